import { expect, expectTypeOf, test } from 'vitest'
import { renderAmp } from '../../src/amp.js'
import { renderHtml, renderHtmlDocument } from '../../src/html.js'
import { element } from '../../src/kit.js'
import type { Pullquote } from '../../src/schema/nodes.js'
import { article, paragraph } from '../fixtures/article.js'
import { nodeSamples } from '../fixtures/node-samples.js'

const { pullquote } = nodeSamples

test('a custom handler receives its node, and can call the default handler', () => {
  const input = article({}, paragraph('Calm.'), pullquote)
  const html = renderHtml(input, {
    handlers: {
      pullquote(_state, node, parent, renderDefault) {
        expectTypeOf(node).toEqualTypeOf<Pullquote>()
        expect(parent?.type).toBe('root')
        return element('div', { className: ['box'] }, [renderDefault()].flat())
      },
      thematicBreak: () => undefined,
    },
  })
  expect(html).toContain('<div class="box"><aside class="sf-pullquote"')
  expect(html).toContain('<p>Calm.</p>')
})

test('it also works in pages and in AMP', () => {
  const options = { handlers: { pullquote: () => element('p', {}, ['Mine']) } }
  const input = article({}, pullquote)
  expect(renderHtmlDocument(input, options)).toContain('<p>Mine</p>')
  expect(renderAmp(input, options)).toContain('<p>Mine</p>')
})

test('it may render nothing', () => {
  expect(renderHtml(article({}, pullquote), { handlers: { pullquote: undefined } })).toContain(
    'sf-pullquote',
  )
})

test('an override that is not a function is an error', () => {
  expect(() => renderHtml(article(), { handlers: { paragraph: '<p>' as never } })).toThrow(
    /`handlers.paragraph`: "<p>" is not a function/,
  )
})
