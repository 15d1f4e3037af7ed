import type { Phrasing } from './nodes.js'

/**
 * The nodes that stand within a line.
 *
 * @example
 * console.log(PHRASING_TYPES.includes('quotation')) // true
 */
export const PHRASING_TYPES = [
  'text',
  'quotation',
  'link',
  'emphasis',
  'strong',
  'delete',
  'superscript',
  'subscript',
  'span',
  'inlineCode',
  'break',
  'unknown',
] as const satisfies readonly Phrasing['type'][]

const PHRASING: ReadonlySet<unknown> = new Set(PHRASING_TYPES)

/** Whether nodes of this type stand within a line; an `unknown` may stand there too. */
export function isPhrasingType(type: unknown): boolean {
  return PHRASING.has(type)
}
