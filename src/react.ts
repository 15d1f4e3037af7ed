/**
 * Articles as elements of React, Preact or another JSX runtime.
 *
 * The guide: [unified and React](../docs/guides/unified-and-react.md).
 *
 * @module
 */

export { ArticleError } from './parse/issue.js'
export {
  articleToJsx,
  type JsxOptions,
  type JsxRuntime,
  type NodeComponents,
  type NodeProps,
} from './react/article-to-jsx.js'
export type { Article } from './schema/article.js'
