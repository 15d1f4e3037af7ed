// The same where there is no Node: bundled for a page and for a worker, which call `renderAll`.
import { ArticleError, parseArticle, renderAmp, renderHtml, renderText } from 'standfirst'
import * as amp from 'standfirst/amp'
import * as build from 'standfirst/build'
import * as html from 'standfirst/html'
import * as jsonLd from 'standfirst/json-ld'
import * as kit from 'standfirst/kit'
import * as lint from 'standfirst/lint'
import * as markdown from 'standfirst/markdown'
import * as quotes from 'standfirst/quotes'
import * as react from 'standfirst/react'
import * as report from 'standfirst/report'
import * as schema from 'standfirst/schema'
import * as text from 'standfirst/text'
import * as unified from 'standfirst/unified'

// Nobody calls them here: the bundle has to hold them.
export const entries = {
  amp,
  build,
  html,
  jsonLd,
  kit,
  lint,
  markdown,
  quotes,
  react,
  report,
  schema,
  text,
  unified,
}

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
