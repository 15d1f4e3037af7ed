// A custom node whose interface is added to the content maps: the types of the package know it. Not part
// of the package's own program, whose maps would have it too.
import { defineNode, element } from 'standfirst/kit'
import type { Article, Flow, FlowMap, NodeFields, NodeOf, PhrasingMap } from 'standfirst/schema'
import { z } from 'zod'

interface Poll extends NodeFields {
  type: 'acme:poll'
  question: string
}

interface Mention extends NodeFields {
  type: 'acme:mention'
  handle: string
}

declare module 'standfirst/schema' {
  interface FlowMap {
    'acme:poll': Poll
  }
  interface PhrasingMap {
    'acme:mention': Mention
  }
}

export const poll = defineNode<Poll>({
  type: 'acme:poll',
  content: 'none',
  schema: z.strictObject({ question: z.string() }),
  html: (_state, { question }) => element('p', {}, [question]),
  amp: (_state, { question }) => element('p', {}, [question]),
  text: (_state, { question }) => question,
})

export const maps: [keyof FlowMap, keyof PhrasingMap] = ['acme:poll', 'acme:mention']
export const block: Flow = { type: 'acme:poll', question: 'Is it calm?' }
export const line: Flow = { type: 'paragraph', children: [{ type: 'acme:mention', handle: 'ana' }] }
export const handle = ({ handle }: NodeOf<'acme:mention'>): string => handle

export function questions({ body }: Article): string[] {
  return body.children.flatMap((node) => (node.type === 'acme:poll' ? [node.question] : []))
}

// @ts-expect-error A poll is a block.
export const wrong: Flow = { type: 'paragraph', children: [block] }
