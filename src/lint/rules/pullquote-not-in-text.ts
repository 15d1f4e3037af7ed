import { UNSPACED_SCRIPTS } from '../../render/format/unspaced-scripts.js'
import type { Pullquote } from '../../schema/nodes.js'
import { toPlainString } from '../../tree/plain-text.js'
import { createRepeats } from '../../tree/quotes/repeats.js'
import type { Facts } from '../facts.js'
import type { Rule } from '../rule.js'

/** A pull quote whose words are not in the text that it quotes. */
export const pullquoteNotInText: Rule = {
  code: 'pullquote-not-in-text',
  severity: 'warning',
  summary: 'A pull quote whose words are not in the article.',
  why: 'A pull quote repeats words of the article. If they are not in the article, the speaker is misquoted in the largest type on the page.',
  examples: {
    bad: 'a body with “It was calm.” and a pull quote “It was very calm”',
    good: 'a pull quote with the same words, or with `…` where some are left out',
  },
  check(facts) {
    const isShortened = shortenedIn(facts)
    return unrepeated(facts)
      .filter((node) => !isShortened(node))
      .map((node) => ({
        at: node,
        message:
          node.of === undefined
            ? 'The words of this pull quote are not in the body. Quote them exactly, with `…` for omitted words.'
            : `The words of this pull quote are not in the node \`${node.of}\`. Quote them exactly, or set \`of\` to another node.`,
      }))
  },
}

/** A pull quote that omits words of a sentence without an ellipsis. */
export const pullquoteShortened: Rule = {
  code: 'pullquote-shortened',
  severity: 'off',
  summary: 'A pull quote that omits words of a sentence without an ellipsis.',
  why: 'Many newsrooms shorten pull quotes without marking it, so this rule is off by default. Screen readers don’t skip such a quote, since it is not an exact repeat.',
  examples: {
    bad: 'a body with “It was, she said, calm.” and a pull quote “It was calm”',
    good: 'a pull quote “It was … calm”',
  },
  check(facts) {
    return unrepeated(facts)
      .filter(shortenedIn(facts))
      .map((at) => ({
        at,
        message: 'The pull quote omits words of the sentence. Mark the omission with `…`.',
      }))
  },
}

function unrepeated({ article, nodes }: Facts): Pullquote[] {
  const repeats = createRepeats(article)
  return nodes('pullquote').filter((node) => !repeats(node))
}

/**
 * Finds the pull quotes whose words occur in order in one sentence, with other words in between.
 */
function shortenedIn(facts: Facts): (node: Pullquote) => boolean {
  let sentences: Map<string, string[][]> | undefined
  return (node) => {
    const wanted = wordsIn(toPlainString(node))
    if (wanted.length < 3) return false
    sentences ??= sentencesByWord(facts)
    const longest = wanted.reduce((a, b) => (b.length > a.length ? b : a))
    return (sentences.get(longest) ?? []).some((sentence) => {
      let next = 0
      for (const word of sentence) if (word === wanted[next]) next += 1
      return next === wanted.length
    })
  }
}

/** Indexes the sentences of paragraphs by word. The first few of each word are enough. */
function sentencesByWord({ nodes }: Facts): Map<string, string[][]> {
  const byWord = new Map<string, string[][]>()
  for (const paragraph of nodes('paragraph')) {
    for (const sentence of toPlainString(paragraph).split(/(?<=[.!?。！？…])\s+|\n/)) {
      const words = wordsIn(sentence)
      for (const word of new Set(words)) {
        const known = byWord.get(word)
        if (!known) byWord.set(word, [words])
        else if (known.length < MOST_SENTENCES) known.push(words)
      }
    }
  }
  return byWord
}

const MOST_SENTENCES = 20

/** Words or, in scripts without spaces between words, letters. */
const WORDS = new RegExp(`[${UNSPACED_SCRIPTS}]\\p{M}*|[\\p{L}\\p{M}\\p{N}]+`, 'gu')

function wordsIn(text: string): string[] {
  const words = text.toLowerCase().match(WORDS) ?? []
  return words.filter((word) => /[\p{L}\p{N}]/u.test(word))
}
