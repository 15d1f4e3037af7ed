import { expect, test } from 'vitest'
import { renderHtml } from '../../../src/html.js'
import { toJsonLd } from '../../../src/json-ld.js'
import type { ArticleNode, Flow, Phrasing } from '../../../src/schema/nodes.js'
import { renderText } from '../../../src/text.js'
import { ArticleError } from '../../../src/tree/issue.js'
import { article, paragraph, smuggled, text } from '../../fixtures/article.js'
import { nodeSamples } from '../../fixtures/node-samples.js'
import { bodyHtml } from '../body-html.js'

test('a whole article', () => {
  expect(
    renderHtml(article()),
  ).toBe(`<article class="sf-article sf-article-news-article" lang="en-GB" dir="ltr">
<header class="sf-header">
<h1 class="sf-headline">A calm sea</h1>
</header>
<div class="sf-body">
<p>The sea was calm.</p>
</div>
</article>`)
})

test('the item and the rating of a review, as in JSON-LD', () => {
  const review = {
    itemReviewed: { name: 'The Tide', type: 'Book', url: 'https://books.example/tide' },
    rating: { value: 3.5, best: 5 },
  }
  const input = article({ type: 'review', review })
  expect(renderHtml(input)).toContain(
    '<p class="sf-review-item">Reviewed: <a href="https://books.example/tide">The Tide</a></p>\n<p class="sf-review-rating">Rating: 3.5/5</p>',
  )
  expect(renderHtml({ ...input, inLanguage: 'de' })).toContain('Bewertung: 3,5/5')
  expect(renderText(input)).toContain('Reviewed: The Tide\nRating: 3.5/5\n')
  expect(toJsonLd(input).itemReviewed).toMatchObject({ '@type': 'Book' })
  const odd = { itemReviewed: { name: 'x', type: 'a book!' } }
  expect(toJsonLd(article({ type: 'review', review: odd })).itemReviewed).toMatchObject({
    '@type': 'Thing',
  })
})

test('a frozen article renders the same each time', () => {
  const freeze = (value: unknown): void => {
    if (typeof value === 'object' && value !== null)
      Object.values(Object.freeze(value)).forEach(freeze)
  }
  const input = article({}, ...(Object.values(nodeSamples) as Flow[]))
  freeze(input)
  expect(renderHtml(input)).toBe(renderHtml(input))
})

test('data.hName does not create an element', () => {
  const node = { ...paragraph('Calm.'), data: { hName: 'script', hProperties: { onclick: 'x' } } }
  expect(bodyHtml(node)).toBe('<p>Calm.</p>')
})

test('invalid ids, languages and levels are left out', () => {
  const node = { ...nodeSamples.heading, id: '"><x', lang: 7, dir: 'up', depth: 99 }
  expect(bodyHtml(smuggled<Flow>(node))).toBe('<h6 id="sf-the-tide">The tide</h6>')
})

test('control characters are left out', () => {
  expect(bodyHtml(paragraph('a\u0008\u202eb\u009f'))).toBe('<p>ab</p>')
})

test('an article that is too deep is an error, not a stack overflow', () => {
  let node: ArticleNode = text('x')
  for (let level = 0; level < 5000; level++)
    node = { type: 'emphasis', children: [node as Phrasing] }
  expect(() => renderHtml(article({}, paragraph(node as Phrasing)))).toThrowError(ArticleError)
})
