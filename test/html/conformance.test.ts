import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import { renderHtmlDocument } from '../../src/html.js'
import { parseArticle } from '../../src/parse/parse-article.js'
import type { Article } from '../../src/schema/article.js'
import { article, exampleJson } from '../fixtures/article.js'
import { nodeSamples } from '../fixtures/node-samples.js'

// Pages conform to the HTML standard and to what html-validate recommends.

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    'doctype-style': ['error', { style: 'lowercase' }],
    // Headlines are as long as they are, and ids in any script.
    'long-title': 'off',
    'valid-id': ['error', { relaxed: true }],
    // Only the article knows the focal point of a picture and the shape of a crop.
    'no-inline-style': [
      'error',
      { allowedProperties: ['object-position', 'object-fit', 'aspect-ratio'] },
    ],
  },
})

function findings(html: string): string[] {
  const { results } = validator.validateStringSync(html)
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
  )
}

const { root: _, unknown: __, ...flow } = nodeSamples
const everyBlock = article(
  { leadMedia: nodeSamples.figure, related: [nodeSamples.relatedLinks] },
  { type: 'heading', depth: 2, children: [{ type: 'text', value: 'A calm morning' }] },
  ...(['blockquote', 'pullquote', 'list', 'table', 'code', 'gallery', 'aside'] as const).map(
    (type) => flow[type],
  ),
  ...(['timeline', 'newsletter', 'adSlot', 'relatedLinks'] as const).map((type) => flow[type]),
  ...(['video', 'audio', 'embed', 'chart'] as const).map((type) => ({
    type: 'figure' as const,
    children: [flow[type]] as [(typeof nodeSamples)[typeof type]],
  })),
)

const pages: [name: string, page: Article][] = [
  ...['night-trams', 'lift-bridge-live'].map((name): [string, Article] => [
    name,
    parseArticle(exampleJson(`${name}.json`)),
  ]),
  ...['harbour-library-ar', 'night-ferry-ja'].map((name): [string, Article] => [
    name,
    parseArticle(exampleJson(`../test/fixtures/articles/${name}.json`)),
  ]),
  ['every block', everyBlock],
]

describe.each(pages)('%s', (_name, page) => {
  test.each(['static', 'iframe', 'click'] as const)('with embeds: %s', (embeds) => {
    expect(findings(renderHtmlDocument(page, { embeds }))).toEqual([])
  })
})

test('the validator sees what is wrong', () => {
  const html = renderHtmlDocument(everyBlock)
  expect(findings(html.replaceAll('<td', '<td align="left"'))[0]).toContain('no-deprecated-attr')
  expect(findings(html.replaceAll(' role="doc-pullquote"', ''))[0]).toContain('unique-landmark')
})
