/**
 * The content model: types, schemas and parsing. This entry point loads zod.
 *
 * Guide: [Modelling articles](../docs/guides/modelling-articles.md).
 *
 * @module
 */

export { articleToJson } from './parse/article-to-json.js'
export {
  type Containment,
  type CustomNodeSpec,
  createSchema,
  type SchemaOptions,
  type Schemas,
} from './parse/create-schema.js'
export { type JsonSchema, type JsonSchemaOptions, toJsonSchema } from './parse/json-schema.js'
export { migrate, SCHEMA_VERSION } from './parse/migrate.js'
export type { ModelSchema, ShapeOf } from './parse/model-schema.js'
export {
  type ParseOptions,
  type ParseResult,
  parseArticle,
  safeParseArticle,
} from './parse/parse-article.js'
export {
  adSlotSchema,
  articleSchema,
  asideSchema,
  attributionSchema,
  audioSchema,
  blockquoteSchema,
  breakSchema,
  captionSchema,
  chartSchema,
  codeSchema,
  conceptSchema,
  containment,
  contributorSchema,
  correctionSchema,
  deleteSchema,
  embedSchema,
  emphasisSchema,
  figureSchema,
  flowSchema,
  gallerySchema,
  headingSchema,
  imageSchema,
  inlineCodeSchema,
  linkSchema,
  listItemSchema,
  listSchema,
  liveUpdateSchema,
  newsletterSchema,
  nodeSchemas,
  paragraphSchema,
  paywallSchema,
  phrasingSchema,
  provenanceSchema,
  publisherSchema,
  pullquoteSchema,
  quotationSchema,
  relatedLinkSchema,
  relatedLinksSchema,
  reviewSchema,
  rightsSchema,
  rootSchema,
  sourceSchema,
  spanSchema,
  speakerSchema,
  strongSchema,
  subscriptSchema,
  superscriptSchema,
  tableCellSchema,
  tableRowSchema,
  tableSchema,
  textSchema,
  thematicBreakSchema,
  timelineEventSchema,
  timelineSchema,
  unknownSchema,
  videoSchema,
} from './parse/schemas.js'
export type { AdSlot } from './schema/ad-slot.js'
export type { Correction, CorrectionKind, Provenance } from './schema/annotations.js'
export type {
  Access,
  AlternativeHeadlines,
  Article,
  ArticleType,
  Dateline,
  Rating,
  Review,
  ReviewedItem,
  Status,
  Translation,
} from './schema/article.js'
export type { Aside, AsideRole } from './schema/aside.js'
export type { Chart, ChartData, ChartValue } from './schema/chart.js'
export type { Concept, GeoCoordinates } from './schema/concept.js'
export type { FieldsSchema, NodeSpec, SchemaRefs } from './schema/define-node.js'
export type { Embed } from './schema/embed.js'
export type { Caption, Figure, FigureRole, Gallery, GalleryLayout } from './schema/figure.js'
export type { Code, Heading, Paragraph, Root, ThematicBreak } from './schema/flow.js'
export type { Crop, FocalPoint, Image, ImageKind, ImageSource } from './schema/image.js'
export type { List, ListItem } from './schema/list.js'
export type { KeyEvent, LiveUpdate, Pagination } from './schema/live.js'
export type { Newsletter } from './schema/newsletter.js'
export type { NodeFields, TextDirection } from './schema/node.js'
export {
  type ArticleNode,
  type ArticleParent,
  FIGURE_MEDIA,
  type FigureMedia,
  FLOW,
  type Flow,
  type FlowMap,
  type NodeOf,
  type NodeType,
  type PartMap,
  PHRASING,
  type Phrasing,
  type PhrasingMap,
} from './schema/nodes.js'
export type { Paywall } from './schema/paywall.js'
export type {
  AnonymousSpeaker,
  Contributor,
  Logo,
  NamedSpeaker,
  Publisher,
  Source,
  Speaker,
  Sponsor,
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
export type { Audio, MediaSource, Track, Video } from './schema/player.js'
export type { PartOf, PartOfType, Print } from './schema/publication.js'
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
export type { Table, TableAlign, TableCell, TableRow } from './schema/table.js'
export type { Timeline, TimelineEvent } from './schema/timeline.js'
export type { Json, Unknown, UnknownBlock, UnknownInline } from './schema/unknown.js'
export { figureCaption, figureMedia } from './tree/figure-parts.js'
export { ArticleError, type Issue, MAX_ISSUES, type Severity } from './tree/issue.js'
export { DEFAULT_LIMITS, type Limits } from './tree/limits.js'
export { isNodeOfType } from './tree/node-guards.js'
export { readingTime, toPlainString, wordCount } from './tree/words.js'
