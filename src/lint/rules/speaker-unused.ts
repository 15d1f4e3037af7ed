import { show } from '../../tree/issue.js'
import type { Rule } from '../rule.js'

/** A speaker whom nothing in the article refers to. */
export const speakerUnused: Rule = {
  code: 'speaker-unused',
  severity: 'warning',
  summary: 'A speaker whom nothing in the article refers to.',
  why: 'It is most often the sign of a quotation that lost its speaker, or of one that was cut.',
  examples: {
    bad: '"speakers": { "ana": { "type": "person", "name": "Ana" } }, "body": …',
    good: '{ "type": "quotation", "speaker": "ana", … }',
  },
  check({ article, nodes }) {
    const { speakers } = article
    if (!speakers) return []
    const used = new Set<string | undefined>()
    for (const { speaker } of nodes('quotation')) used.add(speaker)
    for (const { attribution } of nodes('blockquote')) used.add(attribution?.speaker)
    for (const { attribution } of nodes('pullquote')) used.add(attribution?.speaker)
    return Object.entries(speakers).flatMap(([key, speaker]) =>
      used.has(key)
        ? []
        : {
            at: speaker,
            message: `The speaker ${show(key)} says nothing in the article. Name them where their words are, or remove them.`,
          },
    )
  },
}
