import type { Caption, Figure, Flow, Gallery, Phrasing } from '../../schema/nodes.js'
import { type Builder, createBuilder, endLine, flush, takePhrasing, wordsOf } from '../builder.js'
import { creditLabel, mayHaveCredit, splitCredit } from '../credit.js'
import { hasWords, lineOf } from '../text.js'
import {
  attribute,
  contains,
  elementsOf,
  findAll,
  findFirst,
  findText,
  type HtmlElement,
  type HtmlNode,
  isElement,
  isLine,
  outermost,
  textOf,
  without,
} from './dom.js'
import { isForScreenReaders } from './hidden.js'
import type { DraftImage } from './image.js'
import { canHold, inLanguage, transparent } from './place.js'
import { isPullquote, readQuote } from './quote.js'
import type { HtmlHandler, State } from './state.js'

/** Classes of elements with the credit of an image. */
const CREDIT =
  /(?:^|[-_\s])(?:credits?|copyright|photo-?credit|image-?credit|photographer|creditline|byline-photo|rights|agency|fotograf|bildnachweis|quelle)(?:$|[-_\s])|[a-z](?:Credit|Copyright)(?:$|[\s_-])/

/** Classes of captions other than `figcaption`. */
const CAPTION =
  /(?:^|[-_\s])(?:captions?|caption-text|wp-caption-text|image-caption|photo-caption|legend|legende|bildunterschrift|pie-de-foto|didascalia|cutline|(?:media|image|img|photo|pic)[-_]{1,2}desc\w{0,8})(?:$|[-_\s])/i

/** Classes of the credit in a caption. Outside of one, they are those of a byline. */
const NAMED =
  /(?:^|[-_\s])(?:autor|author|auteur|autore|source|fuente|fonte|agencia|agence|agenzia)(?:$|[-_\s])/i

/** Whether an element in a caption is its credit. */
function isCreditInCaption(element: HtmlElement): boolean {
  return isCredit(element) || NAMED.test(attribute(element, 'class') ?? '')
}

/** Whether an element is a caption. */
function isCaption(element: HtmlElement): boolean {
  return element.tagName === 'figcaption' || CAPTION.test(attribute(element, 'class') ?? '')
}

/** Whether an element is a credit next to a caption in a figure. */
function isCredit(element: HtmlElement): boolean {
  if (element.tagName === 'img' || element.tagName === 'figure') return false
  const name = attribute(element, 'class')
  if (name !== undefined && CREDIT.test(name)) return true
  const [label] = elementsOf(element)
  // Screen readers are told what is evident to others.
  if (label && isForScreenReaders(label) && creditLabel(textOf(label))) return true
  const property = attribute(element, 'itemprop')
  return property === 'copyrightHolder' || property === 'creditText' || property === 'creator'
}

const figure: HtmlHandler = (element, builder, state) => {
  if (!canHold(element, builder, state)) {
    transparent(element, builder, state)
    return
  }
  endLine(builder)
  inLanguage(element, state, () => readFigure(element, builder, state))
}

/** Reads a box of media with its caption and credit. */
function readFigure(element: HtmlElement, builder: Builder, state: State): void {
  const captions = outermost(findAll(element, isCaption, isOwner))
  const credits = outermost(findAll(element, isCredit, isOwner)).filter(
    (credit) => !captions.some((caption) => contains(caption, credit)),
  )
  const apart = new Set<HtmlElement>([...captions, ...credits])
  const quote = captions.length > 0 ? quoteIn(element, apart) : undefined
  if (quote && !findFirst(element, ({ tagName }) => tagName === 'img')) {
    const isPull = isPullquote(element) || isPullquote(quote)
    readQuote(asQuote(element, quote), quote, isPull, builder, state)
    return
  }
  const inner = createBuilder(true, builder.depth + 1, builder.marks)
  without(apart, () => state.walk(element.childNodes, inner))
  flush(inner)
  const caption = captionFrom([...captions, ...credits], inner, state)
  const blocks = withoutLabels([...inner.blocks, ...inner.hoisted], caption, element, state)
  const media = blocks.filter(isShown)
  if (media.length === 0) {
    for (const block of blocks) builder.blocks.push(block)
    if (caption.children.length > 0) {
      builder.blocks.push({ type: 'paragraph', children: caption.children })
    }
    addCreditAsWords(caption, builder)
    return
  }
  const [first] = media
  const isOne = media.length === 1
  const node = isOne && first ? asFigure(first) : galleryOf(media)
  const fields = state.fieldsOf(element)
  Object.assign(node, { ...fields, ...(node.id !== undefined && { id: node.id }) })
  describe(node, caption)
  const parts = [...before(blocks, first), node, ...after(blocks, first), ...caption.hoisted]
  for (const part of parts) builder.blocks.push(part)
}

