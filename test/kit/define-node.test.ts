import { expectTypeOf, test } from 'vitest'
import { z } from 'zod'
import { type CustomNode, defineNode, element, type NodeDefinition } from '../../src/kit.js'
import type { Flow, NodeFields } from '../../src/schema.js'

interface Poll extends NodeFields {
  type: 'acme:poll'
  question: string
  votes?: number | undefined
  children: Flow[]
}

const renderers = {
  html: () => element('p', {}, ['Poll']),
  amp: () => element('p', {}, ['Poll']),
  text: () => 'Poll',
}

const type = 'acme:poll'
const content = 'flow'
const question = z.string()
const votes = z.number().optional()
const schema = z.strictObject({ question, votes })

test('a definition equals the interface of its node', () => {
  const poll = defineNode<Poll>({ type, content, schema, ...renderers })
  expectTypeOf(poll).toEqualTypeOf<NodeDefinition<Poll>>()
  // @ts-expect-error The interface has another type.
  defineNode<Poll>({ type: 'acme:vote', content, schema, ...renderers })
  // @ts-expect-error The interface has children that are blocks.
  defineNode<Poll>({ type, content: 'phrasing', schema, ...renderers })
  // @ts-expect-error The interface has children.
  defineNode<Poll>({ type, content: 'none', schema, ...renderers })
  // @ts-expect-error The interface has a further field, `votes`.
  defineNode<Poll>({ type, content, schema: z.strictObject({ question }), ...renderers })
  // @ts-expect-error The interface has no field `desk`.
  defineNode<Poll>({ type, content, schema: schema.extend({ desk: question }), ...renderers })
  // @ts-expect-error The question is a string.
  defineNode<Poll>({ type, content, schema: schema.extend({ question: votes }), ...renderers })
})

test('a definition without an interface infers its node', () => {
  defineNode({
    type,
    content,
    schema,
    ...renderers,
    text(_state, node) {
      expectTypeOf(node).toEqualTypeOf<CustomNode<'acme:poll', z.infer<typeof schema>, 'flow'>>()
      return node.question
    },
  })
})
