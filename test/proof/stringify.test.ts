import fc from 'fast-check'
import type { Element, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { toHast } from 'mdast-util-to-hast'
import { expect, test } from 'vitest'
import { ampHandlers } from '../../src/amp/handlers.js'
import { ampToHast } from '../../src/amp.js'
import {
  ATTRIBUTES,
  BOOLEAN_ATTRIBUTES,
  ELEMENTS,
  RAW_ELEMENTS,
  VOID_ELEMENTS,
} from '../../src/hast/markup-tables.js'
import { stringify } from '../../src/hast/stringify.js'
import { toTree } from '../../src/hast/to-hast.js'
import { renderArticle } from '../../src/html/article/article.js'
import { htmlHandlers } from '../../src/html/handlers.js'
import { articleToHast } from '../../src/html.js'
import type { Handlers, MarkupState } from '../../src/render/handler.js'
import { createMarkupContext } from '../../src/render/markup-context.js'
import { arbitraryArticle } from '../fixtures/arbitrary.js'
import { runs } from '../fixtures/runs.js'

/** No list, since commas would divide it. */
const anyScalar = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string(),
  fc.double(),
  fc.boolean(),
  fc.constantFrom(null, undefined),
)
const anyProperties = fc
  .tuple(
    fc.dictionary(fc.constantFrom(...ATTRIBUTES.keys()), anyScalar, { maxKeys: 4 }),
    fc.dictionary(fc.constantFrom('className', 'rel', 'headers'), fc.array(fc.string()), {
      maxKeys: 1,
    }),
    fc.dictionary(fc.constantFrom(...BOOLEAN_ATTRIBUTES.keys()), fc.boolean(), { maxKeys: 2 }),
    fc.dictionary(fc.constantFrom('data-a', 'data-b-c'), fc.oneof(fc.string(), fc.constant(true))),
  )
  .map((parts): Element['properties'] => {
    const { headers: _, ...properties } = Object.assign({}, ...parts)
    return properties
  })
const anyText = fc.string({ unit: 'binary' }).map((value) => ({ type: 'text' as const, value }))
const { anyElement } = fc.letrec<{ anyElement: Element }>((tie) => ({
  anyElement: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    fc.record({
      type: fc.constant('element' as const),
      tagName: fc.constantFrom(...VOID_ELEMENTS),
      properties: anyProperties,
      children: fc.constant<Element['children']>([]),
    }),
    fc.record({
      type: fc.constant('element' as const),
      tagName: fc.constantFrom(...ELEMENTS, ...RAW_ELEMENTS),
      properties: anyProperties,
      children: fc.array(fc.oneof(anyText, tie('anyElement')), { maxLength: 4 }),
    }),
  ),
}))
const anyTree = fc
  .array(fc.oneof(anyText, anyElement), { maxLength: 4 })
  .map((children): Root => ({ type: 'root', children }))

test('the stringifier writes what hast-util-to-html writes, for any article', () => {
  const canonical = 'https://larkhaven.example/'
  fc.assert(
    fc.property(arbitraryArticle(), (article) => {
      const trees = [
        articleToHast(article),
        articleToHast(article, { embeds: 'iframe', classes: false }),
        ampToHast(article, { canonical }),
      ]
      for (const tree of trees) expect(stringify(tree)).toBe(toHtml(tree))
    }),
  )
})

test('the stringifier writes what hast-util-to-html writes, for any tree that it takes', () => {
  fc.assert(
    fc.property(anyTree, (tree) => {
      expect(stringify(tree)).toBe(toHtml(tree))
    }),
    { numRuns: runs(2000) },
  )
})

test.each([
  ['html', htmlHandlers],
  ['amp', ampHandlers],
] as const)('mdast-util-to-hast runs the same handlers: %s', (_name, handlers) => {
  fc.assert(
    fc.property(arbitraryArticle(), (article) => {
      const options = { embeds: 'iframe' } as const
      const tree = throughMdast(createMarkupContext(article, options), handlers)
      const own = toTree(createMarkupContext(article, options), handlers, renderArticle)
      expect({ type: 'root', children: [tree] }).toEqual(own)
    }),
  )
})

/** The article as mdast-util-to-hast makes it: the handlers are its own, the node is a shell. */
function throughMdast(context: MarkupState['context'], handlers: Handlers): Element {
  const shell = (state: unknown) => {
    const open = state as MarkupState & { handlers: Handlers }
    open.handlers = handlers
    open.context = context
    return renderArticle(open)
  }
  const handlersOfShell = { shell } as never
  return toHast({ type: 'shell' } as never, { handlers: handlersOfShell }) as Element
}
