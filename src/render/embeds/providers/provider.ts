/** What an id is made of: the groups of {@link Provider.id}. */
export type IdParts = Readonly<Record<string, string | undefined>>

/** How large a frame is, in CSS pixels. */
export interface FrameSize {
  /** With a width, the frame keeps its shape; without, it is as wide as the text. */
  width?: number
  height: number
}

/** What there is to know of a site whose content articles show. */
export interface Provider {
  /** The name that readers know. */
  label: string
  kind: 'video' | 'audio' | 'post' | 'graphic' | 'code' | 'page'
  /** What an id looks like. A `providerId` is one; in a URL the parts of one are found. */
  id: RegExp
  /**
   * Where an id stands in a URL without its scheme and `www.`: the groups that took part, joined
   * by `/`, are the id.
   */
  urls: readonly RegExp[]
  /** Whether a video can start at a time that its URL names, such as `t=1m30s`: see `start`. */
  hasStart?: true
  /** Whether the host is the article's choice, so that a frame gets fewer rights. */
  hasAnyHost?: true
  /** The page for people. Without it there is only the frame. */
  page?: (parts: IdParts) => string
  /** The document for a frame that works without a script in the page around it. */
  frame?: (parts: IdParts) => string
  /** A picture of the video that the provider serves at a fixed URL. */
  thumbnail?: (parts: IdParts) => string | undefined
  size: (parts: IdParts) => FrameSize
}
