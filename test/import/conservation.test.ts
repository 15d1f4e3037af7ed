import fc from 'fast-check'
import { htmlTagNames } from 'html-tag-names'
import { expect, test } from 'vitest'
import { fromHtml, fromHtmlFragment } from '../../src/from-html.js'
import { completeDraft } from '../../src/import.js'
import { draftWords, issueWords, sourceWords } from './source-words.js'

// Each text has unique words, so that none can be mistaken for another.

const FURTHER = ['amp-img', 'amp-carousel', 'svg', 'math', 'my-poll', 'o:p', 'text', 'mi']
const NAMES = [...htmlTagNames, ...FURTHER].filter((name) => name !== 'plaintext')

const ATTRIBUTES = [
  '',
  ' class="related"',
  ' class="share-bar"',
  ' class="ad"',
  ' class="comments"',
  ' class="byline"',
  ' class="kicker"',
  ' class="deck"',
  ' class="caption"',
  ' class="credit"',
  ' class="gallery"',
  ' class="pullquote"',
  ' class="paywall"',
  ' class="newsletter"',
  ' class="twitter-tweet"',
  ' class="sr-only"',
  ' hidden',
  ' aria-hidden="true"',
  ' style="font-weight:700"',
  ' style="display:none"',
  ' style="white-space:pre"',
  ' href="https://a.example/x"',
  ' href="javascript:alert(1)"',
  ' src="https://a.example/x.jpg"',
  ' src="https://a.example/x.jpg" alt="x9y"',
  ' itemprop="articleBody"',
  ' lang="fr"',
  ' dir="rtl"',
  ' id="x"',
  ' datetime="2026-01-01T00:00:00Z"',
]

let count = 0
const text = fc.constantFrom(' ', '\n', ', ').map((space) => `${space}w${count++}q ${space}`)

const element = fc.letrec<{ node: string; children: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    { weight: 3, arbitrary: text },
    {
      weight: 4,
      arbitrary: fc
        .tuple(
          fc.constantFrom(...NAMES),
          fc.constantFrom(...ATTRIBUTES),
          tie('children'),
          fc.boolean(),
        )
        .map(
          ([name, attributes, children, isClosed]) =>
            `<${name}${attributes}>${children}${isClosed ? `</${name}>` : ''}`,
        ),
    },
  ),
  children: fc.array(tie('node'), { maxLength: 4 }).map((parts) => parts.join('')),
}))

const source = fc.array(element.node, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''))

test.each([
  ['page', fromHtml, false],
  ['fragment', fromHtmlFragment, true],
] as const)('the words of a %s are neither lost nor repeated', (_name, importer, isFragment) => {
  fc.assert(
    fc.property(source, (html) => {
      const { draft, issues } = importer(html)
      const kept = [...draftWords(draft), ...issueWords(issues)].filter((word) =>
        /^w\d+q$/.test(word),
      )
      const all = sourceWords(html, isFragment).filter((word) => /^w\d+q$/.test(word))
      expect(kept.sort()).toEqual(all)
    }),
  )
})

test('a draft lacks only the fields listed as missing', () => {
  fc.assert(
    fc.property(source, (html) => {
      const { draft, missing } = fromHtml(`${html}<p>Calm.</p>`, {
        facts: { dateline: { text: 'Port Elne' } },
      })
      // Unclosed markup may hide the last paragraph, and with it the body.
      fc.pre(draft.body.children.length > 0)
      const result = completeDraft(draft)
      const left = result.issues.filter(
        // A body without blocks is an error, not a missing field.
        ({ severity, code }) =>
          severity === 'error' && code !== 'more-issues' && code !== 'empty-body',
      )
      expect(left.filter(({ code }) => code !== 'missing-field')).toEqual([])
      expect(left.map(({ path }) => path).sort()).toEqual(missing.map(({ path }) => path).sort())
    }),
  )
})
