import type { ArticleParent, FigureMedia, Flow, NodeType } from './nodes.js'
import { PHRASING_TYPES } from './phrasing-types.js'

/**
 * The nodes that stand below one another.
 *
 * @example
 * console.log(FLOW_TYPES.includes('pullquote')) // true
 */
export const FLOW_TYPES = [
  'paragraph',
  'heading',
  'blockquote',
  'pullquote',
  'list',
  'table',
  'code',
  'thematicBreak',
  'figure',
  'gallery',
  'aside',
  'timeline',
  'relatedLinks',
  'newsletter',
  'paywall',
  'adSlot',
  'unknown',
] as const satisfies readonly Flow['type'][]

/**
 * What a figure shows.
 *
 * @example
 * console.log(FIGURE_MEDIA_TYPES.includes('chart')) // true
 */
export const FIGURE_MEDIA_TYPES = [
  'image',
  'video',
  'audio',
  'embed',
  'chart',
  'table',
  'code',
] as const satisfies readonly FigureMedia['type'][]

/**
 * Which nodes may be children of which. An `unknown` takes what its own place takes; an inline node
 * never stands within its own kind; a `paywall` stands only at the top level of the body.
 *
 * @example
 * console.log(containment.list) // ['listItem']
 */
export const containment = {
  root: FLOW_TYPES,
  paragraph: PHRASING_TYPES,
  heading: PHRASING_TYPES,
  blockquote: FLOW_TYPES,
  pullquote: PHRASING_TYPES,
  list: ['listItem'],
  listItem: FLOW_TYPES,
  table: ['tableRow'],
  tableRow: ['tableCell'],
  tableCell: PHRASING_TYPES,
  figure: [...FIGURE_MEDIA_TYPES, 'caption'],
  gallery: ['figure', 'caption'],
  caption: PHRASING_TYPES,
  embed: FLOW_TYPES,
  aside: FLOW_TYPES,
  timeline: ['timelineEvent'],
  timelineEvent: FLOW_TYPES,
  relatedLinks: ['relatedLink'],
  relatedLink: PHRASING_TYPES,
  unknown: [...FLOW_TYPES, ...PHRASING_TYPES],
  emphasis: PHRASING_TYPES,
  strong: PHRASING_TYPES,
  delete: PHRASING_TYPES,
  superscript: PHRASING_TYPES,
  subscript: PHRASING_TYPES,
  span: PHRASING_TYPES,
  link: PHRASING_TYPES,
  quotation: PHRASING_TYPES,
} as const satisfies { [T in ArticleParent['type']]: readonly NodeType[] }
