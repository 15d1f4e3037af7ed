import { DEFAULT_IMPORT_LIMITS } from '../types.js'
import { applyEdits, type EditedText } from './edits.js'
import { type Expansion, expand } from './expand.js'
import { escapeHtml, figureHtml } from './markup.js'
import { type MediaFacts, mediaFinder } from './media.js'
import type { WordPressImportOptions } from './options.js'

/** A footnote as stored by WordPress. */
export interface StoredFootnote {
  id: string
  content: string
}

/** Content in a form that can be parsed as HTML. */
export interface WordPressContent {
  /** The original content. */
  source: string
  /** The content as WordPress would render it. */
  html: string
  originalOffset: EditedText['originalOffset']
  isRaw: boolean
  /** The name of the elements for shortcodes. */
  elementName: string
  shortcodes: Expansion['shortcodes']
  unresolved: Expansion['unresolved']
}

/** The parts that belong to content. */
interface Parts {
  isRaw: boolean
  footnotes: readonly StoredFootnote[]
  /** The featured image of the post. */
  lead: MediaFacts | undefined
}

/**
 * Prepares content for the HTML parser. The first element is the featured image, if there is one.
 */
export function prepareContent(
  source: string,
  { isRaw, footnotes, lead }: Parts,
  options: WordPressImportOptions,
): WordPressContent {
  const { types = {} } = options
  const patterns = insertPatterns(source, options)
  const elementName = unusedName(patterns.text)
  const { edits, shortcodes, unresolved } = expand(patterns.text, {
    isRaw,
    elementName,
    isCustom: (name) => Object.hasOwn(types, `[${name}]`),
    media: mediaFinder(options),
    footnotes: footnotes.length === 0 ? undefined : footnotesHtml(footnotes),
  })
  const first = lead ? [{ start: 0, end: 0, text: figureHtml(lead) }] : []
  const edited = applyEdits(patterns.text, [...first, ...edits])
  return {
    source,
    html: edited.text,
    originalOffset: (offset) => patterns.originalOffset(edited.originalOffset(offset)),
    isRaw,
    elementName,
    shortcodes,
    unresolved: unresolved.map(({ offset, id }) => ({
      offset: patterns.originalOffset(offset),
      id,
    })),
  }
}

/** The maximum nesting of synced patterns. */
const DEEPEST_PATTERN = 5

const PATTERN = /<!--\s+wp:block\s+(\{[^<>]*\})\s*\/-->/g

/** Inserts the content of synced patterns, as far as the caller provides it. */
function insertPatterns(source: string, { resolve, limits }: WordPressImportOptions): EditedText {
  const { bytes = DEFAULT_IMPORT_LIMITS.bytes } = limits ?? {}
  let result = applyEdits(source, [])
  for (let depth = 0; resolve && depth < DEEPEST_PATTERN; depth++) {
    const edits = [...result.text.matchAll(PATTERN)].flatMap((match) => {
      const ref = /"ref":\s*(\d+)/.exec(match[1] as string)?.[1]
      const found = ref === undefined ? undefined : resolve({ kind: 'block', id: ref })
      const { content } = (found ?? {}) as { content?: unknown }
      if (typeof content !== 'string') return []
      const start = match.index
      return [{ start, end: start + match[0].length, text: content }]
    })
    // Content that is too large is rejected later.
    if (edits.length === 0 || result.text.length > bytes) break
    const { originalOffset } = result
    const edited = applyEdits(result.text, edits)
    result = {
      text: edited.text,
      originalOffset: (offset) => originalOffset(edited.originalOffset(offset)),
    }
  }
  return result
}

/** Returns an element name that the source does not use. */
function unusedName(source: string): string {
  let name = 'wp-shortcode'
  while (new RegExp(`<${name}`, 'i').test(source)) name += '-x'
  return name
}

/** Renders footnotes like WordPress does below a text. */
function footnotesHtml(footnotes: readonly StoredFootnote[]): string {
  const items = footnotes.map(({ id, content }) => {
    const name = escapeHtml(id)
    return `<li id="${name}">${content} <a href="#${name}-link">↩︎</a></li>`
  })
  return `<ol class="wp-block-footnotes">${items.join('')}</ol>`
}
