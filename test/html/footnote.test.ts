import { describe, expect, test } from 'vitest'
import { renderAmp } from '../../src/amp.js'
import { footnote, footnoteReference as ref } from '../../src/build.js'
import { type MarkupOptions, renderHtml, renderLiveUpdate } from '../../src/html.js'
import type { Article } from '../../src/schema/article.js'
import type { LiveUpdate } from '../../src/schema/live.js'
import { article, paragraph, phrasing } from '../fixtures/article.js'
import { bodyHtml } from './body-html.js'

/** The marks of references and the notes below, each in one line. */
function notesOf(input: Article, options?: MarkupOptions): { marks: string[]; notes: string[] } {
  const html = renderHtml(input, options)
  const marks = Array.from(html.matchAll(/role="doc-noteref"[^>]*>(\d+)</g), ([, mark]) => mark)
  const items = Array.from(html.matchAll(/<li id="[^"]*note"[^>]*>([\s\S]*?)<\/li>/g))
  const notes = items.map(([, item = '']) => item.replace(/<a[\s\S]*?<\/a>|<[^>]+>|\n/g, '').trim())
  return { marks: marks as string[], notes }
}

test('a reference is a link to its note, and the note has a link back', () => {
  const html = renderHtml(
    article({}, paragraph('Calm.', ref('tide')), footnote('tide', 'Measured at noon.')),
  )
  expect(html).toContain(
    '<p>Calm.<sup class="sf-noteref"><a id="sf-1-noteref" href="#sf-1-note" role="doc-noteref" aria-label="Note 1">1</a></sup></p>',
  )
  expect(
    html,
  ).toContain(`<section class="sf-notes" role="doc-endnotes" aria-labelledby="sf-1-notes">
<h2 id="sf-1-notes" class="sf-notes-title">Notes</h2>
<ol>
<li id="sf-1-note">
<p>Measured at noon. <a href="#sf-1-noteref" role="doc-backlink" class="sf-note-back" aria-label="Back to reference 1">↩︎</a></p>
</li>
</ol>
</section>`)
})

test('notes are numbered by their first references, wherever they are', () => {
  const input = article(
    {
      deck: phrasing(['Deck', ref('c')]),
      leadMedia: {
        type: 'figure',
        children: [
          { type: 'image', url: 'a.jpg', alt: 'A' },
          { type: 'caption', children: phrasing(['Caption', ref('b')]) },
        ],
      },
    },
    footnote('a', 'A.'),
    footnote('b', 'B.'),
    footnote('c', paragraph('C, see ', ref('d'), '.')),
    footnote('d', 'D.'),
    paragraph('Calm', ref('a'), ref('b')),
  )
  expect(notesOf(input)).toEqual({
    marks: ['1', '2', '3', '2', '4'],
    notes: ['C, see .', 'B.', 'A.', 'D.'],
  })
})

test('a note has a link back to each reference', () => {
  const html = renderHtml(
    article({}, paragraph('One', ref('a'), ', two', ref('a')), footnote('a', 'A.')),
  )
  expect(html).toContain(
    '<p>A. <a href="#sf-1-noteref" role="doc-backlink" class="sf-note-back" aria-label="Back to reference 1">↩︎</a> <a href="#sf-1-noteref-2" role="doc-backlink" class="sf-note-back" aria-label="Back to reference 1-2">↩︎<sup>2</sup></a></p>',
  )
})

test('a link back after another block is in a separate paragraph', () => {
  const code = { type: 'code', value: 'tide' } as const
  const html = renderHtml(article({}, paragraph('Calm', ref('a')), footnote('a', code)))
  expect(html).toContain('</pre>\n<p><a href="#sf-1-noteref"')
})

test('a note without a reference is listed after the others', () => {
  const input = article(
    {},
    footnote('b', 'B.'),
    paragraph('Calm', ref('a')),
    footnote('a', 'A.'),
    footnote('c', 'C.'),
  )
  expect(notesOf(input).notes).toEqual(['A.', 'B.', 'C.'])
})

test('own ids stay', () => {
  const html = renderHtml(
    article(
      {},
      paragraph('Calm', ref('a', { id: 'r' })),
      footnote('a', { id: 'n', lang: 'fr' }, 'A.'),
    ),
  )
  expect(html).toContain('<a id="sf-r" href="#sf-n" role="doc-noteref"')
  expect(html).toContain('<li id="sf-n" lang="fr">')
  expect(html).toContain('<a href="#sf-r" role="doc-backlink"')
})

test('within a link it is only a number, which the note still leads back to', () => {
  const link = {
    type: 'link',
    url: 'https://a.example/',
    children: phrasing(['more', { type: 'emphasis', children: [ref('a')] }]),
  } as const
  const html = renderHtml(article({}, paragraph(link), footnote('a', 'A.')))
  expect(html).toContain(
    '>more<em><sup class="sf-noteref"><span id="sf-1-noteref">1</span></sup></em></a>',
  )
  expect(html).toContain('href="#sf-1-noteref" role="doc-backlink"')
})

test('nothing leads back into a pull quote that is hidden from screen readers', () => {
  const words = phrasing(['The sea was calm', ref('a')])
  const input = article(
    {},
    { type: 'pullquote', children: words },
    paragraph(...words, ' and blue.'),
    footnote('a', 'A.'),
  )
  const html = renderHtml(input)
  expect(html.match(/role="doc-backlink"/g)).toHaveLength(1)
  expect(html.match(/role="doc-noteref"/g)).toHaveLength(1)
})

test('a reference to a note that is not there is its name', () => {
  expect(bodyHtml(paragraph('Calm', ref('tide')))).toBe(
    '<p>Calm<sup class="sf-noteref">tide</sup></p>',
  )
})

test('from right to left the arrow points to the right', () => {
  const input = article({ inLanguage: 'ar' }, paragraph('هادئ', ref('a')), footnote('a', 'ملاحظة'))
  const html = renderHtml(input)
  expect(html).toContain('aria-label="العودة إلى الموضع 1">↪︎</a>')
  expect(html).toContain('aria-label="الحاشية 1">1</a>')
})

describe('behind a paywall', () => {
  const input = article(
    {},
    paragraph('Free', ref('a')),
    { type: 'paywall' },
    paragraph('Paid', ref('b'), ref('a')),
    footnote('a', 'A.'),
    footnote('b', 'B.'),
    footnote('c', 'C.'),
  )

  test('notes that only the paid part refers to are paid too', () => {
    expect(renderHtml(input)).toMatch(
      /<ol>\n<li id="sf-1-note">[\s\S]*A\.[\s\S]*<\/ol>\n<div class="sf-paywall-content">\n<ol>\n<li id="sf-2-note" value="2">[\s\S]*B\.[\s\S]*C\./,
    )
  })

  test('a free page has only the notes that it refers to', () => {
    expect(notesOf(input, { paywall: 'free' })).toEqual({ marks: ['1'], notes: ['A.'] })
  })
})

describe('in a live blog', () => {
  const update = (id: string, ...children: LiveUpdate['children']): LiveUpdate => ({
    id,
    datePublished: `2026-03-03T0${id.slice(1)}:00:00Z`,
    children,
  })
  const input = article(
    {
      type: 'liveBlog',
      updates: [
        update('u1', paragraph('One', ref('a')), footnote('x', 'X.')),
        update(
          'u2',
          paragraph('Two', ref('b')),
          footnote('a', { id: 'n' }, paragraph('A', ref('b'))),
          footnote('b', 'B.'),
        ),
      ],
    },
    paragraph('Body', ref('b')),
  )

  test('each entry has its own notes, numbered from 1', () => {
    const html = renderHtml(input)
    expect(html.match(/<section class="sf-notes"/g)).toHaveLength(3)
    const ids = Array.from(html.matchAll(/ id="([^"]+)"/g), ([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const targets = Array.from(html.matchAll(/ href="#([^"]+)"/g), ([, id]) => id)
    expect(ids).toEqual(expect.arrayContaining(targets))
    expect(html).toContain('aria-label="Notes: 3 March 2026 at 02:00 UTC"')
  })

  test('an entry that is pushed to a page has them with it', () => {
    const html = renderHtml(input)
    const entry = renderLiveUpdate(input, 'u1')
    expect(entry).toContain('<li id="sf-3-u1-note">')
    expect(entry).toContain('X.')
    expect(html).toContain(entry)
  })
})

test('AMP has the same notes', () => {
  const input = article({}, paragraph('Calm', ref('a')), footnote('a', 'A.'))
  const section = /<section class="sf-notes"[\s\S]*<\/section>/
  expect(section.exec(renderAmp(input))?.[0]).toBe(section.exec(renderHtml(input))?.[0])
})
