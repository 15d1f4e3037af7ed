// Renders an article on a server with React, as in a Next.js page: quotations use a custom component,
// and links use the framework's.
import { createElement, type ReactElement, type ReactNode } from 'react'
import * as runtime from 'react/jsx-runtime'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Article } from 'standfirst'
import { articleToJsx } from 'standfirst/react'

/** A link of the framework. */
function Link({ href, children }: { href?: string; children?: ReactNode }): ReactElement {
  return createElement('a', { href, 'data-prefetch': 'true' }, children)
}

/** The page of an article. */
export function ArticlePage({ article }: { article: Article }): ReactElement {
  return articleToJsx(article, runtime, {
    elements: { a: Link },
    nodes: {
      quotation: ({ node, children }) => createElement('q', { title: node.speaker }, children),
    },
  })
}

/** The same as a string of HTML. */
export function renderPage(article: Article): string {
  return renderToStaticMarkup(createElement(ArticlePage, { article }))
}
