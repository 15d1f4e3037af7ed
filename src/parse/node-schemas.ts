// Written by `npm run generate`: the schema of each node by name, so that a bundle has the schemas
// that it imports.
import { nodeSchemas } from './schemas.js'

/**
 * The schema of a `root` node.
 *
 * @example
 * rootSchema.safeParse({ type: 'root', children: [] }).success // true
 */
export const rootSchema = nodeSchemas.root

/**
 * The schema of a `paragraph` node.
 *
 * @example
 * paragraphSchema.safeParse({ type: 'paragraph', children: [] }).success // true
 */
export const paragraphSchema = nodeSchemas.paragraph

/**
 * The schema of a `heading` node.
 *
 * @example
 * headingSchema.safeParse({ type: 'heading', depth: 2, children: [] }).success // true
 */
export const headingSchema = nodeSchemas.heading

/**
 * The schema of a `code` node.
 *
 * @example
 * codeSchema.safeParse({ type: 'code', value: 'const tide = 4\n' }).success // true
 */
export const codeSchema = nodeSchemas.code

/**
 * The schema of a `thematicBreak` node.
 *
 * @example
 * thematicBreakSchema.safeParse({ type: 'thematicBreak' }).success // true
 */
export const thematicBreakSchema = nodeSchemas.thematicBreak

/**
 * The schema of a `text` node.
 *
 * @example
 * textSchema.safeParse({ type: 'text', value: 'calm' }).success // true
 */
export const textSchema = nodeSchemas.text

/**
 * The schema of an `inlineCode` node.
 *
 * @example
 * inlineCodeSchema.safeParse({ type: 'inlineCode', value: 'tide.csv' }).success // true
 */
export const inlineCodeSchema = nodeSchemas.inlineCode

/**
 * The schema of a `break` node.
 *
 * @example
 * breakSchema.safeParse({ type: 'break' }).success // true
 */
export const breakSchema = nodeSchemas.break

/**
 * The schema of a `link` node.
 *
 * @example
 * const value = { type: 'link', url: 'https://harbour.example/', children: [] }
 * linkSchema.safeParse(value).success // true
 */
export const linkSchema = nodeSchemas.link

/**
 * The schema of an `emphasis` node.
 *
 * @example
 * emphasisSchema.safeParse({ type: 'emphasis', children: [] }).success // true
 */
export const emphasisSchema = nodeSchemas.emphasis

/**
 * The schema of a `strong` node.
 *
 * @example
 * strongSchema.safeParse({ type: 'strong', children: [] }).success // true
 */
export const strongSchema = nodeSchemas.strong

/**
 * The schema of a `delete` node.
 *
 * @example
 * deleteSchema.safeParse({ type: 'delete', children: [] }).success // true
 */
export const deleteSchema = nodeSchemas.delete

/**
 * The schema of a `superscript` node.
 *
 * @example
 * superscriptSchema.safeParse({ type: 'superscript', children: [] }).success // true
 */
export const superscriptSchema = nodeSchemas.superscript

/**
 * The schema of a `subscript` node.
 *
 * @example
 * subscriptSchema.safeParse({ type: 'subscript', children: [] }).success // true
 */
export const subscriptSchema = nodeSchemas.subscript

/**
 * The schema of a `span` node.
 *
 * @example
 * spanSchema.safeParse({ type: 'span', lang: 'ar', children: [] }).success // true
 */
export const spanSchema = nodeSchemas.span

/**
 * The schema of a `quotation` node.
 *
 * @example
 * quotationSchema.safeParse({ type: 'quotation', children: [] }).success // true
 */
export const quotationSchema = nodeSchemas.quotation

/**
 * The schema of a `blockquote` node.
 *
 * @example
 * blockquoteSchema.safeParse({ type: 'blockquote', children: [] }).success // true
 */
export const blockquoteSchema = nodeSchemas.blockquote

/**
 * The schema of a `pullquote` node.
 *
 * @example
 * pullquoteSchema.safeParse({ type: 'pullquote', children: [] }).success // true
 */
export const pullquoteSchema = nodeSchemas.pullquote

/**
 * The schema of a `list` node.
 *
 * @example
 * listSchema.safeParse({ type: 'list', children: [] }).success // true
 */
export const listSchema = nodeSchemas.list

/**
 * The schema of a `listItem` node.
 *
 * @example
 * listItemSchema.safeParse({ type: 'listItem', children: [] }).success // true
 */
export const listItemSchema = nodeSchemas.listItem

/**
 * The schema of a `table` node.
 *
 * @example
 * tableSchema.safeParse({ type: 'table', children: [] }).success // true
 */
export const tableSchema = nodeSchemas.table

/**
 * The schema of a `tableRow` node.
 *
 * @example
 * tableRowSchema.safeParse({ type: 'tableRow', children: [] }).success // true
 */
export const tableRowSchema = nodeSchemas.tableRow

/**
 * The schema of a `tableCell` node.
 *
 * @example
 * tableCellSchema.safeParse({ type: 'tableCell', children: [] }).success // true
 */
export const tableCellSchema = nodeSchemas.tableCell

