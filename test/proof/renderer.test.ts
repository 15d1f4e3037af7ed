import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  createHtmlRenderer,
  type HtmlOptions,
  renderHtml,
  renderHtmlChunks,
} from '../../src/html.js'
import type { Article } from '../../src/schema/article.js'
import type { Flow } from '../../src/schema/content.js'
import { arbitraryArticle } from '../fixtures/arbitrary.js'
import { paragraph } from '../fixtures/article.js'

test('a renderer gives what a fresh rendering gives, whatever it rendered before', () => {
  const options: HtmlOptions[] = [{}, { classes: false, embeds: 'iframe' }, { paywall: 'free' }]
  fc.assert(
    fc.property(
      fc.array(arbitraryArticle(), { minLength: 2, maxLength: 4 }),
      fc.constantFrom(...options),
      (articles, option) => {
        const renderer = createHtmlRenderer(option)
        for (const next of [...articles, ...articles]) {
          expect(renderer.render(next)).toBe(renderHtml(next, option))
        }
      },
    ),
  )
})

test('a renderer follows blocks that move, come and go, and change what depends on them', () => {
  fc.assert(
    fc.property(
      arbitraryArticle(),
      arbitraryArticle(),
      fc.array(fc.nat(20), { maxLength: 6 }),
      (base, other, order) => {
        const renderer = createHtmlRenderer()
        renderer.render(base)
        const blocks = [...base.body.children, ...other.body.children]
        const children = order.flatMap((index): Flow[] => {
          const block = blocks[index % blocks.length]
          return block ? [block] : []
        })
        const moved = { ...base, body: { ...base.body, children } } as Article
        expect(renderer.render(moved)).toBe(renderHtml(moved))
      },
    ),
  )
})

test('a long article, whose blocks are written at once, has the same HTML as its chunks', () => {
  const many: Flow[] = Array.from({ length: 600 }, () => paragraph('Many.'))
  fc.assert(
    fc.property(arbitraryArticle(), (any) => {
      const children = [...any.body.children, ...many]
      const long = { ...any, body: { ...any.body, children } }
      expect(renderHtml(long)).toBe([...renderHtmlChunks(long)].join(''))
    }),
    { numRuns: 100 },
  )
})

test('chunks, joined, are the whole, with a chunk for each block', () => {
  fc.assert(
    fc.property(arbitraryArticle(), (any) => {
      const chunks = [...renderHtmlChunks(any)]
      expect(chunks.join('')).toBe(renderHtml(any))
      expect(chunks.length).toBeGreaterThan(any.body.children.length)
    }),
  )
})