/** Gives a figure its caption and credit. */
function describe(node: Figure | Gallery, caption: CaptionParts): void {
  const target = imageOf(node)
  if (caption.credit !== undefined) {
    if (target) {
      target.rights = { ...target.rights, creditText: caption.credit }
      if (caption.kind) target.kind = caption.kind
    } else restoreCredit(caption)
  }
  if (caption.children.length > 0) addCaption(node, caption)
}

/** A short line beside a picture is a label such as “Image”, or the credit over it. */
const LONGEST_LABEL = 60

function withoutLabels(
  blocks: readonly Flow[],
  caption: CaptionParts,
  element: HtmlElement,
  state: State,
): Flow[] {
  const media = blocks.filter(isShown)
  if (media.length !== 1 || media[0]?.type !== 'figure') return [...blocks]
  const at = blocks.indexOf(media[0])
  return blocks.filter((block, index) => {
    if (block.type !== 'paragraph') return true
    const text = lineOf(wordsOf(block.children))
    if (text === undefined || text.length > LONGEST_LABEL) return true
    if (creditLabel(text)) {
      state.report('import-element-dropped', element, 'The label of a picture was left out.', {
        text,
      })
      return false
    }
    const isCredited = caption.credit !== undefined || !/\p{L}/u.test(text)
    if (index < at || isCredited || caption.children.length === 0) return true
    caption.credit = text
    return false
  })
}

/** A caption or credit longer than this is text. */
const LONGEST_CAPTION = 1000

/** Reads a caption or a credit that follows its picture without a figure around both. */
export function adoptCaption(element: HtmlElement, builder: Builder, state: State): boolean {
  const { size = 0, tagName } = element
  if (size === 0 || size > LONGEST_CAPTION || element.hasMedia || hasOpenLine(builder)) return false
  const last = builder.blocks.at(-1)
  if (last?.type !== 'figure' || last.children[0].type === 'table') return false
  if (tagName === 'figure' || !(isCaption(element) || isCredit(element) || endsInCredit(element))) {
    return false
  }
  const hasCaption = last.children.length > 1
  if (hasCaption && (!isCredit(element) || imageOf(last)?.rights?.creditText !== undefined)) {
    return false
  }
  builder.runs = []
  const caption = captionFrom([element], builder, state)
  describe(last, caption)
  for (const block of caption.hoisted) builder.blocks.push(block)
  return true
}

function hasOpenLine({ runs }: Builder): boolean {
  return runs.some((run) => run.text !== undefined || run.node.type !== 'break')
}

/** A line under a picture that names who made it is its caption. */
function endsInCredit(element: HtmlElement): boolean {
  return (
    isLine(element, LONGEST_LINE) &&
    findText(element, mayHaveCredit) !== undefined &&
    splitCredit(textOf(element)) !== undefined
  )
}

const LONGEST_LINE = 300

/** Returns the blocks above the media of a figure, and those below. */
function before(blocks: Flow[], first: Flow | undefined): Flow[] {
  return blocks.slice(0, blocks.indexOf(first as Flow)).filter((block) => !isShown(block))
}

