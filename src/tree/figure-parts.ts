import type { Caption, Figure, FigureMedia } from '../schema/nodes.js'

/**
 * What a figure shows: its first child.
 *
 * @example
 * figureMedia({ type: 'figure', children: [{ type: 'code', value: 'tide' }] }).type // 'code'
 */
export function figureMedia(figure: Figure): FigureMedia {
  return figure.children[0]
}

/**
 * The words under a figure, if there are any. The credit is not among them: it is in the `rights` of
 * the media.
 *
 * @example
 * figureCaption({ type: 'figure', children: [{ type: 'code', value: 'tide' }] }) // undefined
 */
export function figureCaption(figure: Figure): Caption | undefined {
  return figure.children[1]
}
