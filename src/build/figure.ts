import type { Caption, Figure, FigureMedia, Gallery } from '../schema/nodes.js'
import {
  type Content,
  type FieldsOf,
  type Inline,
  isList,
  lineContent,
  splitContent,
} from './content.js'

/**
 * The words under a figure: a line, in an array if it has several parts, or the node itself.
 *
 * @example
 * const words: CaptionWords = ['The ', { type: 'inlineCode', value: '06:10' }, ' leaves.']
 */
export type CaptionWords = Inline | readonly Inline[] | Caption

type FigureParts = [media: FigureMedia, caption?: CaptionWords | undefined]

/**
 * Builds a figure. The credit is not in the caption: it is in the `rights` of the media.
 *
 * @example
 * figure(image('ferry.jpg', 'A ferry'), 'The 06:10 leaves.').children.length // 2
 * figure({ role: 'wide' }, image('ferry.jpg', 'A ferry')).role // 'wide'
 */
export function figure(
  ...content: [fields: FieldsOf<Figure>, ...parts: FigureParts] | FigureParts
): Figure {
  const { fields, children } = splitContent<FieldsOf<Figure>, FigureMedia | CaptionWords>(
    content as Content<FieldsOf<Figure>, FigureMedia | CaptionWords>,
  )
  const [media, words] = children as FigureParts
  return {
    type: 'figure',
    ...fields,
    children: words === undefined ? [media] : [media, toCaption(words)],
  }
}

/**
 * Builds the words under a figure or a gallery, where they need fields.
 *
 * @example
 * caption({ lang: 'fr' }, 'Le ', emphasis('ferry')).lang // 'fr'
 */
export function caption(...content: Content<FieldsOf<Caption>, Inline>): Caption {
  return { type: 'caption', ...lineContent(content) }
}

/**
 * Builds pictures that belong together. Media without a caption needs no figure around it; a
 * shared caption is last.
 *
 * @example
 * const calm = image('calm.jpg', 'A flat sea')
 * gallery({ layout: 'pair' }, calm, figure(image('b.jpg', 'Waves'), 'Later.')).children.length // 2
 */
export function gallery(
  ...content: Content<FieldsOf<Gallery>, Figure | FigureMedia | Caption>
): Gallery {
  const { fields, children } = splitContent(content)
  return {
    type: 'gallery',
    ...fields,
    children: children.map((child) =>
      child?.type === 'figure' || child?.type === 'caption' ? child : figure(child),
    ),
  }
}

function toCaption(words: CaptionWords): Caption {
  if (typeof words === 'string') return caption(words)
  if (isList(words)) return caption(...words)
  return words?.type === 'caption' ? words : caption(words)
}
