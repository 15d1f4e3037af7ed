/**
 * JSON-LD: the article as schema.org data.
 *
 * @module
 */

export type { SiteFacts } from './json-ld/people.js'
export { type JsonLdOptions, jsonLdToString, toJsonLd } from './json-ld/to-json-ld.js'
export type { JsonLdObject, JsonLdValue } from './json-ld/values.js'
export type { Article } from './schema/article.js'
export { ArticleError, type Issue, type Severity } from './tree/issue.js'
