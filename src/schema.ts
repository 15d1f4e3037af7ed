/**
 * The content model: types, schemas and parsing. This entry point loads zod.
 *
 * Guide: [Modelling articles](../docs/guides/modelling-articles.md).
 *
 * @module
 */

export { articleSchema } from './parse/article-schema.js'
export { migrate, SCHEMA_VERSION } from './parse/migrate.js'
export {
  type ParseOptions,
  type ParseResult,
  parseArticle,
  safeParseArticle,
} from './parse/parse-article.js'
export { articleToJson } from './parse/unknown-nodes.js'
export type {
  Access,
  AlternativeHeadlines,
  Article,
  ArticleType,
  Concept,
  Dateline,
  Rating,
  Review,
  ReviewedItem,
  Status,
  Translation,
} from './schema/article.js'
export type { Aside, AsideRole, Timeline, TimelineEvent } from './schema/aside.js'
export {
  containment,
  FIGURE_MEDIA_TYPES,
  FLOW_TYPES,
} from './schema/containment.js'
export {
  type ArticleNode,
  type ArticleParent,
  type FigureMedia,
  type Flow,
  type NodeOf,
  type NodeType,
  nodeSchemas,
  type Phrasing,
} from './schema/content.js'
export type { Correction, CorrectionKind } from './schema/correction.js'
export type { Chart, ChartData, ChartValue, Embed } from './schema/embed.js'
export type { Caption, Figure, FigureRole, Gallery, GalleryLayout } from './schema/figure.js'
export type { Code, Heading, Paragraph, Root, ThematicBreak } from './schema/flow.js'
export { type JsonSchema, toJsonSchema } from './schema/json-schema.js'
export type { List, ListItem } from './schema/list.js'
export type { LiveUpdate } from './schema/live.js'
export type {
  Audio,
  Crop,
  FocalPoint,
  Image,
  ImageKind,
  ImageSource,
  MediaSource,
  Track,
  Video,
} from './schema/media.js'
export type { Newsletter } from './schema/newsletter.js'
export type { NodeFields, TextDirection } from './schema/node.js'
export type {
  AnonymousSpeaker,
  Contributor,
  Logo,
  NamedSpeaker,
  Publisher,
  Source,
  Speaker,
} from './schema/people.js'
export type {
  Break,
  Delete,
  Emphasis,
  InlineCode,
  Link,
  LinkRelation,
  Span,
  Strong,
  Subscript,
  Superscript,
  Text,
} from './schema/phrasing.js'
export { PHRASING_TYPES } from './schema/phrasing-types.js'
export type { Provenance } from './schema/provenance.js'
export type {
  Attribution,
  Blockquote,
  CitedWork,
  Pullquote,
  Quotation,
  Via,
} from './schema/quote.js'
export type {
  RelatedLink,
  RelatedLinkAccess,
  RelatedLinkKind,
  RelatedLinks,
  Relation,
} from './schema/related.js'
export type { Rights } from './schema/rights.js'
export type { AdSlot, Paywall } from './schema/slot.js'
export type { Table, TableAlign, TableCell, TableRow } from './schema/table.js'
export type { Json, Unknown, UnknownBlock, UnknownInline } from './schema/unknown.js'
export { figureCaption, figureMedia } from './tree/figure-parts.js'
export { ArticleError, type Issue, MAX_ISSUES, type Severity } from './tree/issue.js'
export { DEFAULT_LIMITS, type Limits } from './tree/limits.js'
export { isNodeOfType } from './tree/node-guards.js'
export { readingTime, toPlainString, wordCount } from './tree/words.js'
