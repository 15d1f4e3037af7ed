import type { Paragraph } from '../../schema/flow.js'
import { type PlainObject, visitObjects } from '../../tree/visit.js'
import type { Rule } from '../rule.js'

/** A quotation or block quote that does not say whose words it has. */
export const quoteWithoutSpeaker: Rule = {
  code: 'quote-without-speaker',
  severity: 'warning',
  summary: 'A quotation or block quote that does not say whose words it has.',
  why: 'Words between quotation marks are a claim about somebody. Without a speaker nobody can check it, and neither `extractQuotes` nor search engines can tell who said it.',
  examples: {
    bad: '{ "type": "quotation", "children": [{ "type": "text", "value": "“Calm.”" }] }',
    good: '{ "type": "quotation", "speaker": "ana", "children": [{ "type": "text", "value": "“Calm.”" }] }',
  },
  check({ nodes }) {
    const quotations = nodes('quotation').filter(({ speaker }) => speaker === undefined)
    const quotes = nodes('blockquote').filter(({ attribution }) => attribution === undefined)
    const unnamed = [...quotations, ...quotes]
    if (unnamed.length === 0) return []
    const excused = new Set<object>([
      ...nodes('paragraph').flatMap(continuedIn),
      // A post of somebody else names its author.
      ...nodes('embed').flatMap(({ children }) => quotesIn(children)),
      ...quotes.filter((quote) => quotesIn(quote).some(isNamed)),
    ])
    const found = unnamed.filter((node) => !excused.has(node))
    return found.map((node) => ({
      at: node,
      message:
        node.type === 'quotation'
          ? 'Nobody is named who said this. Give a `speaker`, or make it plain text if it is no quotation.'
          : 'Nobody is named whose words these are. Give an `attribution`.',
    }))
  },
}

/** The quotations of a paragraph that go on with what somebody has begun to say in it. */
function continuedIn({ children }: Paragraph): object[] {
  const quotations = quotesIn(children)
  return quotations.slice(quotations.findIndex(isNamed) + 1 || quotations.length)
}

/** The quotations and block quotes within some nodes. */
function quotesIn(nodes: unknown): PlainObject[] {
  const found: PlainObject[] = []
  visitObjects(nodes, (node) => {
    if (node.type === 'quotation' || node.type === 'blockquote') found.push(node)
  })
  return found
}

function isNamed({ speaker }: PlainObject): boolean {
  return speaker !== undefined
}