function after(blocks: Flow[], first: Flow | undefined): Flow[] {
  return blocks.slice(blocks.indexOf(first as Flow)).filter((block) => !isShown(block))
}

type Shown = Figure | Gallery | Extract<Flow, { type: 'table' | 'code' }>

function isShown(block: Flow): block is Shown {
  return (
    block.type === 'figure' ||
    block.type === 'gallery' ||
    block.type === 'table' ||
    block.type === 'code'
  )
}

function asFigure(block: Shown): Figure | Gallery {
  return block.type === 'figure' || block.type === 'gallery'
    ? block
    : { type: 'figure', children: [block] }
}

function galleryOf(media: readonly Shown[]): Gallery {
  const figures = media.flatMap((block): Figure[] => {
    if (block.type === 'gallery') {
      return block.children.filter((child): child is Figure => child.type === 'figure')
    }
    return [asFigure(block) as Figure]
  })
  return { type: 'gallery', children: figures }
}

function imageOf(node: Figure | Gallery): DraftImage | undefined {
  if (node.type !== 'figure') return undefined
  const [media] = node.children
  return media.type === 'image' ? media : undefined
}

function addCaption(node: Figure | Gallery, { children, fields }: CaptionParts): void {
  const last = node.children.at(-1)
  if (last?.type === 'caption') {
    last.children.push({ type: 'text', value: ' ' }, ...children)
    return
  }
  const caption: Caption = { type: 'caption', ...fields, children }
  if (node.type === 'figure') node.children = [node.children[0], caption]
  else node.children.push(caption)
}

/** A caption belongs to the closest figure. */
function isOwner({ tagName }: HtmlElement): boolean {
  return tagName === 'figure' || tagName === 'table'
}

function quoteIn(element: HtmlElement, apart: ReadonlySet<HtmlElement>): HtmlElement | undefined {
  const children = element.childNodes.filter(
    (node): node is HtmlElement => isElement(node) && !apart.has(node),
  )
  const [only] = children
  return children.length === 1 && only?.tagName === 'blockquote' ? only : undefined
}

/** Returns a quote whose caption is its source. */
function asQuote(element: HtmlElement, quote: HtmlElement): HtmlElement {
  const captions = element.childNodes.filter((node) => isElement(node) && node !== quote)
  return { ...element, childNodes: [...quote.childNodes, ...captions] }
}

interface CaptionParts {
  children: Phrasing[]
  credit: string | undefined
  kind: DraftImage['kind']
  /** The label before the credit. */
  label: string
  fields: ReturnType<State['fieldsOf']>
  /** Blocks that a caption cannot hold. */
  hoisted: Flow[]
}

/** Separates the caption and the credit. */
function captionFrom(
  elements: readonly HtmlElement[],
  builder: Builder,
  state: State,
): CaptionParts {
  const parts: CaptionParts = {
    children: [],
    credit: undefined,
    kind: undefined,
    label: '',
    fields: {},
    hoisted: [],
  }
  const credits: string[] = []
  const line = createBuilder(false, builder.depth, builder.marks)
  const readCredit = (element: HtmlElement): string => {
    const { children, hoisted } = state.phrasing(element, builder)
    parts.hoisted.push(...hoisted)
    return wordsOf(children)
  }
  for (const element of elements) {
    if (isCredit(element)) {
      credits.push(readCredit(element))
      continue
    }
    parts.fields = { ...state.fieldsOf(element), ...parts.fields }
    const inside = outermost(findAll(element, isCreditInCaption))
    credits.push(...inside.map(readCredit))
    endLine(line)
    inLanguage(element, state, () => without(inside, () => state.walk(spaced(element), line)))
  }
  parts.children = takePhrasing(line)
  parts.hoisted.push(...line.hoisted)
  const given = credits.map(lineOf).filter((text) => text !== undefined)
  if (given.length > 0) {
    const last = parts.children.at(-1)
    if (last?.type === 'text') last.value = withoutSeparators(last.value)
    setCredit(parts, given, elements[0], state)
  } else splitFromWords(parts, elements[0], state)
  return parts
}

