import { attribute } from '../dom.js'
import type { Scan } from '../scan.js'
import type { State } from '../state.js'

/** An unvalidated JSON-LD object. */
export type JsonObject = Record<string, unknown>

/** Returns the objects in a value: the value itself, or those of a list. */
export function objectsIn(value: unknown): JsonObject[] {
  return listOf(value).filter(
    (item): item is JsonObject => typeof item === 'object' && item !== null && !Array.isArray(item),
  )
}

export function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value.slice(0, MOST) : [value]
}

/** The maximum length of a list of facts. */
const MOST = 5000

/** Returns a string, also if it is in a list or has a language. */
export function textIn(value: unknown): string | undefined {
  if (typeof value === 'string') return decodeEntities(value)
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) return value.length === 1 ? textIn(value[0]) : undefined
  const [object] = objectsIn(value)
  return typeof object?.['@value'] === 'string' ? object['@value'] : undefined
}

/** Returns the strings of a list, or the only one. */
export function textsOf(value: unknown): string[] {
  return listOf(value).flatMap((item) => textIn(item) ?? [])
}

/** Decodes entities, which publishing systems put into JSON by mistake. */
function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|quot|apos|nbsp|rsquo|lsquo|ldquo|rdquo|ndash|mdash|hellip));/gi,
    (whole, decimal, hex, name) => {
      if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole
      const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)
      const isCharacter = code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
      return isCharacter ? String.fromCodePoint(code) : whole
    },
  )
}

const NAMED: Record<string, string> = {
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
}

const ARTICLE = /(?:Article|BlogPosting|LiveBlogPosting|SocialMediaPosting)$/

/** Returns the article of a page's JSON-LD, and every object with an `@id`. */
export function readJsonLd(
  scan: Scan,
  state: State,
): { article: JsonObject | undefined; byId: Map<string, JsonObject> } {
  const byId = new Map<string, JsonObject>()
  const articles: JsonObject[] = []
  for (const script of scan.byName.get('script') ?? []) {
    if (!/^application\/ld\+json\b/i.test(attribute(script, 'type')?.trim() ?? '')) continue
    const [text] = script.childNodes
    const value = parse(text && 'value' in text ? text.value : '')
    if (value === undefined) {
      state.report('import-element-dropped', script, 'The JSON-LD cannot be parsed.', {
        key: 'json-ld',
      })
      continue
    }
    collect(value, 0, (object) => {
      const id = textIn(object['@id'])
      if (id !== undefined && Object.keys(object).length > 2) byId.set(id, object)
      if (textsOf(object['@type']).some((type) => ARTICLE.test(type))) articles.push(object)
    })
  }
  return { article: articles[0], byId }
}

function parse(text: string): unknown {
  const json = text
    .trim()
    .replace(/^(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>)$/, '')
  try {
    return JSON.parse(json)
  } catch {
    try {
      // The most common error is line endings and tabs in strings.
      // biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern matches control characters
      return JSON.parse(json.replace(/[\0-\x1f]+/g, ' '))
    } catch {
      return undefined
    }
  }
}

/** The maximum nesting of graphs and lists. */
const DEEPEST = 12

function collect(value: unknown, depth: number, visit: (object: JsonObject) => void): void {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const item of value) collect(item, depth + 1, visit)
    return
  }
  visit(value as JsonObject)
  for (const [key, child] of Object.entries(value)) {
    // Updates, comments and parts are other articles.
    if (key !== 'liveBlogUpdate' && key !== 'comment' && key !== 'isPartOf' && key !== 'hasPart') {
      collect(child, depth + 1, visit)
    }
  }
}
