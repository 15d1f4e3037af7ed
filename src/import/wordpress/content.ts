import { DEFAULT_IMPORT_LIMITS } from '../types.js'
import { applyEdits, type EditedText } from './edits.js'
import { type Expansion, expand } from './expand.js'
import { escapeHtml, figureHtml } from './markup.js'
import { type MediaFacts, mediaFinder } from './media.js'
import type { WordPressImportOptions } from './options.js'

/** A footnote as WordPress stores it. */
export interface StoredFootnote {
  id: string
  content: string
}

/** Content that is ready to be parsed as HTML. */
export interface WordPressContent {
  /** As it was given. */
  source: string
  /** As WordPress would write it. */
  html: string
  originalOffset: EditedText['originalOffset']
  isRaw: boolean
  /** The name of the elements for shortcodes. */
  elementName: string
  shortcodes: Expansion['shortcodes']
  unresolved: Expansion['unresolved']
}

/** What belongs to content. */
interface Parts {
  isRaw: boolean
  footnotes: readonly StoredFootnote[]
  /** The picture of the post. */
  lead: MediaFacts | undefined
}

/** Prepares content for the HTML parser; the first element is the picture of the post, if it has one. */
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

/** Synced patterns may hold others. */
const DEEPEST_PATTERN = 5

const PATTERN = /<!--\s+wp:block\s+(\{[^<>]*\})\s*\/-->/g

/** Puts the content of synced patterns, as far as the caller has it, where they are used. */
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
    // What is too large is refused as a whole later.
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

/** A name for elements that no element of the source has. */
function unusedName(source: string): string {
  let name = 'wp-shortcode'
  while (new RegExp(`<${name}`, 'i').test(source)) name += '-x'
  return name
}

/** Footnotes as WordPress writes them below a text. */
function footnotesHtml(footnotes: readonly StoredFootnote[]): string {
  const items = footnotes.map(({ id, content }) => {
    const name = escapeHtml(id)
    return `<li id="${name}">${content} <a href="#${name}-link">↩︎</a></li>`
  })
  return `<ol class="wp-block-footnotes">${items.join('')}</ol>`
}
