// What a TypeScript project writes, as ESM: it has to compile, and the marked lines must not.
import { type Article, parseArticle, renderHtml, safeParseArticle } from 'standfirst'
import { type AmpOptions, renderAmp } from 'standfirst/amp'
import { body, paragraph, strong } from 'standfirst/build'
import { toJsonLd } from 'standfirst/json-ld'
import { createKit, defineNode, element } from 'standfirst/kit'
import { type LintIssue, lintArticle } from 'standfirst/lint'
import { fromMarkdown } from 'standfirst/markdown'
import { extractQuotes, type Quote } from 'standfirst/quotes'
import { articleToJsx } from 'standfirst/react'
import { report } from 'standfirst/report'
import { articleSchema } from 'standfirst/schema'
import { renderText } from 'standfirst/text'
import { articleHtml, articleParse } from 'standfirst/unified'

const article: Article = parseArticle({})
const amp: AmpOptions = { embeds: 'static' }
export const quotes: Quote[] = extractQuotes(article)
export const issues: readonly LintIssue[] = lintArticle(article)
export const strings: string[] = [
  renderHtml(article, { headings: { level: 2 } }),
  renderAmp(article, amp),
  renderText(article, { width: 60 }),
]

const result = safeParseArticle({})
if (result.success) strings.push(result.data.headline)

const parsed = articleSchema.safeParse({})
if (parsed.success) strings.push(parsed.data.id)

export const written = body(paragraph('It was ', strong('calm'), '.'))
export const kit = createKit({ nodes: [] })
export const others = [
  articleHtml,
  articleParse,
  articleToJsx,
  defineNode,
  element,
  fromMarkdown,
  report,
  toJsonLd,
]

// @ts-expect-error A width is a number.
renderText(article, { width: 'sixty' })
// @ts-expect-error An article has no such field.
strings.push(article.heading)
