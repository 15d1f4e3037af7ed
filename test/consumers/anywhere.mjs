// The same where there is no Node: bundled for a page and for a worker, which call `renderAll`.
import {
  ArticleError,
  parseArticle,
  renderAmp,
  renderHtml,
  renderHtmlDocument,
  renderText,
} from 'standfirst'
import * as build from 'standfirst/build'
import * as markdown from 'standfirst/markdown'
import * as react from 'standfirst/react'
import * as unified from 'standfirst/unified'

// The other entry points have no side effects; naming them keeps them in the bundle.
export const parts = { build, markdown, react, unified, renderHtmlDocument }

/** The HTML, AMP and text of one article, and the first issue of another. */
export function renderAll(good, broken) {
  const article = parseArticle(good)
  const outputs = [renderHtml(article), renderAmp(article), renderText(article)]
  try {
    parseArticle(broken)
    outputs.push('A broken article passed.')
  } catch (error) {
    outputs.push(error instanceof ArticleError ? error.issues[0].code : String(error))
  }
  return outputs
}
