import { creditLine } from '../render/credit.js'
import { items } from '../render/lenient.js'
import type { Caption, Figure } from '../schema/figure.js'
import { renderNode, renderPhrasing, type TextHandler } from './handler.js'
import { wrap } from './wrap.js'

/** The media, then the caption with the credit behind it in brackets. */
export const figure: TextHandler<Figure> = (state, node, width) => {
  const [media, caption] = items(node.children) as Figure['children']
  const credit = media?.type === 'image' ? creditLine(media, state.context.labels) : undefined
  const words = [
    caption ? renderPhrasing(state, caption.children) : '',
    credit === undefined ? '' : `(${credit})`,
  ]
  const parts = [media ? renderNode(state, media, width) : '', wrap(words.join(' ').trim(), width)]
  return parts.filter(Boolean).join('\n')
}

export const caption: TextHandler<Caption> = (state, node, width) =>
  wrap(renderPhrasing(state, node.children), width)
