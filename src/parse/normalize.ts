import type { Article } from '../schema/article.js'
import { type PlainObject, visitObjects } from '../tree/visit.js'

/** Fields that parsing removes. The `data` of a chart is a field of the model. */
export const STRIPPED_FIELDS: ReadonlySet<string> = new Set(['$schema', 'position', 'data'])

/**
 * Normalizes a parsed article: removes unist's `position` and `data` and an editor's `$schema`,
 * merges adjacent plain text nodes, and converts line endings to LF. It mutates the article, which
 * is the schema's own copy.
 */
export function normalize(article: Article): Article {
  // Texts are joined first, since a CR LF may be split across two.
  for (const line of [article.deck ?? [], ...(article.highlights ?? [])]) {
    mergeTexts(line as unknown[] as PlainObject[])
  }
  visitObjects(article, (object) => {
    fixLineEnds(object)
    if (typeof object.type !== 'string') return
    for (const field of STRIPPED_FIELDS) {
      const isChartData = field === 'data' && object.type === 'chart'
      if (field in object && !isChartData) delete object[field]
    }
    if (object.type === 'list' || object.type === 'listItem') dropDefaults(object)
    if (isFootnote(object.type) && object.label === object.identifier) delete object.label
    if (Array.isArray(object.children)) mergeTexts(object.children)
  })
  return article
}

/** Whether a field may say nothing more than its node says without it. */
export function mayBeDefault(type: unknown, key: string, value: unknown): boolean {
  return isListDefault(key, value) || (key === 'label' && isFootnote(type))
}

/** In mdast the label of a footnote always repeats its identifier. */
function isFootnote(type: unknown): boolean {
  return type === 'footnoteReference' || type === 'footnoteDefinition'
}

/** Whether a field of a list has its default value, which most mdast tools write out. */
function isListDefault(key: string, value: unknown): boolean {
  return value === false && (key === 'ordered' || key === 'spread')
}

function dropDefaults(list: PlainObject): void {
  for (const key in list) if (isListDefault(key, list[key])) delete list[key]
}

/** Skips the original value of an unknown node. */
function fixLineEnds(object: PlainObject): void {
  for (const key in object) {
    const value = object[key]
    if (typeof value !== 'string' || !value.includes('\r')) continue
    if (key === 'value' && object.type === 'unknown') continue
    object[key] = value.replace(/\r\n?/g, '\n')
  }
}

function mergeTexts(nodes: PlainObject[]): void {
  for (let index = nodes.length - 1; index > 0; index--) {
    const [before, after] = [nodes[index - 1], nodes[index]]
    if (before && after && isPlainText(before) && isPlainText(after)) {
      before.value = `${before.value}${after.value}`
      nodes.splice(index, 1)
    }
  }
}

/** Whether a node is text that can be merged with adjacent plain text. */
export function isPlainText({ type, id, lang, dir }: PlainObject): boolean {
  return type === 'text' && (id ?? lang ?? dir) === undefined
}
