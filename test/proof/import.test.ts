import { expect, test } from 'vitest'
import { fromHtml } from '../../src/from-html.js'

test.each([
  ['div', '<div>'],
  ['span', '<span>'],
  ['b', '<b>'],
  ['blockquote', '<blockquote>'],
  ['ul', '<ul><li>'],
  ['table', '<table><tr><td>'],
  ['figure', '<figure>'],
  ['svg', '<svg><g>'],
  ['aside', '<aside>'],
  ['custom element', '<x-y>'],
])(
  '20,000 levels of %s keep their text',
  (_name, tag) => {
    const html = `${tag.repeat(20_000)}calm`
    expect(JSON.stringify(fromHtml(html))).toContain('calm')
  },
  60_000,
)

test('elements that the parser repeats are limited', () => {
  const fonts = Array.from({ length: 2000 }, (_, index) => `<font color=${index}>`).join('')
  expect(() => fromHtml(`<p>${fonts}${'<p>x'.repeat(20_000)}`)).toThrow(/elements/)
}, 60_000)

test('a page of ten megabytes is imported', () => {
  const block =
    '<p class="text">The <b>sea</b> was <a href="/calm">calm</a> &amp; the port was quiet.</p>\n'
  const { draft } = fromHtml(
    `<article><h1>Calm</h1>${block.repeat(10_000_000 / block.length)}</article>`,
  )
  expect(draft.body.children.length).toBeGreaterThan(100_000)
}, 60_000)
