import type { Caption, Figure, FigureMedia } from '../schema/nodes.js'
import { withArticle } from './checked.js'

/**
 * Returns the media of a figure: its first child.
 *
 * @example
 * figureMedia({ type: 'figure', children: [{ type: 'code', value: 'tide' }] }).type // 'code'
 */
export function figureMedia(figure: Figure): FigureMedia {
  return partsOf(figure)[0]
}

/**
 * Returns the caption of a figure, if it has one. The credit is not part of it: it is in the
 * `rights` of the media.
 *
 * @example
 * figureCaption({ type: 'figure', children: [{ type: 'code', value: 'tide' }] }) // undefined
 */
export function figureCaption(figure: Figure): Caption | undefined {
  return partsOf(figure)[1]
}

/** @throws {ArticleError} If the value is not a figure. */
function partsOf(figure: Figure): Figure['children'] {
  return withArticle(figure, () => {
    const { children } = figure
    if (!Array.isArray(children)) throw new TypeError('A figure must have children.')
    return children
  })
}
