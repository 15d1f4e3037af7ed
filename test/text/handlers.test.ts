import { expect, expectTypeOf, test } from 'vitest'
import type { Pullquote } from '../../src/schema/nodes.js'
import { ArticleError, renderText } from '../../src/text.js'
import { article, paragraph } from '../fixtures/article.js'
import { nodeSamples } from '../fixtures/node-samples.js'

const { pullquote } = nodeSamples

test('a custom handler receives its node, and can call the default handler', () => {
  const text = renderText(article({}, paragraph('Calm.'), pullquote), {
    handlers: {
      pullquote(_state, node, width, renderDefault) {
        expectTypeOf(node).toEqualTypeOf<Pullquote>()
        return `-- ${width}\n${renderDefault()}\n--`
      },
      paragraph: undefined,
    },
  })
  expect(text).toMatch(/\nCalm\.\n\n-- 72\n> .+\n--\n$/s)
})

test('an override that is not a function is an error', () => {
  expect(() => renderText(article(), { handlers: { paragraph: 'x' as never } })).toThrow(
    /`handlers.paragraph`: "x" is not a function/,
  )
})

test('an invisible heading has no line below it', () => {
  const children = [{ type: 'text' as const, value: '\u2067' }]
  const text = renderText(article({}, { type: 'heading', depth: 2, children }))
  expect(text).toMatch(/[^\n]\n$/)
})

test.each([null, {}, { body: { type: 'root', children: [null] } }])(
  'a value that is not an article ends in an ArticleError: %j',
  (value) => {
    expect(() => renderText(value as never)).toThrowError(ArticleError)
  },
)
