import type { Article } from '../../schema/article.js'
import type { Attribution } from '../../schema/nodes.js'

/** A part of an attribution, in the order of reading. */
export interface AttributionPart {
  /** The kind of part: the speaker, their role or affiliation, the cited work, or a date. */
  kind: 'speaker' | 'role' | 'work' | 'date'
  text: string
  url?: string | undefined
}

/**
 * The parts of an attribution: speaker, roles, cited work and date.
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
  const parts: AttributionPart[] = []
  const add = (kind: AttributionPart['kind'], text: unknown, url?: string): void => {
    if (typeof text === 'string') parts.push({ kind, text, url })
  }
  add('speaker', text ?? speaker?.name ?? speaker?.description, speaker?.url)
  add('role', speaker?.role)
  add('role', speaker?.affiliation)
  add('work', source?.title ?? source?.url, source?.url)
  add('date', date)
  return parts
}
