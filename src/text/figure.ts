import { creditLine } from '../render/format/credit.js'
import type { Caption, Figure, FigureMedia, Gallery } from '../schema/nodes.js'
import { hasContent } from '../tree/has-content.js'
import { haveSameLetters } from '../tree/quotes/letters.js'
import { joinBlocks, renderBlocks, renderPhrasing } from './handler.js'
import { isDescribed, pictureLabel } from './image.js'
import { hang } from './layout/lines.js'
import { reportLoss } from './losses.js'
import type { State, TextHandler } from './state.js'

/** Renders the media, then the caption with the credit in brackets. */
const figure: TextHandler<Figure> = (state, node, width) => {
  const [media, caption] = node.children
  state.figureImages.set(media, hasContent(caption))
  const rendered = state.one(media, width)
  const isImage = media.type === 'image'
  if (isImage && state.settings.images === 'none') {
    if (caption) reportLoss(state, 'caption-left-out', caption)
    return ''
  }
  const words = captionWords(state, caption, media)
  const credit = isImage ? creditLine(media, state.labels) : undefined
  const parts = [
    state.wrap(node.title ?? '', width),
    state.wrap((isImage ? media.contentWarning : undefined) ?? '', width),
    rendered,
    state.wrap(credit === undefined ? words : `${words} (${credit})`, width),
  ]
  // Directly after several blocks, rows or lines of code, the caption would look like the last of
  // them.
  const isApart = rendered.includes('\n\n') || media.type === 'table' || media.type === 'code'
  return parts.filter(Boolean).join(isApart ? '\n\n' : '\n')
}

/**
 * Returns the text of a caption. It is empty if the label of the media has the same text. It
 * becomes a label if the image has no alternative text, so that it does not look like a paragraph.
 */
function captionWords(state: State, caption: Caption | undefined, media: FigureMedia): string {
  if (!caption || !hasContent(caption)) return ''
  // It is wrapped together with the credit.
  const words = state.one(caption, Number.POSITIVE_INFINITY)
  if (media.type === 'image') {
    if (state.settings.images !== 'alt') return words
    if (!isDescribed(media)) return pictureLabel(state, words)
    return isRepeated(words, media.alt ?? '') ? '' : words
  }
  const title = 'title' in media ? media.title : undefined
  return title !== undefined && isRepeated(words, title) ? '' : words
}

/** Whether a caption repeats a label. A caption with links has additional content. */
function isRepeated(caption: string, said: string): boolean {
  return caption.trim() === said.trim() || haveSameLetters(caption, said)
}

/** Renders the number of figures, then each figure with its number. */
const gallery: TextHandler<Gallery> = (state, node, width) => {
  const { labels, marks, wrap } = state
  const figures = node.children.filter(({ type }) => type === 'figure')
  const rest = node.children.filter(({ type }) => type !== 'figure')
  const size = String(figures.length).length + '. '.length
  const entries = figures
    .map((figure) => state.one(figure, width - size))
    .filter(Boolean)
    .map((text, index) => hang(state, text, `${index + 1}. `.padStart(size)))
  const label = labels.kind.gallery
  const title = node.title === undefined ? label : label + labels.colon + node.title
  return joinBlocks([
    [wrap(`${marks.open}${title} (${figures.length})${marks.close}`, width), ...entries].join('\n'),
    renderBlocks(state, rest, width),
  ])
}

const caption: TextHandler<Caption> = (state, node, width) =>
  state.wrap(renderPhrasing(state, node.children), width)

export const figureHandlers = { figure, gallery, caption }
