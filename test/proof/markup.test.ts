import fc from 'fast-check'
import { parse, parseFragment } from 'parse5'
import { describe, expect, test } from 'vitest'
import { renderAmp } from '../../src/amp.js'
import { articleToHast, type HtmlOptions, renderHtml, renderHtmlDocument } from '../../src/html.js'
import type { Article } from '../../src/schema/article.js'
import { renderText } from '../../src/text.js'
import { ArticleError } from '../../src/tree/issue.js'
import { arbitraryArticle } from '../fixtures/arbitrary.js'
import { fromHast, fromParse5 } from '../fixtures/simple-tree.js'
import { unsafeParts } from '../fixtures/unsafe-parts.js'

const anyOptions: fc.Arbitrary<HtmlOptions> = fc.record(
  {
    classes: fc.constantFrom('sf-', 'x', false as const),
    idPrefix: fc.constantFrom('sf-', ''),
    embeds: fc.constantFrom('static', 'iframe', 'click'),
    headings: fc.record({ level: fc.integer({ min: 1, max: 6 }), ids: fc.boolean() }),
    paywall: fc.constantFrom('all', 'free'),
  },
  { requiredKeys: [] },
)

test('a fragment parses to the tree that was built', () => {
  fc.assert(
    fc.property(arbitraryArticle(), anyOptions, (article, options) => {
      const parsed = fromParse5(parseFragment(renderHtml(article, options)))
      expect(parsed).toEqual(fromHast(articleToHast(article, options)))
    }),
  )
})

test('a page parses to its tree without parse errors', () => {
  fc.assert(
    fc.property(arbitraryArticle(), anyOptions, (article, options) => {
      const errors: string[] = []
      const page = renderHtmlDocument(article, { styles: true, ...options })
      const tree = fromParse5(parse(page, { onParseError: ({ code }) => errors.push(code) }))
      expect(errors).toEqual([])
      const [html] = tree
      const body = html?.[2]?.[2] as ReturnType<typeof fromParse5>[number]
      const main = body[2]?.[1]
      expect(main?.[2]?.[1]).toEqual(fromHast(articleToHast(article, options))[0])
    }),
  )
})

const HOSTILE = [
  '"><script>alert(1)</script>',
  "'><img src=x onerror=alert(1)>",
  '</script></style></title></textarea><!--<svg onload=alert(1)>',
  '" onmouseover="alert(1)',
  '` onfocus=alert(1) autofocus x=`',
  'javascript:alert(1)',
  ' \u0001java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'https://a.example/"onload="alert(1)',
  'a.jpg 1x, javascript:alert(1) 2x',
  'expression(alert(1));background:url(javascript:x)',
  ']]><?xml-stylesheet href="javascript:x"?>',
  '__proto__',
  '\ud800\u0000\u202e',
]

/** Puts a text into many random text positions of the article. */
function spoilt(value: unknown, hostile: string, random: () => number, key = ''): unknown {
  if (typeof value === 'string') {
    // Without types there would be no nodes.
    const share = key === 'type' ? 0.02 : 0.5
    return random() < share ? hostile : value
  }
  if (Array.isArray(value)) return value.map((item) => spoilt(item, hostile, random, key))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([name, inner]) => [
    random() < 0.02 ? hostile : name,
    spoilt(inner, hostile, random, name),
  ])
  return Object.fromEntries(entries)
}

describe('hostile strings in any field', () => {
  const spoiltArticle = fc
    .tuple(arbitraryArticle(), fc.constantFrom(...HOSTILE), fc.integer())
    .map(([article, hostile, seed]) => spoilt(article, hostile, randomFrom(seed)) as Article)
  const canonical = 'https://harbour.example/'

  test.each([
    ['HTML', (input: Article) => renderHtmlDocument(input, { embeds: 'iframe' })],
    ['AMP', (input: Article) => renderAmp(input, { canonical })],
  ])('%s: no unexpected element, handler or unsafe URL', (_target, render) => {
    fc.assert(
      fc.property(spoiltArticle, (input) => {
        expect(unsafeParts(pageOf(() => render(input)))).toEqual([])
      }),
    )
  })

  test('text: no control characters', () => {
    fc.assert(
      fc.property(spoiltArticle, (input) => {
        expect(pageOf(() => renderText(input))).not.toMatch(/(?![\t\n])\p{Cc}|[\u202a-\u202e]/u)
      }),
    )
  })

  test('the check itself detects unsafe parts', () => {
    const bad = [
      '<script>1</script>',
      '<img src=x onerror=1>',
      '<a href="javascript:1">',
      '<img srcset="a.jpg 1w, data:x 2w">',
      '<object>',
      '<p style="background:url(x)">',
      '<!-- x -->',
    ]
    for (const html of bad) expect(unsafeParts(html), html).toHaveLength(1)
  })
})

function pageOf(render: () => string): string {
  try {
    return render()
  } catch (error) {
    if (error instanceof ArticleError) return ''
    throw error
  }
}

/** Pseudorandom numbers from a seed. */
function randomFrom(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0
    return (state >>> 0) / 2 ** 32
  }
}
