import type { CorrectionKind } from '../../schema/annotations.js'
import type { ImageKind, RelatedLinkKind, Relation } from '../../schema/nodes.js'
import type { PartOfType } from '../../schema/publication.js'

/**
 * The texts that renderers add to an article, in one language.
 *
 * @example
 * const comma: Labels['comma'] = '; '
 */
export interface Labels {
  /** The language of the labels: a BCP 47 tag such as `ru`, or `zh-Hant` if the script matters. */
  language: string
  /** Separates a label from its value, such as `: `. */
  colon: string
  /** Separates the parts of an attribution or a dateline, such as `, `. */
  comma: string
  /** Precedes the names of the authors. Includes its own space or colon. */
  by: string
  /** Precedes the source of the article. */
  source: string
  /** Precedes the time of the last change. */
  updated: string
  /** Precede the reviewed work and its rating. */
  review: Record<'item' | 'rating', string>
  /** Precedes the credit of an image. */
  credit: Record<ImageKind, string>
  /** The heading of a list of related links without a title. */
  relation: Record<Relation, string>
  /** The type of the page that a related link leads to. */
  kind: Record<RelatedLinkKind, string>
  /** Marks a link that is an advertisement. */
  sponsored: string
  /** Marks an article that a sponsor paid for. */
  paidContent: string
  /** Comes before the name of the series or another publication that an article belongs to. */
  partOf: Record<PartOfType, string>
  /**
   * The position and the links of a page of a live blog. `{page}` and `{pages}` are replaced by
   * numbers.
   */
  pagination: Record<'page' | 'pageOf' | 'next' | 'previous', string>
  /** The button and the link of a newsletter. */
  signUp: string
  /** The label of the email field in the form of a newsletter. */
  emailAddress: string
  /** The link to the privacy policy. */
  privacy: string
  /** The accessible name of a table without a caption. */
  table: string
  /** Precedes the alternative text of an image in plain text. */
  image: string
  /** Precedes a chart in plain text. */
  chart: string
  /** The heading of the list of links after a plain text. */
  links: string
  /** The title of a transcript. */
  transcript: string
  /**
   * The heading of the footnotes, the accessible name of a reference to one, and that of a link back
   * to the reference. `{number}` is replaced by the number of the note.
   */
  notes: Record<'title' | 'reference' | 'back', string>
  /** The accessible name of the mark before an item of a task list. */
  task: Record<'done' | 'open', string>
  /** Marks where the free part of an article ends. */
  subscribersOnly: string
  /**
   * Actions for an embed: load it (`{provider}` is replaced by the name of the provider), read its
   * text version, or expand it.
   */
  embed: Record<'show' | 'words' | 'more', string>
  /** Labels of entries in a live blog. */
  live: Record<'keyEvents' | 'pinned' | 'summary', string>
  /** Precedes a correction or another note about a change. */
  correction: Record<CorrectionKind, string>
}

/**
 * Replacements for some labels. Groups may be partial too.
 *
 * @example
 * const labels: LabelOverrides = { by: 'Words: ', credit: { photograph: 'Picture' } }
 * renderText(article, { labels }).includes('Words: Odile Farrant') // true
 */
export type LabelOverrides = {
  [K in keyof Labels]?: (Labels[K] extends string ? string : Partial<Labels[K]>) | undefined
}
