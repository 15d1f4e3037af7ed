import type { Article } from '../../schema/article.js'
import type { Paragraph } from '../../schema/nodes.js'
import { toPlainString } from '../../tree/plain-text.js'
import { type PlainObject, visitObjects } from '../../tree/visit.js'
import type { Rule } from '../rule.js'

/** A quotation or block quote without a speaker. */
export const quoteWithoutSpeaker: Rule = {
  code: 'quote-without-speaker',
  severity: 'warning',
  summary: 'A quotation or block quote without a speaker.',
  why: 'A quotation claims that a person said these words. Without a speaker, readers can’t judge the claim, and neither `extractQuotes` nor search engines know who said it.',
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
      // The author of an embedded post is part of the post.
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
          ? 'The quotation has no speaker. Set `speaker`, or use plain text if these words are not a quotation.'
          : 'The block quote has no attribution. Set `attribution` to say whose words these are.',
    }))
  },
}

/**
 * Returns the block quotes after a paragraph that ends in a colon or a comma, such as “Ana wrote:”,
 * or before one that begins with a dash and a name.
 */
function introduced(article: Article): object[] {
  const found: object[] = []
  visitObjects([article.body, article.updates], ({ children }) => {
    if (!Array.isArray(children)) return
    for (const [index, child] of children.entries()) {
      if (child?.type !== 'blockquote') continue
      const [before, after] = [children[index - 1], children[index + 1]]
      const isIntroduced = before?.type === 'paragraph' && INTRODUCTION.test(toPlainString(before))
      const isSigned = after?.type === 'paragraph' && SIGNATURE.test(toPlainString(after))
      if (isIntroduced || isSigned) found.push(child)
    }
  })
  return found
}

/** A colon or comma at the end, in any script, such as Armenian or Ethiopic. */
const INTRODUCTION = /[:：︓\u0589\u1361\u1363\u1365\u1366,，、،]\s*$/

/** A dash and a name. */
const SIGNATURE = /^\s*[—–―-]\s*\S[^\n]{1,80}$/u

/** Whether the text contains the name of a speaker, or ends in a dash and a name. */
function namesSpeaker({ speakers = {} }: Article, words: string): boolean {
  const names = Object.values(speakers).flatMap(({ name }) => name ?? [])
  // Searching every quote for thousands of names would be slow.
  const few = names.length <= MOST_NAMES ? names : []
  return few.some((name) => words.includes(name)) || /\n[^\S\n]*[—–―-]\s*\S.{1,80}$/u.test(words)
}

const MOST_NAMES = 100

/** Returns the quotations of a paragraph that continue one with a speaker. */
function continuedIn({ children }: Paragraph): object[] {
  const quotations = quotesIn(children)
  return quotations.slice(quotations.findIndex(isNamed) + 1 || quotations.length)
}

/** Returns the quotations and block quotes within nodes. */
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
