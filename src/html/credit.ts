import type { Element } from 'hast'
import { type Child, element } from '../hast/element.js'
import { imageCredit } from '../render/format/credit.js'
import type { RenderState } from '../render/handler.js'
import type { Image } from '../schema/nodes.js'
import { labelText } from './label.js'

/** The label and the credit of an image, or `undefined` if it has none. */
export function creditContent(state: RenderState, image: Image): Child[] | undefined {
  const credit = imageCredit(image, state.labels)
  return credit && [labelText(state, credit.label), credit.text]
}

/** The same in a paragraph of its own. */
export function creditParagraph(state: RenderState, image: Image | undefined): Element | undefined {
  const content = image && creditContent(state, image)
  return content && element('p', { className: state.className('credit') }, content)
}
