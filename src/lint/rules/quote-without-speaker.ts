import type { Article } from '../../schema/article.js'
import type { Paragraph } from '../../schema/flow.js'
import { toPlainString } from '../../tree/plain-text.js'
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
  check({ article, nodes }) {
    const quotations = nodes('quotation').filter(({ speaker }) => speaker === undefined)
    const quotes = nodes('blockquote').filter(({ attribution }) => attribution === undefined)
    const unnamed = [...quotations, ...quotes]
    if (unnamed.length === 0) return []
    const excused = new Set<object>([
      ...nodes('paragraph').flatMap(continuedIn),
      // A post of somebody else names its author.
      ...nodes('embed').flatMap(({ children }) => quotesIn(children)),
      ...quotes.filter((quote) => quotesIn(quote).some(isNamed)),
      ...introduced(article),
      ...quotes.filter((quote) => namesSpeaker(article, toPlainString(quote))),
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

/** The block quotes behind a paragraph that ends in a colon, such as “Ana wrote:”. */
function introduced(article: Article): object[] {
  const found: object[] = []
  visitObjects([article.body, article.updates], ({ children }) => {
    if (!Array.isArray(children)) return
    for (const [index, child] of children.entries()) {
      const before = children[index - 1]
      if (child?.type !== 'blockquote' || before?.type !== 'paragraph') continue
      if (INTRODUCTION.test(toPlainString(before))) found.push(child)
    }
  })
  return found
}

/** A colon in any script, Armenian’s and Ethiopic’s among them. */
const INTRODUCTION = /[:：︓\u0589\u1361\u1365\u1366]\s*$/

/** Whether some words name a speaker of the article, or end in a dash and a name. */
function namesSpeaker({ speakers = {} }: Article, words: string): boolean {
  const names = Object.values(speakers).flatMap(({ name }) => name ?? [])
  // A text is not searched for thousands of names.
  const few = names.length <= MOST_NAMES ? names : []
  return few.some((name) => words.includes(name)) || /\n\s*[—–―-]\s*\S.{1,80}$/u.test(words)
}

const MOST_NAMES = 100

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
