import type { AdSlot, Paywall } from '../schema/slot.js'
import type { TextHandler } from './handler.js'

/** Marks for a page; plain text has neither advertisements nor a gate. */
export const nothing: TextHandler<AdSlot | Paywall> = () => ''
