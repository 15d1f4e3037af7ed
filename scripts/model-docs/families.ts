import type { NodeType } from '../../src/schema/nodes.js'

/** The nodes by family, in the order of the page. */
export const FAMILIES = {
  'The body': ['root'],
  'Within a line': [
    'text',
    'emphasis',
    'strong',
    'delete',
    'superscript',
    'subscript',
    'span',
    'inlineCode',
    'break',
    'link',
    'quotation',
  ],
  'Blocks of text': ['paragraph', 'heading', 'code', 'thematicBreak'],
  Quotes: ['blockquote', 'pullquote'],
  'Lists and tables': ['list', 'listItem', 'table', 'tableRow', 'tableCell'],
  'Figures and galleries': ['figure', 'caption', 'gallery'],
  Media: ['image', 'video', 'audio', 'embed', 'chart'],
  'Boxes and timelines': ['aside', 'timeline', 'timelineEvent'],
  'Related links': ['relatedLinks', 'relatedLink'],
  'Newsletter, paywall, advertisement': ['newsletter', 'paywall', 'adSlot'],
  'Unknown nodes': ['unknown'],
} as const satisfies Record<string, readonly NodeType[]>
