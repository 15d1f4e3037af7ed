import { describe, expect, test } from 'vitest'
import { type MarkupOptions, renderHtml } from '../../../src/html.js'
import type { Flow, Phrasing } from '../../../src/schema/nodes.js'
import { article, paragraph, phrasing, text } from '../../fixtures/article.js'

function heading(words: string, depth: 2 | 3 | 4 = 2, id?: string): Flow {
  return { type: 'heading', depth, ...(id && { id }), children: phrasing([words]) }
}

function headings(blocks: Flow[], options?: MarkupOptions): string[] {
  const html = renderHtml(article({}, ...blocks), options)
  return [...html.matchAll(/<h\d[\s\S]*?<\/h\d>/g)].map(([found]) => found)
}

describe('a link to a heading without an id', () => {
  const hrefs = (url: string, options?: MarkupOptions) => {
    const link: Phrasing = { type: 'link', url, children: [text('there')] }
    const blocks = [paragraph(link), heading('The tide, вечером'), { ...paragraph(), id: 'p1' }]
    const html = renderHtml(article({}, ...blocks), options)
    return /<a href="([^"]*)"/.exec(html)?.[1]
  }

  test('leads there', () => {
    for (const url of [
      '#the-tide-вечером',
      '#The%20tide,%20вечером',
      encodeURI('#the-tide-вечером'),
    ])
      expect(hrefs(url)).toBe('#sf-the-tide-вечером')
    expect(hrefs('#p1')).toBe('#sf-p1')
  })

  test('stays as it is if there is no such id', () => {
    expect(hrefs('#nowhere')).toBe('#nowhere')
    expect(hrefs('#%')).toBe('#%')
    expect(hrefs('#the-tide', { headings: { ids: false } })).toBe('#the-tide')
  })
})

describe('ids of headings', () => {
  const idsOf = (...blocks: Flow[]) =>
    headings(blocks)
      .slice(1)
      .map((html) => /id="([^"]*)"/.exec(html)?.[1])

  test('are made of the text, in any script', () => {
    expect(
      idsOf(
        heading('What counts as “success”?'),
        heading('Straße & Öl'),
        heading('潮が満ちる'),
        heading('بحر هادئ'),
        heading("The council's plan"),
        heading('2026 in figures'),
        heading('…'),
      ),
    ).toEqual([
      'sf-what-counts-as-success',
      'sf-straße-öl',
      'sf-潮が満ちる',
      'sf-بحر-هادئ',
      'sf-the-councils-plan',
      'sf-h-2026-in-figures',
      'sf-h-heading',
    ])
  })

  test('are unique, also among the ids of nodes', () => {
    expect(
      idsOf(heading('Tide'), heading('Tide'), heading('Sea'), heading('Calm', 2, 'tide')),
    ).toEqual(['sf-tide-2', 'sf-tide-3', 'sf-sea', 'sf-tide'])
  })

  test('do not end within a character', () => {
    const [id] = idsOf(heading(`x${'𐐨'.repeat(60)}`))
    expect(id).toBe(`sf-x${'𐐨'.repeat(39)}`)
  })

  test('can be turned off', () => {
    expect(headings([heading('Tide')], { headings: { ids: false } })[1]).toBe('<h2>Tide</h2>')
    expect(headings([heading('Tide', 2, 't')], { headings: { ids: false } })[1]).toContain('"sf-t"')
  })
})

describe('levels', () => {
  test('follow the level of the headline, up to 6', () => {
    const blocks = [heading('A'), heading('B', 3), heading('C', 4)]
    const names = (level: number) =>
      headings(blocks, { headings: { level } }).map((html) => html.slice(1, 3))
    expect(names(1)).toEqual(['h1', 'h2', 'h3', 'h4'])
    expect(names(3)).toEqual(['h3', 'h4', 'h5', 'h6'])
    expect(names(5)).toEqual(['h5', 'h6', 'h6', 'h6'])
  })

  test.each([0, 7, 1.5, '2'])('%j is invalid', (level) => {
    expect(() => headings([], { headings: { level: level as number } })).toThrow(/headings\.level/)
  })
})
