import {
  type Aside,
  type Attribution,
  type Caption,
  type Chart,
  type ChartValue,
  type Embed,
  FIGURE_MEDIA,
  type Figure,
  type FigureRole,
  type Flow,
  type Gallery,
  type GalleryLayout,
  type Image,
  type Newsletter,
  type RelatedLink,
  type RelatedLinks,
  type Relation,
  type Timeline,
  type TimelineEvent,
} from '../../../schema/nodes.js'
import { isEmpty } from '../../../tree/has-content.js'
import { isNodeOfType } from '../../../tree/node-guards.js'
import { addNode, type Builder, endLine, flush, withMark } from '../../builder.js'
import type { DraftOf } from '../../draft.js'
import { findEmbed, providerName } from '../../embeds.js'
import { attribute, elementsOf, findFirst, type HtmlElement, textOf } from '../dom.js'
import { componentUrl } from '../embed.js'
import { type DraftImage, isImage, readImage } from '../image.js'
import { type DraftPlayer, readPlayer } from '../player.js'
import { footnoteHandlers } from './footnote.js'
import type { Own, OwnHandler } from './own.js'

/** Adds a block in its position. */
function add(builder: Builder, node: Flow): void {
  endLine(builder)
  if (builder.isFlow) builder.blocks.push(node)
  else builder.hoisted.push(node)
}

/** Returns the image in an element, or the element itself. */
function imageIn(element: HtmlElement | undefined, own: Own): DraftImage | undefined {
  if (!element) return undefined
  const img = isImage(element) ? element : findFirst(element, isImage)
  const node = img && readImage(img, own.state)
  if (!img || !node) return undefined
  const focalPoint = focalPointOf(img)
  return { ...node, ...own.fields(img), ...(focalPoint && { focalPoint }) }
}

/** The position that a browser keeps in view when it crops an image. */
function focalPointOf(img: HtmlElement): Image['focalPoint'] {
  const style = attribute(img, 'style') ?? ''
  const [, x, y] = /object-position: ?([\d.]+)% ([\d.]+)%/.exec(style) ?? []
  return x === undefined ? undefined : { x: Number(x) / 100, y: Number(y) / 100 }
}

/** Sets the kind of an image from the label of its credit. */
function withCredit(image: DraftImage, line: string | undefined, own: Own): DraftImage {
  if (line === undefined) return image
  const { credit: labels, colon } = own.labels
  for (const [kind, label] of Object.entries(labels)) {
    const start = `${label}${colon}`.trim()
    if (!line.startsWith(start)) continue
    const creditText = line.slice(start.length).trim()
    return {
      ...image,
      ...(kind !== 'photograph' && { kind: kind as NonNullable<Image['kind']> }),
      rights: { creditText },
    }
  }
  return { ...image, rights: { creditText: line } }
}

/** Returns the parts of a box without some of them. */
function partsWithout(element: HtmlElement, own: Own, names: readonly string[]): HtmlElement[] {
  return elementsOf(element).filter((part) => !names.some((name) => own.is(part, name)))
}

const ROLES: ReadonlySet<string> = new Set(['lead', 'inline', 'supporting', 'wide', 'thumbnail'])

const figure: OwnHandler = (element, builder, own) => {
  const node = readFigure(element, builder, own)
  if (node) add(builder, node)
}

function readFigure(element: HtmlElement, builder: Builder, own: Own): Figure | undefined {
  const figcaption = elementsOf(element).find(({ tagName }) => tagName === 'figcaption')
  const warning = own.line(element, 'content-warning')
  const title = own.line(element, 'figure-title')
  const [part] = partsWithout(element, own, ['content-warning', 'figure-title']).filter(
    (one) => one !== figcaption,
  )
  const role = own
    .names(element)
    .map((name) => name.replace(/^figure-/, ''))
    .find((name) => ROLES.has(name))
  const credit = figcaption && own.line(figcaption, 'credit')
  const media = part && readMedia(part, builder, own)
  if (!isNodeOfType(media, FIGURE_MEDIA)) {
    own.state.report('import-image-dropped', element, 'A figure has nothing that can be shown.', {
      text: textOf(element),
    })
    return undefined
  }
  const shown =
    media.type === 'image'
      ? {
          ...withCredit(media as DraftImage, credit, own),
          ...(warning !== undefined && { contentWarning: warning }),
        }
      : media
  const caption = figcaption && readCaption(figcaption, builder, own)
  return {
    type: 'figure',
    ...own.fields(element),
    ...(role !== undefined && { role: role as FigureRole }),
    ...(title !== undefined && { title }),
    children: (caption ? [shown, caption] : [shown]) as unknown as Figure['children'],
  }
}

