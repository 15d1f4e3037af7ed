import { show } from '../../parse/issue.js'
import type { Rule } from '../rule.js'

/** The entities that stray most, and what they stand for. */
const ENTITIES: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': '’',
  '&#39;': '’',
  '&#x27;': '’',
  '&nbsp;': '\u00a0',
  '&ndash;': '–',
  '&mdash;': '—',
  '&hellip;': '…',
  '&lsquo;': '‘',
  '&rsquo;': '’',
  '&ldquo;': '“',
  '&rdquo;': '”',
}
const ENTITY = new RegExp(Object.keys(ENTITIES).join('|'), 'g')

/** An HTML entity in text. */
export const entityStray: Rule = {
  code: 'entity-stray',
  severity: 'warning',
  summary: 'An HTML entity in text.',
  why: 'Text is text: a reader sees the entity letter by letter.',
  examples: {
    bad: '"value": "Fish &amp; chips"',
    good: '"value": "Fish & chips"',
  },
  check({ texts }) {
    return texts.flatMap(({ at, field, value }) => {
      const [entity] = value.includes('&') ? (value.match(ENTITY) ?? []) : []
      if (entity === undefined) return []
      const fix = value.replace(ENTITY, (found) => ENTITIES[found] ?? found)
      return {
        at,
        field,
        message: `${show(entity)} is shown as it stands. Write the character.`,
        fix,
      }
    })
  },
}
