import { show } from '../../tree/issue.js'
import type { Rule } from '../rule.js'

/** A speaker that no quotation refers to. */
export const speakerUnused: Rule = {
  code: 'speaker-unused',
  severity: 'warning',
  summary: 'A speaker that no quotation refers to.',
  why: 'Usually a quotation lost its `speaker`, or was cut from the article.',
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
            message: `The speaker ${show(key)} is never quoted. Reference the key as \`speaker\` of a quotation, or remove it from \`speakers\`.`,
          },
    )
  },
}
