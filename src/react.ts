/**
 * Articles as elements of React, Preact or another JSX runtime.
 *
 * Guide: [unified and React](../docs/guides/unified-and-react.md).
 *
 * @module
 */

export {
  articleToJsx,
  type ElementComponent,
  type Jsx,
  type JsxOptions,
  type JsxRuntime,
  type NodeComponents,
  type NodeProps,
} from './react/article-to-jsx.js'
export type { Article } from './schema/article.js'
export { ArticleError } from './tree/issue.js'
