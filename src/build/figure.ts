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
 * The content of a caption: a string or an inline node, an array of them, or the caption node
 * itself.
 *
 * @example
 * const words: CaptionWords = ['The ', { type: 'inlineCode', value: '06:10' }, ' leaves.']
 */
export type CaptionWords = Inline | readonly Inline[] | Caption

type FigureParts = [media: FigureMedia, caption?: CaptionWords | undefined]

/**
 * Creates a figure. The credit is not part of the caption: it belongs in the `rights` of the media.
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
 * Creates the caption of a figure or a gallery. Only necessary for a caption with fields.
 *
 * @example
 * caption({ lang: 'fr' }, 'Le ', emphasis('ferry')).lang // 'fr'
 */
export function caption(...content: Content<FieldsOf<Caption>, Inline>): Caption {
  return { type: 'caption', ...lineContent(content) }
}

/**
 * Creates a gallery of related images. Media without a caption needs no figure around it. A shared
 * caption comes last.
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
