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
export {
  type JsonSchema,
  type JsonSchemaOptions,
  toDraft07,
  toJsonSchema,
} from './parse/json-schema.js'
export { migrate, SCHEMA_VERSION } from './parse/migrate.js'
export type { ModelSchema, ShapeOf } from './parse/model-schema.js'
export * from './parse/node-schemas.js'
export {
  type ArticleInput,
  type ParseOptions,
  type ParseResult,
  parseArticle,
  safeParseArticle,
} from './parse/parse-article.js'
export {
  articleSchema,
  attributionSchema,
  conceptSchema,
  containment,
  contributorSchema,
  correctionSchema,
  flowSchema,
  liveUpdateSchema,
  nodeSchemas,
  phrasingSchema,
  provenanceSchema,
  publisherSchema,
  reviewSchema,
  rightsSchema,
  sourceSchema,
  speakerSchema,
} from './parse/schemas.js'
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
export type { Concept, GeoCoordinates } from './schema/concept.js'
export type { FieldsSchema, NodeSpec, SchemaRefs } from './schema/define-node.js'
export type { KeyEvent, LiveUpdate, Pagination } from './schema/live.js'
export type { NodeFields, TextDirection } from './schema/node.js'
export type * from './schema/nodes.js'
export { FIGURE_MEDIA, FLOW, PHRASING } from './schema/nodes.js'
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
export type { PartOf, PartOfType, Print } from './schema/publication.js'
export type { Rights } from './schema/rights.js'
export { figureCaption, figureMedia } from './tree/figure-parts.js'
export { ArticleError, type Issue, MAX_ISSUES, type Severity } from './tree/issue.js'
export { DEFAULT_LIMITS, type Limits } from './tree/limits.js'
export { isNodeOfType } from './tree/node-guards.js'
export { readingTime, toPlainString, wordCount } from './tree/words.js'