const SPACE: HtmlNode = { nodeName: '#text', value: ' ', parentNode: null }

/** The spans of a caption are set apart by a style sheet. */
function spaced(element: HtmlElement): HtmlNode[] {
  if (element.count === 0) return element.childNodes
  return element.childNodes.flatMap((node, index, all): HtmlNode[] => {
    const next = all[index + 1]
    const isApart =
      isElement(node) && node.tagName === 'span' && isElement(next) && next.tagName === 'span'
    return isApart ? [node, SPACE] : [node]
  })
}

function setCredit(
  parts: CaptionParts,
  credits: readonly string[],
  element: HtmlElement | undefined,
  state: State,
): void {
  const whole = [...new Set(credits)].join(' ')
  const split = splitCredit(whole)
  const isLabelled = split && !hasWords(split.caption.replace(/[\s(（[【«"“]+/g, ''))
  parts.credit = trimCredit(isLabelled ? split.credit : whole)
  if (isLabelled) {
    parts.kind = split.kind === 'photograph' ? undefined : split.kind
    parts.label = split.label
    reportLabel(split.label, element, state)
  }
  const repeated = credits.length - new Set(credits).size
  if (repeated > 0) {
    state.report('import-element-dropped', element, 'A credit stood twice.', {
      text: credits.slice(1, 1 + repeated).join(' '),
    })
  }
}

function reportLabel(label: string, element: HtmlElement | undefined, state: State): void {
  const text = lineOf(label)
  state.report(
    'import-credit-label',
    element,
    'The word before a credit was removed: renderers write their own.',
    text === undefined ? {} : { text },
  )
}

/** Splits a credit from the last text of the caption. */
function splitFromWords(parts: CaptionParts, element: HtmlElement | undefined, state: State): void {
  const last = parts.children.at(-1)
  const text = last && textAtEnd(last)
  const split = text && splitCredit(text.value)
  if (!text || !split) return
  parts.credit = trimCredit(split.credit)
  parts.kind = split.kind === 'photograph' ? undefined : split.kind
  parts.label = split.label
  reportLabel(split.label, element, state)
  text.value = withoutSeparators(split.caption)
  if (text.value === '' && last === text) parts.children.pop()
  while (parts.children.at(-1)?.type === 'break') parts.children.pop()
  if (!hasWords(wordsOf(parts.children))) parts.children = []
}

/** Removes the characters that separate a caption from its credit. */
function withoutSeparators(text: string): string {
  return text.replace(/(?<![\s(（[【|•·–—/-])[\s(（[【|•·–—/-]+$/u, '')
}

function textAtEnd(node: Phrasing): Extract<Phrasing, { type: 'text' }> | undefined {
  if (node.type === 'text') return node
  if (node.type !== 'emphasis' && node.type !== 'strong' && node.type !== 'span') return undefined
  const last = node.children.at(-1)
  return last && textAtEnd(last)
}

function trimCredit(credit: string): string {
  const trimmed = credit.trim()
  return /^[(（[【].*[)）\]】]$/.test(trimmed) && !/[)）\]】]./.test(trimmed.slice(1))
    ? trimmed.slice(1, -1).trim()
    : trimmed.replace(/^([^(（[【]*)[)）\]】]$/u, '$1')
}

/** Returns a credit without an image to the caption. */
function restoreCredit(parts: CaptionParts): void {
  const value = `${parts.children.length > 0 ? ' ' : ''}${parts.credit}`
  parts.children.push({ type: 'text', value })
  parts.credit = undefined
}

function addCreditAsWords(parts: CaptionParts, builder: Builder): void {
  if (parts.credit === undefined) return
  builder.blocks.push({ type: 'paragraph', children: [{ type: 'text', value: parts.credit }] })
}

export const figureHandlers: Record<string, HtmlHandler> = { figure, figcaption: transparent }
