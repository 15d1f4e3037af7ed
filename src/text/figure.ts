import { showable } from '../render/characters.js'
import { creditLine } from '../render/credit.js'
import { items } from '../render/lenient.js'
import type { Caption, Figure, Gallery } from '../schema/figure.js'
import {
  joinBlocks,
  renderBlocks,
  renderNode,
  renderPhrasing,
  type TextHandler,
} from './handler.js'
import { wrap } from './wrap.js'

/** The media, then the caption with the credit behind it in brackets. */
export const figure: TextHandler<Figure> = (state, node, width) => {
  const [media, caption] = items(node.children) as Figure['children']
  const credit = media?.type === 'image' ? creditLine(media, state.context.labels) : undefined
  const words = [
    caption ? renderPhrasing(state, caption.children) : '',
    credit === undefined ? '' : `(${credit})`,
  ]
  const warning = media?.type === 'image' ? showable(media.contentWarning) : ''
  const parts = [
    wrap(warning, width),
    media ? renderNode(state, media, width) : '',
    wrap(words.join(' ').trim(), width),
  ]
  return parts.filter(Boolean).join('\n')
}

export const gallery: TextHandler<Gallery> = (state, node, width) =>
  joinBlocks([wrap(showable(node.title), width), renderBlocks(state, items(node.children), width)])

export const caption: TextHandler<Caption> = (state, node, width) =>
  wrap(renderPhrasing(state, node.children), width)
