import type { Article } from '../../schema/article.js'
import type { ArticleNode, Attribution, Blockquote, Pullquote } from '../../schema/nodes.js'
import { createLooks } from '../has-content.js'

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

/**
 * Returns the attribution of a quote. If it has none, but all its words are quotations of one
 * speaker, that speaker.
 */
export function attributionOf({
  attribution,
  children,
}: Blockquote | Pullquote): Attribution | undefined {
  if (attribution) return attribution
  const speakers = new Set<string | undefined>()
  const mayLook = createLooks()
  const isQuoted = children.every((child) => addSpeakers(child, speakers, mayLook))
  const [speaker, ...others] = speakers
  return isQuoted && speaker !== undefined && others.length === 0 ? { speaker } : undefined
}

/** Adds the speakers of a node. Returns `false` at words that are not in a quotation. */
function addSpeakers(
  node: ArticleNode,
  speakers: Set<string | undefined>,
  mayLook: () => boolean,
): boolean {
  if (!mayLook()) return false
  switch (node.type) {
    case 'quotation':
      speakers.add(node.speaker)
      return true
    case 'paragraph':
    case 'emphasis':
    case 'strong':
    case 'span':
      return node.children.every((child) => addSpeakers(child, speakers, mayLook))
    case 'break':
      return true
    case 'text':
      return node.value.trim() === ''
    default:
      return false
  }
}
