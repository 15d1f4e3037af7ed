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
    return [...quotations, ...quotes].map((node) => ({
      at: node,
      message:
        node.type === 'quotation'
          ? 'Nobody is named who said this. Give a `speaker`, or make it plain text if it is no quotation.'
          : 'Nobody is named whose words these are. Give an `attribution`.',
    }))
  },
}
