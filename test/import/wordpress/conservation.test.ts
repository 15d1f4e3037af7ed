import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromWordPress } from '../../../src/from-wordpress.js'
import { completeDraft } from '../../../src/import.js'
import { draftWords, issueWords, sourceWords } from '../source-words.js'

// Each text has words that no other has, so that none can stand in for another.

const BLOCKS = [
  ...'paragraph heading list list-item quote pullquote image gallery embed table group columns'.split(
    ' ',
  ),
  ...'buttons media-text cover details html freeform shortcode more block footnotes'.split(' '),
  ...['acme/poll', 'core/latest-posts', 'core-embed/youtube'],
]

const ELEMENTS = [
  ...'p h2 h6 ul li blockquote cite figure figcaption div span strong em a sup table tr td'.split(
    ' ',
  ),
  ...'pre code details summary iframe script svg br img hr aside section wp-shortcode'.split(' '),
]

const CLASSES = [
  ...'wp-block-embed__wrapper wp-block-gallery blocks-gallery-grid wp-block-spacer'.split(' '),
  ...'wp-block-columns wp-block-file__button wp-block-pullquote related ad alignright'.split(' '),
]

const SHORTCODES = 'caption gallery embed audio video playlist row my_poll youtube'.split(' ')

const ATTRIBUTES = [
  '',
  ' ids="1,2"',
  ' url="https://youtu.be/dQw4w9WgXcQ"',
  ' mp3="https://a.example/a.mp3"',
  ' width="300" id=x',
]

let count = 0
const SPACES = [' ', '\n', '\n\n', '\r\n', ', ']
const text = fc.constantFrom(...SPACES).map((space) => `${space}w${count++}q${space}`)

const source = fc.letrec<{ node: string; children: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    { weight: 3, arbitrary: text },
    {
      weight: 3,
      arbitrary: fc
        .tuple(
          fc.constantFrom(...BLOCKS),
          fc.constantFrom('', '{"ref":1} ', '{"a":"\\u002d\\u002d"} ', '{"a" '),
          tie('children'),
          fc.constantFrom('closed', 'open', 'void'),
        )
        .map(([name, attributes, children, kind]) => {
          const start = `<!-- wp:${name} ${attributes}`
          if (kind === 'void') return `${start}/-->`
          return `${start}-->${children}${kind === 'closed' ? `<!-- /wp:${name} -->` : ''}`
        }),
    },
    {
      weight: 3,
      arbitrary: fc
        .tuple(
          fc.constantFrom(...ELEMENTS),
          fc.constantFrom('', ...CLASSES),
          tie('children'),
          fc.boolean(),
        )
        .map(([name, className, children, isClosed]) => {
          const attributes = `${className && ` class="${className}"`} src="https://a.example/1.jpg" n="0"`
          return `<${name}${attributes}>${children}${isClosed ? `</${name}>` : ''}`
        }),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(
          fc.constantFrom(...SHORTCODES),
          fc.constantFrom(...ATTRIBUTES),
          tie('children'),
          fc.boolean(),
        )
        .map(([name, attributes, children, isClosed]) =>
          isClosed ? `[${name}${attributes}]${children}[/${name}]` : `[${name}${attributes}]`,
        ),
    },
  ),
  children: fc.array(tie('node'), { maxLength: 4 }).map((parts) => parts.join('')),
})).node

const content = fc.array(source, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''))

function ownWords(words: readonly string[]): string[] {
  return words.filter((word) => /^w\d+q$/.test(word)).sort()
}

test.each(['preserve', 'text', 'drop'] as const)(
  'no word vanishes or comes twice: %s',
  (unknown) => {
    fc.assert(
      fc.property(content, fc.boolean(), (html, isRaw) => {
        const post = { content: isRaw ? { raw: html } : { rendered: html } }
        const { draft, issues } = fromWordPress(post, { unknown })
        const kept = ownWords([...draftWords(draft), ...issueWords(issues)])
        expect(kept).toEqual(ownWords(sourceWords(html, true)))
      }),
    )
  },
)

test('a draft lacks only what is listed as missing', () => {
  fc.assert(
    fc.property(content, (html) => {
      const { draft, missing } = fromWordPress(`<p>Calm.</p>${html}`)
      const left = completeDraft(draft).issues.filter(
        ({ severity, code }) => severity === 'error' && code !== 'more-issues',
      )
      expect(left.filter(({ code }) => code !== 'missing-field')).toEqual([])
      expect(left.map(({ path }) => path).sort()).toEqual(missing.map(({ path }) => path).sort())
    }),
  )
})

test('a block that is not known comes back unchanged', () => {
  fc.assert(
    fc.property(content, (html) => {
      const { draft } = fromWordPress({ content: { raw: html } })
      for (const value of keptIn(draft))
        expect(html.replace(/\r\n/g, '\n')).toContain(value.replace(/\r\n/g, '\n'))
    }),
  )
})

/** The values of the nodes of WordPress that are kept. */
function keptIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const { type, originalType = '', value: kept } = value as Record<string, string>
  const isOwn = type === 'unknown' && originalType.startsWith('wordpress:')
  return [...(isOwn && kept !== undefined ? [kept] : []), ...Object.values(value).flatMap(keptIn)]
}
