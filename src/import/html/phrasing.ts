import {
  addBreak,
  addText,
  type Builder,
  endsWithBreak,
  flush,
  type Mark,
  withMark,
} from '../builder.js'
import { creditLabel } from '../credit.js'
import { attribute, type HtmlElement, isElement, isLine, textOf } from './dom.js'
import { quoteMarksFor } from './quote-marks.js'
import type { HtmlHandler, State } from './state.js'
import type { Style } from './styles.js'

type MarkType = 'strong' | 'emphasis' | 'delete' | 'superscript' | 'subscript' | 'inlineCode'

/** Creates the handler of an element that is a mark, unless its style cancels it. */
function mark(type: MarkType, isUndone?: (style: Style) => boolean): HtmlHandler {
  return (element, builder, state) => {
    const style = state.styles(element)
    if (style && isUndone?.(style)) {
      inline(element, builder, state)
      return
    }
    if (type === 'inlineCode' || !style) {
      inMark(element, { type }, builder, state)
      return
    }
    return withStyle(element, style, builder, state, type)
  }
}

/** Reads the content of an element inside a mark. */
function inMark(element: HtmlElement, mark: Mark, builder: Builder, state: State): void {
  const fields = state.fieldsOf(element)
  const full = { ...mark, ...fields } as Mark
  const isInCode = builder.marks.some(({ type }) => type === 'inlineCode')
  if (isInCode && mark.type !== 'inlineCode') {
    state.report(
      'import-formatting-lost',
      element,
      'Code contains text only, so formatting and links in it were removed.',
      { key: 'code' },
    )
  }
  const before = state.language
  if (fields.lang !== undefined) state.language = fields.lang
  withMark(builder, full, () => state.walk(element.childNodes, builder))
  state.language = before
}

/** Reads an element as its text. A language or direction makes it a `span`. */
export const inline: HtmlHandler = (element, builder, state) => {
  const { id, ...fields } = state.fieldsOf(element)
  const style = element.attrs.length > 0 ? state.styles(element) : undefined
  if ((fields.lang ?? fields.dir) !== undefined) {
    inMark(element, { type: 'span' }, builder, state)
    return
  }
  if (id !== undefined) anchor(element, id, builder, state)
  if (style) withStyle(element, style, builder, state)
  else state.walk(element.childNodes, builder)
}

/** Moves the id of an anchor to its paragraph. */
function anchor(element: HtmlElement, id: string, builder: Builder, state: State): void {
  if (builder.isFlow && builder.fields.id === undefined) builder.fields = { ...builder.fields, id }
  else {
    state.report('import-id-changed', element, 'A place within a line cannot have an id.', {
      key: '',
    })
  }
}

/** Reads an element inside the marks for its style. */
function withStyle(
  element: HtmlElement,
  style: Style,
  builder: Builder,
  state: State,
  own?: MarkType,
): void {
  const types: MarkType[] = own === undefined ? [] : [own]
  if (style.isBold) types.push('strong')
  if (style.isItalic) types.push('emphasis')
  if (style.isStruck) types.push('delete')
  if (style.vertical) types.push(style.vertical)
  const isPreformatted = builder.isPreformatted
  if (style.isPreformatted) builder.isPreformatted = true
  const read = types.reduceRight<() => void>(
    (inside, type) => () => {
      withMark(builder, { type }, inside)
    },
    () => state.walk(element.childNodes, builder),
  )
  read()
  builder.isPreformatted = isPreformatted
}

/** Creates the handler of an element whose formatting is lost. */
function plain(what: string): HtmlHandler {
  return (element, builder, state) => {
    if ((element.size ?? 1) > 0) {
      state.report(
        'import-formatting-lost',
        element,
        `The words of \`${element.tagName}\` were kept without ${what}.`,
        { key: element.tagName },
      )
    }
    inline(element, builder, state)
  }
}

const span: HtmlHandler = inline

/** Reads a link. One without visible text is dropped. */
const link: HtmlHandler = (element, builder, state) => {
  const href = attribute(element, 'href')
  const name = attribute(element, 'name')
  if (href === undefined) {
    const id = name !== undefined && state.targets.has(name) ? state.idFor(name) : undefined
    if (id !== undefined) anchor(element, id, builder, state)
    return inline(element, builder, state)
  }
  const url = linkUrl(href, state)
  if (url === undefined) {
    if (href.trim() !== '' && href.trim() !== '#') {
      state.report('import-url-blocked', element, 'The URL of a link is not safe or not valid.', {
        key: '',
      })
    }
    return inline(element, builder, state)
  }
  const title = attribute(element, 'title')
  const rel = relationsOf(element)
  const mark: Mark = { type: 'link', url }
  if (title !== undefined && title.trim() !== '') mark.title = title
  if (rel.length > 0) mark.rel = rel
  inMark(element, mark, builder, state)
}

