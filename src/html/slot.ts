import { showable } from '../render/characters.js'
import { element } from '../render/element.js'
import type { Handler } from '../render/handler.js'
import { words } from '../render/lenient.js'
import type { AdSlot, Paywall } from '../schema/slot.js'

/** A mark for whoever cuts the page there; a reader sees nothing. */
export const paywall: Handler<Paywall> = ({ context }, node) =>
  element('div', { ...context.attributes(node, 'paywall'), dataPaywall: true })

/** An empty box, for the page's own scripts to fill. */
export const adSlot: Handler<AdSlot> = ({ context }, node) =>
  element('div', {
    ...context.attributes(node, 'ad-slot'),
    dataSlot: words(node.name) === undefined ? true : showable(node.name),
  })
