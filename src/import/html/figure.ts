import type { Caption, Figure, Flow, Gallery, Phrasing } from '../../schema/nodes.js'
import {
  addText,
  type Builder,
  createBuilder,
  endLine,
  flush,
  takePhrasing,
  wordsOf,
} from '../builder.js'
import { splitCredit } from '../credit.js'
import { hasWords, lineOf } from '../text.js'
import { attribute, contains, findAll, type HtmlElement, isElement, textOf } from './dom.js'
import type { DraftImage } from './image.js'
import { canHold, inLanguage, transparent } from './place.js'
import { isPullquote, readQuote } from './quote.js'
import type { HtmlHandler, State } from './state.js'

/** Classes of elements with the credit of an image. */
const CREDIT =
  /(?:^|[-_\s])(?:credits?|copyright|photo-?credit|image-?credit|photographer|creditline|byline-photo|rights|agency|fotograf|bildnachweis|quelle)(?:$|[-_\s])|[a-z](?:Credit|Copyright)(?:$|[\s_-])/

/** Classes of captions other than `figcaption`. */
const CAPTION =
  /(?:^|[-_\s])(?:captions?|caption-text|wp-caption-text|image-caption|photo-caption|legend|legende|bildunterschrift|pie-de-foto|didascalia|cutline)(?:$|[-_\s])/i

/** Whether an element is a caption. */
function isCaption(element: HtmlElement): boolean {
  return element.tagName === 'figcaption' || CAPTION.test(attribute(element, 'class') ?? '')
}

/** Whether an element is a credit next to a caption in a figure. */
function isCredit(element: HtmlElement): boolean {
  if (element.tagName === 'img' || element.tagName === 'figure') return false
  const name = attribute(element, 'class')
  if (name !== undefined && CREDIT.test(name)) return true
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
  const captions = topmost(
    findAll(element, isCaption).filter((caption) => ownerOf(caption, element)),
  )
  const credits = topmost(findAll(element, isCredit)).filter(
    (credit) => ownerOf(credit, element) && !captions.some((caption) => contains(caption, credit)),
  )
  const apart = new Set<HtmlElement>([...captions, ...credits])
  const quote = captions.length > 0 ? quoteIn(element, apart) : undefined
  if (quote && !findAll(element, ({ tagName }) => tagName === 'img').length) {
    const isPull = isPullquote(element) || isPullquote(quote)
    readQuote(asQuote(element, quote), quote, isPull, builder, state)
    return
  }
  const inner = createBuilder(true, builder.depth + 1, builder.marks)
  walkWithout(element, apart, inner, state)
  flush(inner)
  const blocks = [...inner.blocks, ...inner.hoisted]
  const media = blocks.filter(isShown)
  const caption = captionFrom([...captions, ...credits], inner, state)
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
  const target = imageOf(node)
  if (caption.credit !== undefined) {
    if (target) {
      target.rights = { ...target.rights, creditText: caption.credit }
      if (caption.kind) target.kind = caption.kind
    } else restoreCredit(caption)
  }
  if (caption.children.length > 0) addCaption(node, caption)
  const parts = [...before(blocks, first), node, ...after(blocks, first)]
  for (const part of parts) builder.blocks.push(part)
}

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

/** Returns the closest figure, to which a caption belongs. */
function ownerOf(element: HtmlElement, figure: HtmlElement): boolean {
  for (let at = element.parentNode; isElement(at) && at !== figure; at = at.parentNode) {
    if (at.tagName === 'figure' || at.tagName === 'table') return false
  }
  return true
}

function topmost(elements: readonly HtmlElement[]): HtmlElement[] {
  const kept: HtmlElement[] = []
  for (const element of elements) {
    const last = kept.at(-1)
    if (!last || !contains(last, element)) kept.push(element)
  }
  return kept
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

/** Reads an element without some of its parts. */
function walkWithout(
  element: HtmlElement,
  apart: ReadonlySet<HtmlElement>,
  builder: Builder,
  state: State,
): void {
  const { visit } = state
  for (const node of element.childNodes) {
    if (!isElement(node)) {
      if ('value' in node && node.nodeName === '#text') addText(builder, node.value)
    } else if (apart.has(node)) continue
    else if (apart.size > 0 && [...apart].some((part) => contains(node, part)) && isBox(node)) {
      endLine(builder)
      walkWithout(node, apart, builder, state)
      endLine(builder)
    } else if (apart.size > 0 && [...apart].some((part) => contains(node, part))) {
      const copy = prune(node, apart)
      visit(copy, builder)
    } else visit(node, builder)
  }
}

function isBox({ tagName }: HtmlElement): boolean {
  return tagName === 'div' || tagName === 'section' || tagName === 'span'
}

function prune(element: HtmlElement, apart: ReadonlySet<HtmlElement>): HtmlElement {
  const childNodes = element.childNodes.flatMap((node) => {
    if (!isElement(node)) return [node]
    return apart.has(node) ? [] : [prune(node, apart)]
  })
  return { ...element, childNodes }
}

interface CaptionParts {
  children: Phrasing[]
  credit: string | undefined
  kind: DraftImage['kind']
  /** The label before the credit. */
  label: string
  fields: ReturnType<State['fieldsOf']>
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
  }
  const credits: string[] = []
  const line = createBuilder(false, builder.depth, builder.marks)
  for (const element of elements) {
    if (isCredit(element)) {
      credits.push(textOf(element))
      continue
    }
    parts.fields = { ...state.fieldsOf(element), ...parts.fields }
    const inside = topmost(findAll(element, isCredit))
    credits.push(...inside.map(textOf))
    endLine(line)
    inLanguage(element, state, () => walkWithout(element, new Set(inside), line, state))
  }
  parts.children = takePhrasing(line)
  const given = credits.map(lineOf).filter((text) => text !== undefined)
  if (given.length > 0) setCredit(parts, given, elements[0], state)
  else splitFromWords(parts, elements[0], state)
  return parts
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
  text.value = split.caption.replace(/[\s(（[【|•·–—/-]+$/u, '')
  if (text.value === '' && last === text) parts.children.pop()
  if (!hasWords(wordsOf(parts.children))) parts.children = []
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