/** Reads the media of a figure. */
function readMedia(part: HtmlElement, builder: Builder, own: Own): { type: string } | undefined {
  if (isImage(part) || part.tagName === 'picture') return imageIn(part, own)
  if (part.tagName === 'a' && own.names(part).length === 0) {
    const href = attribute(part, 'href')
    const image = imageIn(part, own)
    return image && { ...image, ...(href !== undefined && { href }) }
  }
  const inner = {
    ...builder,
    isFlow: true,
    blocks: [] as Flow[],
    runs: [],
    hoisted: [],
    fields: {},
  }
  own.state.visit(part, inner)
  flush(inner)
  const [block] = inner.blocks
  if (block?.type === 'figure') return block.children[0]
  return block
}

function readCaption(figcaption: HtmlElement, builder: Builder, own: Own): Caption | undefined {
  const words = own.child(figcaption, 'caption')
  if (!words) return undefined
  const { children } = own.state.phrasing(words, builder)
  const caption: Caption = { type: 'caption', ...own.fields(figcaption), children }
  return isEmpty(caption) ? undefined : caption
}

const LAYOUTS: ReadonlySet<string> = new Set(['grid', 'carousel', 'pair', 'compare'])

const gallery: OwnHandler = (element, builder, own) => {
  const carousel = elementsOf(element).find(({ tagName }) => tagName === 'amp-carousel')
  const list = carousel ?? own.child(element, 'gallery-list')
  const layout = carousel
    ? 'carousel'
    : list &&
      own
        .names(list)
        .map((name) => name.replace(/^gallery-/, ''))
        .find((name) => LAYOUTS.has(name))
  const title = own.line(element, 'gallery-title')
  const figures = (list ? elementsOf(list) : []).flatMap((slide) =>
    elementsOf(slide).flatMap((part) => readFigure(part, builder, own) ?? []),
  )
  const figcaption = elementsOf(element).find(({ tagName }) => tagName === 'figcaption')
  const caption = figcaption && readCaption(figcaption, builder, own)
  if (figures.length === 0) {
    if (caption && caption.children.length > 0) add(builder, { ...caption, type: 'paragraph' })
    return
  }
  const node: Gallery = {
    type: 'gallery',
    ...own.fields(element),
    ...(layout !== undefined && { layout: layout as GalleryLayout }),
    ...(title !== undefined && { title }),
    children: caption ? [...figures, caption] : figures,
  }
  add(builder, node)
}

/** Reads a block quote with its attribution. */
const quote: OwnHandler = (element, builder, own) => {
  const words = element.tagName === 'figure' ? elementsOf(element).find(isBlockquote) : element
  if (!words) return
  const attribution = readAttribution(element, own)
  const children = own.state.flow(words, builder)
  if (children.length === 0) return
  add(builder, {
    type: 'blockquote',
    ...own.fields(element),
    ...(attribution && { attribution }),
    children,
  })
}

function isBlockquote({ tagName }: HtmlElement): boolean {
  return tagName === 'blockquote'
}

const pullquote: OwnHandler = (element, builder, own) => {
  const words = findFirst(element, isBlockquote)
  if (!words) return
  const box = elementsOf(element).find(({ tagName }) => tagName === 'figure')
  const attribution = box && readAttribution(box, own)
  const { children } = own.state.phrasing(words, builder)
  if (children.length === 0) return
  add(builder, {
    type: 'pullquote',
    ...own.fields(element),
    ...(attribution && { attribution }),
    children,
  })
}

function readAttribution(box: HtmlElement, own: Own): Attribution | undefined {
  const figcaption = own.child(box, 'attribution')
  if (!figcaption) return undefined
  const people: string[] = []
  const attribution: Attribution = {}
  for (const part of elementsOf(figcaption)) {
    const text = textOf(part)
    if (part.tagName === 'cite') {
      const link = elementsOf(part).find(({ tagName }) => tagName === 'a')
      const url = own.state.urls.absolute(link && attribute(link, 'href'))
      attribution.source = {
        ...(text !== url && { title: text }),
        ...(url !== undefined && { url }),
      }
    } else if (own.is(part, 'attribution-date')) attribution.date = text
    else people.push(text)
  }
  if (people.length > 0) attribution.text = people.join(own.labels.comma)
  return attribution
}

const ASIDE = 'aside-'

