import type { Article } from '../schema/article.js'
import type { Attribution } from '../schema/quote.js'

/** A part of an attribution, in the order of reading. */
export interface AttributionPart {
  /** What it is: a person or body, what that one does, a work, or a date. */
  kind: 'speaker' | 'role' | 'work' | 'date'
  text: string
  url?: string | undefined
}

/**
 * An attribution in words: who, in what role, from which work, when.
 *
 * @example
 * const parts = attributionParts(article, { speaker: 'ruth-amadi' })
 * console.log(parts.map(({ text }) => text)) // ['Ruth Amadi', 'master baker', 'Quay Street Bakery']
 */
export function attributionParts(article: Article, attribution: Attribution): AttributionPart[] {
  const { speaker: key, text, source, date } = attribution
  const speaker =
    key !== undefined && Object.hasOwn(article.speakers ?? {}, key)
      ? article.speakers?.[key]
      : undefined
  const parts: {
    kind: AttributionPart['kind']
    text: string | undefined
    url?: string | undefined
  }[] = [
    { kind: 'speaker', text: text ?? speaker?.name ?? speaker?.description, url: speaker?.url },
    { kind: 'role', text: speaker?.role },
    { kind: 'role', text: speaker?.affiliation },
    { kind: 'work', text: source?.title ?? source?.url, url: source?.url },
    { kind: 'date', text: date },
  ]
  return parts.filter((part): part is AttributionPart => typeof part.text === 'string')
}
