import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, expectTypeOf, test } from 'vitest'
import json from '../../examples/night-trams.json' with { type: 'json' }
import { type ArticleInput, parseArticle, renderHtml } from '../../src/index.js'
import { Page as PreactPage } from './preact-page.js'
import { Page as ReactPage } from './react-page.js'

test('a page of React has the article with its own components', () => {
  const html = renderToStaticMarkup(createElement(ReactPage))
  expect(html).toContain('<main><article class="sf-article')
  expect(html).toContain('<q title="ruth-amadi">')
  expect(html).toContain('data-prefetch="true"')
  expect(html).toContain('<p lang="en">')
})

test('so does a page of Preact', () => {
  expect(renderToString(h(PreactPage, {}))).toContain('<q title="ruth-amadi">')
})

test('a JSON module is the input of an article, not an article', () => {
  const input: ArticleInput = json
  expect(parseArticle(input).headline).toBe(json.headline)
  // @ts-expect-error Nothing has checked it.
  expect(() => renderHtml(input)).not.toThrow()
  expectTypeOf<{ headline: string }>().not.toExtend<ArticleInput>()
})
