import { expect, test } from 'vitest'
import { renderHtml } from '../../../src/html.js'
import type { LiveUpdate } from '../../../src/schema/live.js'
import { renderText } from '../../../src/text.js'
import { article, paragraph } from '../../fixtures/article.js'

const updates: LiveUpdate[] = [
  {
    id: 'first',
    datePublished: '2026-03-03T06:00:00+01:00',
    keyEvent: true,
    headline: 'The sea rises',
    children: [paragraph('By a foot.')],
  },
  {
    id: 'second',
    datePublished: '2026-03-03T05:30:00Z',
    dateModified: '2026-03-03T05:40:00Z',
    authors: [{ type: 'person', name: 'Ines Duarte' }],
    children: [paragraph('By two.')],
  },
  {
    id: 'sum',
    datePublished: '2026-03-03T05:00:00Z',
    pinned: true,
    summary: true,
    children: [paragraph('So far.')],
  },
]

const blog = article({ type: 'liveBlog', updates })

test('a live blog has pinned entries first, then the newest, regardless of offsets', () => {
  const ids = renderHtml(blog).match(/(?<=<article id="sf-)\w+/g)
  expect(ids).toEqual(['sum', 'second', 'first'])
})

test('key events link to their entries', () => {
  const html = renderHtml(blog, { formatDate: (date) => date.slice(11, 16) })
  expect(html).toContain(`<nav class="sf-key-events" aria-labelledby="sf-1-key-events">
<h2 id="sf-1-key-events" class="sf-key-events-title">Key events</h2>
<ul>
<li><a href="#sf-first"><time datetime="2026-03-03T06:00:00+01:00">06:00</time> The sea rises</a></li>
</ul>
</nav>`)
})

test('an entry has a label, the time of its last change and authors', () => {
  const html = renderHtml(blog, { formatDate: (date) => date.slice(11, 16) })
  expect(html).toContain('class="sf-update sf-update-pinned sf-update-summary"')
  expect(html).toContain('<p class="sf-update-roles">Pinned, Summary</p>')
  expect(html).toContain('<h2 class="sf-update-headline">The sea rises</h2>')
  expect(html).toContain(
    '05:30</time> <span class="sf-updated">Updated: <time datetime="2026-03-03T05:40:00Z">05:40',
  )
  expect(html).toContain('<p class="sf-byline">By Ines Duarte</p>')
  expect(renderText(blog)).toContain('\nPinned, Summary\n')
})

test('there is no list without key events', () => {
  const plain = updates.map(({ keyEvent: _, ...update }) => update)
  expect(renderHtml(article({ type: 'liveBlog', updates: plain }))).not.toContain('<nav')
})
