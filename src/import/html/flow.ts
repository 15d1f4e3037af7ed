import type { Flow, Heading } from '../../schema/nodes.js'
import { endLine, flush } from '../builder.js'
import {
  attribute,
  classesOf,
  findFirst,
  type HtmlElement,
  isLine,
  rawText,
  textOf,
} from './dom.js'
import { readWordItem } from './leveled-list.js'
import { inLanguage, lineIn, place, placeAll, transparent } from './place.js'
import type { HtmlHandler } from './state.js'

/** A line of stars or dashes that separates parts of a text. */
const DIVIDER = /^(?:(?:[*＊·•⁂∗~◆◇■□]\s*){1,7}|(?:[-–—_]\s*){3,9})$/u

const paragraph: HtmlHandler = (element, builder, state) => {
  if (state.dialects.has('Word') && readWordItem(element, builder, state)) return
  endLine(builder)
  if (builder.isFlow && isDivider(element)) {
    place(builder, { type: 'thematicBreak' })
    return
  }
  const before = { fields: builder.fields, isPreformatted: builder.isPreformatted }
  builder.fields = state.fieldsOf(element)
  const style = element.attrs.length > 0 ? state.styles(element) : undefined
  if (style?.isPreformatted) builder.isPreformatted = true
  inLanguage(element, state, () => state.walk(element.childNodes, builder))
  endLine(builder)
  if (!state.own && !builder.isPreformatted) trimIndent(builder.blocks.at(-1))
  builder.fields = before.fields
  builder.isPreformatted = before.isPreformatted
}

/** Blanks that indent the first line of a paragraph are layout. */
function trimIndent(block: Flow | undefined): void {
  const [first] = block?.type === 'paragraph' ? block.children : []
  if (first?.type !== 'text') return
  const value = first.value.replace(/^[\u3000\u00a0 ]+/, '')
  if (value !== '') first.value = value
  else if (block?.type === 'paragraph' && block.children.length > 1) block.children.shift()
}

function isDivider(element: HtmlElement): boolean {
  return isLine(element, 20) && DIVIDER.test(textOf(element))
}

/**
 * Creates the handler of a heading. `h1` is the level of the headline, and the model has three
 * more.
 */
function heading(level: number): HtmlHandler {
  return (element, builder, state) => {
    endLine(builder)
    if (!builder.isFlow) {
      transparent(element, builder, state)
      return
    }
    const { children, hoisted } = lineIn(element, builder, state)
    if (children.length > 0) {
      const depth = Math.min(Math.max(level, 2), 4) as Heading['depth']
      const node: Heading = { type: 'heading', depth, ...state.fieldsOf(element), children }
      if (depth !== level) {
        state.report(
          'import-heading-level',
          element,
          `\`h${level}\` became a heading of depth ${depth}.`,
          { node, key: `h${level}` },
        )
      }
      builder.blocks.push(node)
    }
    placeAll(builder, hoisted)
  }
}

const thematicBreak: HtmlHandler = (element, builder, state) => {
  if (builder.isFlow) {
    flush(builder)
    builder.blocks.push({ type: 'thematicBreak', ...state.fieldsOf(element) })
  } else endLine(builder)
}

/** Reads preformatted text: code, or verse if it contains no `code`. */
const preformatted: HtmlHandler = (element, builder, state) => {
  endLine(builder)
  const code = findFirst(element, ({ tagName }) => tagName === 'code')
  const isVerse = classesOf(element).some((name) => /verse|poem/i.test(name))
  if (!builder.isFlow || isVerse) {
    const before = builder.isPreformatted
    builder.isPreformatted = true
    transparent(element, builder, state)
    builder.isPreformatted = before
    return
  }
  const raw = rawText(element)
  const value = state.own ? raw : raw.replace(/^\n|\n$/g, '')
  if (!state.own && value.trim() === '') return
  const lang = codeLanguage(code) ?? codeLanguage(element)
  const { lang: _, ...fields } = state.fieldsOf(element)
  builder.blocks.push({ type: 'code', ...fields, ...(lang !== undefined && { lang }), value })
}

function codeLanguage(element: HtmlElement | undefined): string | undefined {
  if (!element) return undefined
  for (const name of classesOf(element)) {
    const language = /^(?:language|lang|brush:?)-?([\w+#.-]{1,40})$/.exec(name)?.[1]
    if (language !== undefined) return language
  }
  return attribute(element, 'data-lang') ?? attribute(element, 'data-language')
}

/** Reads a description list: each term in bold, followed by its description. */
const term: HtmlHandler = (element, builder, state) => {
  endLine(builder)
  const { marks } = builder
  if (!marks.some(({ type }) => type === 'strong')) builder.marks = [...marks, { type: 'strong' }]
  transparent(element, builder, state)
  builder.marks = marks
}

const terms: HtmlHandler = (element, builder, state) => {
  state.report(
    'import-list-shape',
    element,
    'The model has no list of terms: terms are in bold, each above its description.',
    { key: 'dl' },
  )
  transparent(element, builder, state)
}

export const flowHandlers: Record<string, HtmlHandler> = {
  p: paragraph,
  h1: heading(1),
  h2: heading(2),
  h3: heading(3),
  h4: heading(4),
  h5: heading(5),
  h6: heading(6),
  hr: thematicBreak,
  pre: preformatted,
  listing: preformatted,
  xmp: preformatted,
  dl: terms,
  dt: term,
  dd: transparent,
  address: paragraph,
  article: transparent,
  body: transparent,
  center: transparent,
  dialog: transparent,
  dir: transparent,
  div: transparent,
  fieldset: transparent,
  footer: transparent,
  header: transparent,
  hgroup: transparent,
  html: transparent,
  legend: transparent,
  main: transparent,
  search: transparent,
  section: transparent,
  caption: transparent,
  td: transparent,
  th: transparent,
  tr: transparent,
  tbody: transparent,
  thead: transparent,
  tfoot: transparent,
  menuitem: transparent,
  frameset: transparent,
}
