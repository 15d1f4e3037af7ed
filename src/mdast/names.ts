import type { NodeType } from '../schema/nodes.js'

/** Markdown names of nodes that are shorter than their types. */
const SHORT_NAMES: Partial<Record<NodeType, string>> = {
  quotation: 'quote',
  blockquote: 'quote',
  superscript: 'sup',
  subscript: 'sub',
  relatedLinks: 'related',
  relatedLink: 'item',
  timelineEvent: 'event',
  adSlot: 'ad',
  break: 'br',
  footnoteReference: 'noteref',
  footnoteDefinition: 'note',
}

const INLINE: Record<string, string> = { quote: 'quotation' }
const BLOCK: Record<string, string> = { quote: 'blockquote' }
for (const [type, name] of Object.entries(SHORT_NAMES)) {
  for (const table of [INLINE, BLOCK]) table[name] ??= type
}

/** Returns the directive name of a node type. */
export function nameOf(type: string): string {
  return (Object.hasOwn(SHORT_NAMES, type) && SHORT_NAMES[type as NodeType]) || type
}

/** Returns the node type of a directive. An unknown name is kept, so that it is reported. */
export function typeOf(name: string, isInline: boolean): string {
  const table = isInline ? INLINE : BLOCK
  return Object.hasOwn(table, name) ? (table[name] ?? name) : name
}
