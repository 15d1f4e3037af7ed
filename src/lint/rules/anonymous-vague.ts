import { show } from '../../parse/issue.js'
import type { Rule } from '../rule.js'

/** Words that say only that there is somebody. */
const VAGUE =
  /^(?:an?|the|one|some)?\s*(?:(?:anonymous|unnamed)\s*)?(?:sources?|insiders?|persons?|people|somebody|someone|officials?|witness(?:es)?)$/i

/** An anonymous source whose description says next to nothing. */
export const anonymousVague: Rule = {
  code: 'anonymous-vague',
  severity: 'warning',
  summary: 'An anonymous source whose description says next to nothing.',
  why: 'A reader has only the description to judge by how the source can know: “a nurse at the hospital” says it, “a source” doesn’t.',
  examples: {
    bad: '{ "type": "anonymous", "description": "a source" }',
    good: '{ "type": "anonymous", "description": "a nurse at St Brannoc’s Hospital" }',
  },
  check({ article }) {
    return Object.values(article.speakers ?? {})
      .filter((who) => who.type === 'anonymous' && isVague(who.description))
      .map((who) => ({
        at: who,
        field: '/description',
        message: `${show(who.description)} doesn’t say how the source can know. Say who it is, as far as that may be told.`,
      }))
  },
}

function isVague(description: string): boolean {
  return VAGUE.test(description.trim())
}