const aside: OwnHandler = (element, builder, own) => {
  const role = own.names(element).find((name) => name.startsWith(ASIDE))
  const title = own.line(element, 'aside-title')
  const children = own.state.flow(partsWithout(element, own, ['aside-title']), builder)
  const node: Aside = {
    type: 'aside',
    ...own.fields(element),
    role: camel(role?.slice(ASIDE.length) ?? 'context') as Aside['role'],
    ...(title !== undefined && { title }),
    children,
  }
  add(builder, node)
}

function camel(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

const timeline: OwnHandler = (element, builder, own) => {
  const title = own.line(element, 'timeline-title')
  const list = own.child(element, 'timeline-list')
  const events = (list ? elementsOf(list) : []).map((item): TimelineEvent => {
    const date = own.child(item, 'timeline-date')
    const time = date && findFirst(date, ({ tagName }) => tagName === 'time')
    const dateTime = time && attribute(time, 'datetime')
    const eventTitle = own.line(item, 'timeline-event-title')
    return {
      type: 'timelineEvent',
      ...own.fields(item),
      ...(date && textOf(date) !== dateTime && { date: textOf(date) }),
      ...(dateTime !== undefined && { dateTime }),
      ...(eventTitle !== undefined && { title: eventTitle }),
      children: own.state.flow(
        partsWithout(item, own, ['timeline-date', 'timeline-event-title']),
        builder,
      ),
    }
  })
  const node: Timeline = {
    type: 'timeline',
    ...own.fields(element),
    ...(title !== undefined && { title }),
    children: events,
  }
  add(builder, node)
}

const related: OwnHandler = (element, builder, own) =>
  add(builder, readRelated(element, builder, own))

export function readRelated(element: HtmlElement, builder: Builder, own: Own): RelatedLinks {
  const title = own.line(element, 'related-title')
  const relation = keyOf(own.labels.relation, title)
  const list = own.child(element, 'related-list')
  return {
    type: 'relatedLinks',
    ...own.fields(element),
    ...(title !== undefined && relation === undefined && { title }),
    relation: (relation ?? 'related') as Relation,
    children: (list ? elementsOf(list) : []).map((item) => relatedLink(item, builder, own)),
  }
}

function relatedLink(item: HtmlElement, builder: Builder, own: Own): RelatedLink {
  const headline = own.child(item, 'related-headline')
  const url = headline && attribute(headline, 'href')
  const kicker = own.line(item, 'related-kicker')
  const kind = keyOf(own.labels.kind, own.line(item, 'related-kind'))
  const time = elementsOf(item).find(({ tagName }) => tagName === 'time')
  const datePublished = time && attribute(time, 'datetime')
  const description = own.line(item, 'related-description')
  const image = imageIn(
    elementsOf(item).find((part) => isImage(part) || part.tagName === 'picture'),
    own,
  )
  return {
    type: 'relatedLink',
    ...own.fields(item),
    ...(url !== undefined && { url }),
    ...(kicker !== undefined && { kicker }),
    ...(description !== undefined && { description }),
    ...(image && { image: image as Image }),
    ...(datePublished !== undefined && { datePublished }),
    ...(kind !== undefined && { kind: kind as NonNullable<RelatedLink['kind']> }),
    ...(own.child(item, 'related-sponsored') && { sponsored: true }),
    children: headline ? own.state.phrasing(headline, builder).children : [],
  }
}

/** Returns the key of a label. */
export function keyOf(
  labels: Record<string, string>,
  label: string | undefined,
): string | undefined {
  return Object.keys(labels).find((key) => labels[key] === label)
}

const newsletter: OwnHandler = (element, builder, own) => {
  const parts = elementsOf(element)
  const form = own.child(element, 'newsletter-form')
  const link = findFirst(element, (part) => own.is(part, 'newsletter-link'))
  const field = form && findFirst(form, ({ tagName }) => tagName === 'input')
  const name = field && attribute(field, 'name')
  const plain = parts.filter((part) => part.tagName === 'p' && own.names(part).length === 0)
  const description = plain.find((part) => elementsOf(part).length === 0)
  const privacy = plain.flatMap(elementsOf).find((part) => part.tagName === 'a' && part !== link)
  const frequency = own.line(element, 'newsletter-frequency')
  const action = form && attribute(form, 'action')
  const url = link && attribute(link, 'href')
  const privacyUrl = privacy && attribute(privacy, 'href')
  const node: DraftOf<Newsletter> = {
    type: 'newsletter',
    ...own.fields(element),
    name: own.line(element, 'newsletter-name') ?? '',
    ...(description && { description: textOf(description) }),
    ...(frequency !== undefined && { frequency }),
    ...(url !== undefined && { url }),
    ...(action !== undefined && { action }),
    ...(name !== undefined && name !== 'email' && { emailField: name }),
    ...(privacyUrl !== undefined && { privacyUrl }),
  }
  add(builder, node as Newsletter)
}

/** Reads a video or audio: its files, or the provider's page or frame. */
const player: OwnHandler = (element, builder, own) => {
  const type = own.names(element)[0] as 'video' | 'audio'
  const native = findFirst(element, ({ tagName }) => PLAYERS.has(tagName))
  const [credit, posterCredit] = creditsOf(element, own)
  const transcript = own.child(element, 'transcript')
  const words = transcript && own.state.flow(afterSummary(transcript), builder)
  const node: DraftPlayer = {
    ...(native ? readPlayer(native, own.state) : providedPlayer(element, type, own)),
    ...own.fields(element),
    type,
  } as DraftPlayer
  // Without a title, renderers write the kind of player.
  if (node.title === own.labels.kind[type]) delete node.title
  if (!node.sources && node.provider === undefined) {
    own.state.report(
      'import-element-dropped',
      element,
      'A player has nothing that can be played.',
      {
        text: textOf(element),
      },
    )
    return
  }
  const poster = native
    ? node.poster
    : imageIn(
        elementsOf(element).find((part) => isImage(part) || part.tagName === 'picture') ??
          placeholderOf(element),
        own,
      )
  if (poster)
    node.poster = withCredit(poster as DraftImage, posterCredit, own) as NonNullable<
      DraftPlayer['poster']
    >
  const shown = credit ?? (poster ? undefined : posterCredit)
  if (shown !== undefined) node.rights = { creditText: shown }
  if (words && words.length > 0) node.transcript = words
  add(builder, { type: 'figure', children: [node] } as Figure)
}

const PLAYERS: ReadonlySet<string> = new Set(['video', 'audio', 'amp-video', 'amp-audio'])

/** Returns the credit of a player and that of its poster, which has a label. */
function creditsOf(element: HtmlElement, own: Own): [string | undefined, string | undefined] {
  const lines = elementsOf(element)
    .filter((part) => own.is(part, 'credit'))
    .map(textOf)
  if (lines.length > 1) return [lines[0], lines[1]]
  const [only] = lines
  const isPoster =
    only !== undefined &&
    Object.values(own.labels.credit).some((label) =>
      only.startsWith(`${label}${own.labels.colon}`.trim()),
    )
  return isPoster ? [undefined, only] : [only, undefined]
}

function afterSummary(details: HtmlElement): HtmlElement[] {
  return elementsOf(details).filter(({ tagName }) => tagName !== 'summary')
}

function placeholderOf(element: HtmlElement): HtmlElement | undefined {
  return findFirst(element, (part) => isImage(part) && attribute(part, 'placeholder') !== undefined)
}

function providedPlayer(element: HtmlElement, type: 'video' | 'audio', own: Own): object {
  const line = own.child(element, 'player-title')
  const link = line && findFirst(line, ({ tagName }) => tagName === 'a')
  const label = `${own.labels.kind[type]}${own.labels.colon}`.trim()
  const text = line ? textOf(line) : ''
  const title = text.startsWith(label) ? text.slice(label.length).trim() : text
  const url = own.state.urls.absolute(link && attribute(link, 'href')) ?? frameUrl(element, own)
  const found = url === undefined ? undefined : findEmbed(url)
  return {
    ...(found && { provider: found.name, providerId: found.id }),
    ...(title !== '' && { title }),
  }
}

function frameUrl(element: HtmlElement, own: Own): string | undefined {
  const frame = findFirst(
    element,
    (part) => part.tagName === 'iframe' || componentUrl(part, own.state) !== undefined,
  )
  if (!frame) return undefined
  return componentUrl(frame, own.state) ?? own.state.urls.absolute(attribute(frame, 'src'))
}

/** Reads an embed: its text, and its title with a link. */
const embed: OwnHandler = (element, builder, own) => {
  const line = findFirst(element, (part) => own.is(part, 'embed-link'))
  const link = line && findFirst(line, ({ tagName }) => tagName === 'a')
  const url = own.state.urls.absolute(link && attribute(link, 'href')) ?? frameUrl(element, own)
  const provider = own.names(element).at(-1)
  const title = line ? textOf(line) : undefined
  const disclosed = own.child(element, 'embed-words')
  const parts = disclosed ? afterSummary(disclosed) : wordsOfEmbed(element, own)
  const [first] = parts
  const isWrapped =
    parts.length === 1 && first?.tagName === 'blockquote' && attribute(first, 'cite') !== undefined
  const children = own.state.flow(isWrapped ? first.childNodes : parts, builder)
  const name = provider?.startsWith('embed-') ? provider.slice('embed-'.length) : undefined
  const node: DraftOf<Embed> = {
    type: 'embed',
    ...own.fields(element),
    provider: name ?? (url === undefined ? 'page' : providerName(url)),
    url: url ?? '',
    ...(title !== undefined && title !== '' && { title }),
    children,
  }
  if (url === undefined) {
    own.state.walk(element.childNodes, builder)
    return
  }
  add(builder, { type: 'figure', children: [node] } as Figure)
}

/** Returns the blocks of an embed, including AMP placeholders. */
function wordsOfEmbed(element: HtmlElement, own: Own): HtmlElement[] {
  return partsWithout(element, own, ['embed-link', 'embed-show']).flatMap((part) => {
    if (part.tagName === 'iframe' || part.tagName === 'amp-iframe') return []
    if (!part.tagName.startsWith('amp-') || isImage(part)) return [part]
    return elementsOf(part).flatMap((inner) => {
      if (attribute(inner, 'placeholder') === undefined) return []
      return inner.tagName === 'div' && own.names(inner).length === 0 ? elementsOf(inner) : [inner]
    })
  })
}

const chart: OwnHandler = (element, builder, own) => {
  const box = own.child(element, 'embed-words') ?? element
  const line = findFirst(box, (part) => own.is(part, 'chart-title'))
  const link = line && findFirst(line, ({ tagName }) => tagName === 'a')
  const url = own.state.urls.absolute(link && attribute(link, 'href'))
  const provider = own.names(element).at(-1)
  const description = own.line(box, 'chart-description')
  const warning = own.line(box, 'content-warning')
  const picture = imageIn(
    elementsOf(box).find((part) => isImage(part) || part.tagName === 'picture') ??
      placeholderOf(element),
    own,
  )
  const table = own.child(box, 'table')
  const data = table && chartData(table)
  const image =
    picture &&
    ({
      ...withCredit(picture, own.line(box, 'credit'), own),
      ...(warning !== undefined && { contentWarning: warning }),
    } as Image)
  const node: DraftOf<Chart> = {
    type: 'chart',
    ...own.fields(element),
    ...(line && textOf(line) !== '' && { title: textOf(line) }),
    ...(description !== undefined && { description }),
    ...(image && { image }),
    ...(data && { data }),
    ...(url !== undefined && { url }),
    ...(provider?.startsWith('embed-') && { provider: provider.slice('embed-'.length) }),
  }
  add(builder, { type: 'figure', children: [node] } as Figure)
}

function chartData(box: HtmlElement): Chart['data'] {
  const rows: string[][] = []
  findFirst(box, (part) => {
    if (part.tagName === 'tr') rows.push(elementsOf(part).map(textOf))
    return false
  })
  const [columns = [], ...others] = rows
  return { columns, rows: others.map((row) => row.map(chartValue)) }
}

/** A value of a chart: an empty cell is missing, and a numeric string is a number. */
function chartValue(text: string): ChartValue {
  if (text === '') return null
  return String(Number(text)) === text && Number.isFinite(Number(text)) ? Number(text) : text
}

const paywall: OwnHandler = (element, builder, own) => {
  add(builder, { type: 'paywall', ...own.fields(element) })
}

const adSlot: OwnHandler = (element, builder, own) => {
  const name = attribute(element, 'data-slot')
  add(builder, { type: 'adSlot', ...own.fields(element), ...(name && { name }) })
}

const quotation: OwnHandler = (element, builder, own) => {
  const speaker = attribute(element, 'data-speaker')
  withMark(
    builder,
    { type: 'quotation', ...own.fields(element), ...(speaker !== undefined && { speaker }) },
    () => own.state.walk(element.childNodes, builder),
  )
}

/** Reads an image in a line of text. */
const inlineImage: OwnHandler = (element, builder, own) => {
  const image = imageIn(element, own)
  if (image) addNode(builder, image as Image)
}

/** The handlers of elements by the first of their class names. */
export const ownHandlers: Record<string, OwnHandler> = {
  figure,
  gallery,
  quote,
  pullquote,
  aside,
  timeline,
  related,
  newsletter,
  video: player,
  audio: player,
  embed,
  chart,
  paywall,
  'ad-slot': adSlot,
  quotation,
  'inline-image': inlineImage,
  ...footnoteHandlers,
}
