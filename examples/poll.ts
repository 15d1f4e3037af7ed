// A custom node: a poll with a question, answers and votes. It is defined once for parsing, HTML,
// AMP and plain text.
import {
  createKit,
  defineNode,
  element,
  type MarkupState,
  renderBlocks,
  renderNodes,
} from 'standfirst/kit'
import type { Flow, NodeFields } from 'standfirst/schema'
import { z } from 'zod'

export interface Poll extends NodeFields {
  type: 'acme:poll'
  question: string
  answers: { text: string; votes: number }[]
  /** Text about the poll. */
  children: Flow[]
}

export const poll = defineNode<Poll>({
  type: 'acme:poll',
  schema: z.strictObject({
    question: z.string().min(1),
    answers: z.array(z.strictObject({ text: z.string(), votes: z.int().min(0) })).min(2),
  }),
  content: 'flow',
  html: renderPoll,
  // `meter` and lists are AMP too, so the same tree serves.
  amp: renderPoll,
  text(state, node, width) {
    const lines = shares(node.answers).map(
      ({ text, votes, percent }) => `- ${percent}% ${text} (${votes})`,
    )
    return [
      state.wrap(node.question, width),
      ...lines.map((line) => state.wrap(line, width)),
      renderBlocks(state, node.children, width),
    ]
      .filter(Boolean)
      .join('\n')
  },
})

export const kit = createKit({ nodes: [poll] })

function renderPoll(state: MarkupState, node: Poll) {
  const answers = shares(node.answers).map(({ text, votes, percent }) =>
    element('li', {}, [
      `${text} `,
      element('meter', { min: '0', max: '100', value: String(percent) }, [`${percent}%`]),
      ` ${percent}% (${votes})`,
    ]),
  )
  return element('section', state.attributes(node, 'poll'), [
    element('p', {}, [element('strong', {}, [node.question])]),
    element('ul', {}, answers),
    ...renderNodes(state, node.children),
  ])
}

function shares(answers: readonly { text: string; votes: number }[]) {
  const total = answers.reduce((sum, { votes }) => sum + votes, 0)
  return answers.map(({ text, votes }) => ({
    text,
    votes,
    percent: total === 0 ? 0 : Math.round((votes / total) * 100),
  }))
}
