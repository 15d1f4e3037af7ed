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
const ENTITY = new RegExp(Object.keys(ENTITIES).join('|'))
const EVERY_ENTITY = new RegExp(ENTITY, 'g')

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
  check({ textsWith }) {
    return textsWith(ENTITY, '&').map(({ at, field, value }) => ({
      at,
      field,
      message: `${show(ENTITY.exec(value)?.[0])} is shown as it stands. Write the character.`,
      fix: value.replace(EVERY_ENTITY, (found) => ENTITIES[found] ?? found),
    }))
  },
}
