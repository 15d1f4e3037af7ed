import type { Caption, Figure, FigureMedia } from '../schema/nodes.js'

/**
 * Returns the media of a figure: its first child.
 *
 * @example
 * figureMedia({ type: 'figure', children: [{ type: 'code', value: 'tide' }] }).type // 'code'
 */
export function figureMedia(figure: Figure): FigureMedia {
  return figure.children[0]
}

/**
 * Returns the caption of a figure, if it has one. The credit is not part of it: it is in the
 * `rights` of the media.
 *
 * @example
 * figureCaption({ type: 'figure', children: [{ type: 'code', value: 'tide' }] }) // undefined
 */
export function figureCaption(figure: Figure): Caption | undefined {
  return figure.children[1]
}