/** Returns the URL of a link: unwraps those of Google Docs, and maps fragments to new ids. */
export function linkUrl(href: string, state: State): string | undefined {
  const unwrapped = unwrapRedirect(href)
  const url = state.urls.link(unwrapped)
  if (url?.startsWith('#')) return `#${state.idFor(decoded(url.slice(1)))}`
  return url
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function unwrapRedirect(href: string): string {
  const wrapped = /^https?:\/\/(?:www\.)?google\.com\/url\?(?:[^#]*&)?q=([^&#]+)/i.exec(href)?.[1]
  if (wrapped === undefined) return href
  return decoded(wrapped)
}

const RELATIONS = ['sponsored', 'nofollow', 'ugc'] as const

function relationsOf(element: HtmlElement): string[] {
  const rel = attribute(element, 'rel')
  if (rel === undefined) return []
  const names = rel.toLowerCase().split(/\s+/)
  return RELATIONS.filter((relation) => names.includes(relation))
}

/** Reads a line break. Two in a row separate paragraphs. */
const lineBreak: HtmlHandler = (element, builder, state) => {
  const isSecond = !state.own && builder.isFlow && !builder.isPreformatted && endsWithBreak(builder)
  if (isSecond) flush(builder)
  else addBreak(builder, state.own ? state.fieldsOf(element) : {})
}

/** In longer ones no marks are looked for. */
const LONGEST_QUOTE = 10_000

/** A quotation in a line: a browser draws marks around it, so they are written. */
const quotation: HtmlHandler = (element, builder, state) => {
  if (element.size === 0) return state.walk(element.childNodes, builder)
  const text = isLine(element, LONGEST_QUOTE) ? textOf(element) : ''
  const [open, close] = quoteMarksFor(state.language)
  const hasMarks = /^[\p{Pi}\p{Pf}"'„‚「『]/u.test(text)
  const read = () => {
    if (!hasMarks) addText(builder, open)
    state.walk(element.childNodes, builder)
    if (!hasMarks) addText(builder, close)
  }
  if (!hasMarks) {
    state.report(
      'import-quote-marks-added',
      element,
      'A browser draws quotation marks around `q`: they were written into the text.',
      { key: '' },
    )
  }
  withMark(builder, { type: 'quotation', ...state.fieldsOf(element) }, read)
}

/** Reads the text direction of `bdo` and `bdi`. */
const direction: HtmlHandler = (element, builder, state) => inline(element, builder, state)

const sup: HtmlHandler = mark('superscript')
const sub: HtmlHandler = mark('subscript')

/** Reads `cite` as emphasis, except in a credit. */
const cite: HtmlHandler = (element, builder, state) => {
  if (creditLabel(textOf(element))) {
    inline(element, builder, state)
    return
  }
  return mark('emphasis')(element, builder, state)
}

/** Reads a text field or another control as its text. */
const control: HtmlHandler = (element, builder, state) => {
  addText(builder, ' ')
  inline(element, builder, state)
  addText(builder, ' ')
}

/** Reads ruby text: the annotation follows the word. */
const ruby = plain('its reading above it')

/** Reads the reading of a ruby text; the parentheses that the page leaves out are added. */
const reading: HtmlHandler = (element, builder, state) => {
  const siblings = element.parentNode?.childNodes ?? []
  const before = siblings.slice(0, siblings.indexOf(element)).findLast(isElement)
  const hasParentheses = before?.tagName === 'rp' || (element.size ?? 0) === 0
  if (!hasParentheses) addText(builder, '（')
  inline(element, builder, state)
  if (!hasParentheses) addText(builder, '）')
}

/** Ignores an optional line break. */
const wordBreak: HtmlHandler = () => {}

export const phrasingHandlers: Record<string, HtmlHandler> = {
  b: mark('strong', ({ isBold }) => isBold === false),
  strong: mark('strong', ({ isBold }) => isBold === false),
  i: mark('emphasis', ({ isItalic }) => isItalic === false),
  em: mark('emphasis', ({ isItalic }) => isItalic === false),
  cite,
  dfn: mark('emphasis'),
  var: mark('emphasis'),
  del: mark('delete'),
  s: mark('delete'),
  strike: mark('delete'),
  sup,
  sub,
  code: mark('inlineCode'),
  kbd: mark('inlineCode'),
  samp: mark('inlineCode'),
  tt: mark('inlineCode'),
  a: link,
  span,
  font: plain('their font'),
  u: plain('a line under them'),
  mark: plain('a mark'),
  small: plain('their size'),
  big: plain('their size'),
  abbr: plain('what they stand for'),
  acronym: plain('what they stand for'),
  time: inline,
  data: inline,
  ins: plain('being marked as new'),
  blink: plain('their look'),
  nobr: inline,
  bdo: direction,
  bdi: direction,
  q: quotation,
  br: lineBreak,
  wbr: wordBreak,
  ruby,
  rb: inline,
  rt: reading,
  rtc: inline,
  rp: inline,
  label: control,
  output: control,
  meter: control,
  progress: control,
}
