import { creditLine } from '../render/format/credit.js'
import { cleanText } from '../render/safety/clean-text.js'
import { objectsOf } from '../render/safety/lenient.js'
import type { Caption, Figure, Gallery } from '../schema/figure.js'
import {
  joinBlocks,
  renderBlocks,
  renderNode,
  renderPhrasing,
  type TextHandler,
} from './handler.js'
import { hang } from './layout/lines.js'
import { reportLoss } from './losses.js'

/** The media, then the caption with the credit behind it in brackets. */
export const figure: TextHandler<Figure> = (state, node, width) => {
  const [media, caption] = objectsOf(node.children) as Figure['children']
  const rendered = media ? renderNode(state, media, width) : ''
  const isImage = media?.type === 'image'
  if (isImage && state.settings.images === 'none') {
    if (caption) reportLoss(state, 'caption-left-out', caption)
    return ''
  }
  const credit = isImage ? creditLine(media, state.context.labels) : undefined
  const words = [
    caption ? renderPhrasing(state, caption.children) : '',
    credit === undefined ? '' : `(${credit})`,
  ]
  const parts = [
    state.wrap(isImage ? cleanText(media.contentWarning) : '', width),
    rendered,
    state.wrap(words.join(' '), width),
  ]
  // Behind several blocks, rows or lines of code, the caption would seem to be the last of them.
  const isApart = rendered.includes('\n\n') || media?.type === 'table' || media?.type === 'code'
  return parts.filter(Boolean).join(isApart ? '\n\n' : '\n')
}

/** How many pictures there are, and each with its number. */
export const gallery: TextHandler<Gallery> = (state, node, width) => {
  const { context, marks, wrap } = state
  const children = objectsOf(node.children)
  const figures = children.filter((child): child is Figure => child.type === 'figure')
  const rest = children.filter((child) => child.type !== 'figure')
  const size = String(figures.length).length + '. '.length
  const entries = figures
    .map((figure) => renderNode(state, figure, width - size))
    .filter(Boolean)
    .map((text, index) => hang(state, text, `${index + 1}. `.padStart(size)))
  const title = cleanText(node.title)
  const label = context.labels.kind.gallery
  const head = `${title === '' ? label : label + context.labels.colon + title} (${figures.length})`
  return joinBlocks([
    [wrap(marks.open + head + marks.close, width), ...entries].join('\n'),
    renderBlocks(state, rest, width),
  ])
}

export const caption: TextHandler<Caption> = (state, node, width) =>
  state.wrap(renderPhrasing(state, node.children), width)
