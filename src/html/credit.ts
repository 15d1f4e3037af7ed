import type { Element } from 'hast'
import { type Child, element } from '../hast/element.js'
import { imageCredit } from '../render/format/credit.js'
import type { RenderState } from '../render/handler.js'
import type { Image } from '../schema/nodes.js'
import { labelText } from './label.js'

/** Returns the label and credit of an image, or `undefined` if it has none. */
export function creditContent(state: RenderState, image: Image): Child[] | undefined {
  const credit = imageCredit(image, state.labels)
  return credit && [labelText(state, credit.label), credit.text]
}

/** Renders the credit in a paragraph. */
export function creditParagraph(state: RenderState, image: Image | undefined): Element | undefined {
  const content = image && creditContent(state, image)
  return content && element('p', { className: state.className('credit') }, content)
}
