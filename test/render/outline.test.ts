import { expect, test } from 'vitest'
import { renderAmp, renderHtml, renderText } from '../../src/index.js'
import type { Article } from '../../src/schema/article.js'
import type { Aside, AsideRole, Flow, Heading } from '../../src/schema/nodes.js'
import { article, paragraph, text } from '../fixtures/article.js'
import { nodeSamples } from '../fixtures/node-samples.js'

function heading(depth: Heading['depth'], words: string): Heading {
  return { type: 'heading', depth, children: [text(words)] }
}

function box(title: string | undefined, ...children: Flow[]): Aside {
  return { type: 'aside', role: 'factBox', ...(title && { title }), children }
}

/** The headings of a page: `2 Words`. */
function outlineOf(html: string): string[] {
  return [...html.matchAll(/<h(\d)[^>]*>(?:<bdi[^>]*>)?([^<]*)/g)].map(
    ([, level, words]) => `${level} ${words}`,
  )
}

function outline(blocks: Flow[], fields: Partial<Article> = {}): string[] {
  const page = { ...article({}, ...blocks), ...fields }
  const html = outlineOf(renderHtml(page))
  expect(outlineOf(renderAmp(page))).toEqual(html)
  const atx = renderText(page, { headings: 'atx' })
  const inText = [...atx.matchAll(/^(#+) (.*)$/gm)].map(([, marks = '', words]) => [
    marks.length,
    words,
  ])
  for (const found of html) {
    const [level, ...words] = found.split(' ')
    // In text, an invitation is a line.
    if (words[0] !== 'Tides') expect(inText).toContainEqual([Number(level), words.join(' ')])
  }
  return html.slice(1)
}

test('the title of a box is one level below what is around it', () => {
  expect(
    outline([
      box('At the top'),
      heading(2, 'Section'),
      box('In the section'),
      heading(3, 'Part'),
      box('In the part'),
      heading(2, 'Next'),
      { type: 'newsletter', name: 'Tides', url: '/tides' },
      { type: 'timeline', title: 'Days', children: [] },
    ]),
  ).toEqual([
    '2 At the top',
    '2 Section',
    '3 In the section',
    '3 Part',
    '4 In the part',
    '2 Next',
    '3 Tides',
    '3 Days',
  ])
})

test('headings and boxes in a box are below its title', () => {
  expect(
    outline([
      heading(2, 'Section'),
      box('Box', heading(2, 'Too high'), heading(3, 'In it'), box('Inner', paragraph('Calm.'))),
      box('Next', paragraph('Calm.')),
      box(undefined, heading(3, 'Without a title')),
      heading(3, 'Part'),
    ]),
  ).toEqual([
    '2 Section',
    '3 Box',
    '4 Too high',
    '4 In it',
    '5 Inner',
    '3 Next',
    '3 Without a title',
    '3 Part',
  ])
})

test('no level goes beyond 6, also where the headline is not the first', () => {
  const deep = [heading(4, 'Deep'), box('Box', box('Inner', box('Innermost', paragraph('Calm.'))))]
  expect(outlineOf(renderHtml(article({}, ...deep), { headings: { level: 2 } }))).toEqual([
    '2 A calm sea',
    '5 Deep',
    '6 Box',
    '6 Inner',
    '6 Innermost',
  ])
})

test('entries of a live blog and links after the text begin at the top again', () => {
  const update = {
    id: 'u1',
    datePublished: '2026-03-03T06:00:00Z',
    headline: 'Entry',
    children: [heading(2, 'In it'), box('Box', paragraph('Calm.'))],
  }
  const page = {
    ...article({}, heading(3, 'Part')),
    updates: [{ ...update, keyEvent: true }],
    related: [
      {
        type: 'relatedLinks' as const,
        relation: 'related' as const,
        children: [nodeSamples.relatedLink],
      },
    ],
  }
  expect(outlineOf(renderHtml(page))).toEqual([
    '1 A calm sea',
    '3 Part',
    '2 Key events',
    '2 Entry',
    '3 In it',
    '4 Box',
    '2 Related',
  ])
})

test('neither a statistic nor a card of links in the text is a heading', () => {
  const stat: Aside = { ...box('11,400', paragraph('books')), role: 'stat' satisfies AsideRole }
  const links = {
    type: 'relatedLinks' as const,
    relation: 'related' as const,
    children: [nodeSamples.relatedLink],
  }
  expect(outlineOf(renderHtml(article({}, stat, links)))).toEqual(['1 A calm sea'])
  expect(renderHtml(article({}, stat))).toContain(
    'aria-labelledby="sf-1-aside-title">\n<p id="sf-1-aside-title" class="sf-aside-title">11,400</p>',
  )
  expect(renderText(article({}, stat), { headings: 'atx' })).toContain('\n11,400\n\nbooks\n')
})
