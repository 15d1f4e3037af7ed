/** The parts of an id: the groups of {@link Provider.id}. */
export type IdParts = Readonly<Record<string, string | undefined>>

/** The size of a frame in CSS pixels. */
export interface FrameSize {
  /** With a width, the frame keeps its aspect ratio. Without, it is as wide as the text. */
  width?: number
  height: number
}

/** A site whose content articles can embed. */
export interface Provider {
  /** The name for readers. */
  label: string
  kind: 'video' | 'audio' | 'post' | 'graphic' | 'code' | 'page'
  /** Matches an id: a `providerId`, or the id found in a URL. */
  id: RegExp
  /**
   * Match a URL without its scheme and `www.`. The matched groups, joined by `/`, are the id.
   */
  urls: readonly RegExp[]
  /** Whether the player can start at a time in the URL, such as `t=1m30s`: see `start`. */
  hasStart?: true
  /** Whether the article chooses the host, so that a frame gets fewer permissions. */
  hasAnyHost?: true
  /** The URL of the page for readers. Default: that of the frame. */
  page?: (parts: IdParts) => string
  /** The URL of a frame that works without a script in the page. */
  frame?: (parts: IdParts) => string
  /** The URL of a preview image, if the provider has a fixed one. */
  thumbnail?: (parts: IdParts) => string | undefined
  size: (parts: IdParts) => FrameSize
}
