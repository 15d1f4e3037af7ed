import type { Element } from 'hast'
import { type Child, element } from '../hast/element.js'
import { imageCredit } from '../render/format/credit.js'
import type { MarkupState } from '../render/handler.js'
import type { MarkupContext } from '../render/markup-context.js'
import type { Image } from '../schema/media.js'
import { labelText } from './label.js'

/** The credit of an image behind its label; `undefined` if nobody is credited. */
export function creditContent(context: MarkupContext, image: Image): Child[] | undefined {
  const credit = imageCredit(image, context.labels)
  return credit && [labelText(context, credit.label), credit.text]
}

/** The same in a paragraph of its own. */
export function creditParagraph(
  { context }: MarkupState,
  image: Image | undefined,
): Element | undefined {
  const content = image && creditContent(context, image)
  return content && element('p', { className: context.className('credit') }, content)
}