/**
 * The schema of a `footnoteReference` node.
 *
 * @example
 * const value = { type: 'footnoteReference', identifier: 'tide' }
 * footnoteReferenceSchema.safeParse(value).success // true
 */
export const footnoteReferenceSchema = nodeSchemas.footnoteReference

/**
 * The schema of a `footnoteDefinition` node.
 *
 * @example
 * const value = { type: 'footnoteDefinition', identifier: 'tide', children: [] }
 * footnoteDefinitionSchema.safeParse(value).success // true
 */
export const footnoteDefinitionSchema = nodeSchemas.footnoteDefinition

/**
 * The schema of a `figure` node.
 *
 * @example
 * const value = {
 *   type: 'figure',
 *   children: [
 *     {
 *       type: 'image',
 *       url: 'https://harbour.example/a.jpg',
 *       alt: 'A ferry',
 *       width: 800,
 *       height: 500,
 *     },
 *     { type: 'caption', children: [{ type: 'text', value: 'The ferry.' }] },
 *   ],
 * }
 * figureSchema.safeParse(value).success // true
 */
export const figureSchema = nodeSchemas.figure

/**
 * The schema of a `gallery` node.
 *
 * @example
 * gallerySchema.safeParse({ type: 'gallery', children: [] }).success // true
 */
export const gallerySchema = nodeSchemas.gallery

/**
 * The schema of a `caption` node.
 *
 * @example
 * captionSchema.safeParse({ type: 'caption', children: [] }).success // true
 */
export const captionSchema = nodeSchemas.caption

/**
 * The schema of an `image` node.
 *
 * @example
 * imageSchema.safeParse({ type: 'image', url: 'media/a.jpg' }).success // true
 */
export const imageSchema = nodeSchemas.image

/**
 * The schema of a `video` node.
 *
 * @example
 * const value = {
 *   type: 'video',
 *   sources: [{ url: 'https://harbour.example/a.mp4', mediaType: 'video/mp4' }],
 * }
 * videoSchema.safeParse(value).success // true
 */
export const videoSchema = nodeSchemas.video

/**
 * The schema of an `audio` node.
 *
 * @example
 * const value = { type: 'audio', sources: [{ url: 'media/a.mp3', mediaType: 'audio/mpeg' }] }
 * audioSchema.safeParse(value).success // true
 */
export const audioSchema = nodeSchemas.audio

/**
 * The schema of an `embed` node.
 *
 * @example
 * const value = { type: 'embed', provider: 'x', url: 'https://x.com/elne/status/1', children: [] }
 * embedSchema.safeParse(value).success // true
 */
export const embedSchema = nodeSchemas.embed

/**
 * The schema of a `chart` node.
 *
 * @example
 * const value = { type: 'chart', title: 'Delays by month', description: 'Delays rose.' }
 * chartSchema.safeParse(value).success // true
 */
export const chartSchema = nodeSchemas.chart

/**
 * The schema of an `aside` node.
 *
 * @example
 * asideSchema.safeParse({ type: 'aside', role: 'keyPoints', children: [] }).success // true
 */
export const asideSchema = nodeSchemas.aside

/**
 * The schema of a `timeline` node.
 *
 * @example
 * timelineSchema.safeParse({ type: 'timeline', children: [] }).success // true
 */
export const timelineSchema = nodeSchemas.timeline

/**
 * The schema of a `timelineEvent` node.
 *
 * @example
 * timelineEventSchema.safeParse({ type: 'timelineEvent', children: [] }).success // true
 */
export const timelineEventSchema = nodeSchemas.timelineEvent

/**
 * The schema of a `relatedLinks` node.
 *
 * @example
 * const value = { type: 'relatedLinks', relation: 'series', children: [] }
 * relatedLinksSchema.safeParse(value).success // true
 */
export const relatedLinksSchema = nodeSchemas.relatedLinks

/**
 * The schema of a `relatedLink` node.
 *
 * @example
 * relatedLinkSchema.safeParse({ type: 'relatedLink', children: [] }).success // true
 */
export const relatedLinkSchema = nodeSchemas.relatedLink

/**
 * The schema of a `newsletter` node.
 *
 * @example
 * const value = {
 *   type: 'newsletter',
 *   name: 'Morning Tide',
 *   url: 'https://harbour.example/newsletter',
 * }
 * newsletterSchema.safeParse(value).success // true
 */
export const newsletterSchema = nodeSchemas.newsletter

/**
 * The schema of a `paywall` node.
 *
 * @example
 * paywallSchema.safeParse({ type: 'paywall' }).success // true
 */
export const paywallSchema = nodeSchemas.paywall

/**
 * The schema of an `adSlot` node.
 *
 * @example
 * adSlotSchema.safeParse({ type: 'adSlot' }).success // true
 */
export const adSlotSchema = nodeSchemas.adSlot

/**
 * The schema of an `unknown` node.
 *
 * @example
 * const value = {
 *   type: 'unknown',
 *   originalType: 'poll',
 *   value: { type: 'poll', question: 'Calm?' },
 *   children: [],
 * }
 * unknownSchema.safeParse(value).success // true
 */
export const unknownSchema = nodeSchemas.unknown
