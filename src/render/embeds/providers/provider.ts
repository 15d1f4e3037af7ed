/** The parts of an id: the named groups of {@link Provider.id}. */
export type IdParts = Readonly<Record<string, string | undefined>>

/** The size of a frame in CSS pixels. */
export interface FrameSize {
  /** With a width, the frame keeps its aspect ratio. Without one, it is as wide as the text. */
  width?: number
  height: number
}

/** A site whose content articles can embed. */
export interface Provider {
  /** The name shown to readers. */
  label: string
  kind: 'video' | 'audio' | 'post' | 'graphic' | 'code' | 'page'
  /** Matches an id: a `providerId`, or the id in a URL. */
  id: RegExp
  /** Match a URL without its scheme and `www.`. The matched groups, joined by `/`, form the id. */
  urls: readonly RegExp[]
  /** Whether the player can start at a time in the URL, such as `t=1m30s`; see `start`. */
  hasStart?: true
  /** Whether the article chooses the host, so that a frame gets fewer permissions. */
  hasAnyHost?: true
  /** Returns the URL of the page for readers. Default: the URL of the frame. */
  page?: (parts: IdParts) => string
  /** Returns the URL of a frame that works without a script in the page. */
  frame?: (parts: IdParts) => string
  /** Returns the URL of a preview image, if the provider has a fixed one. */
  thumbnail?: (parts: IdParts) => string | undefined
  size: (parts: IdParts) => FrameSize
}
