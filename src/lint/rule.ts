import type { Severity } from '../tree/issue.js'
import type { Facts } from './facts.js'

/**
 * The target that an article is checked for.
 *
 * @example
 * const profile: Profile = 'google'
 */
export type Profile = 'web' | 'amp' | 'text' | 'wire' | 'google'

/**
 * A finding of a rule.
 *
 * @example
 * const found: Found = { at: article, field: '/headline', message: 'The headline is a question.' }
 */
export interface Found {
  /** The article or an object in it. */
  at: object
  /** The JSON pointer from that object to the field. Default: the object itself. */
  field?: string
  /** A description of the finding, with advice. */
  message: string
  /** The corrected text of the field, if it is certain. */
  fix?: string
  /** Whether the object can be removed from its list without any loss. Default: false. */
  removable?: boolean
}

/**
 * A check of the quality of a valid article.
 *
 * @example
 * const question: Rule = {
 *   code: 'headline-question',
 *   severity: 'warning',
 *   summary: 'A headline that is a question.',
 *   why: 'Readers expect an answer.',
 *   examples: { bad: '"headline": "Calm?"', good: '"headline": "Calm"' },
 *   check: ({ article }) =>
 *     article.headline.endsWith('?')
 *       ? [{ at: article, field: '/headline', message: 'The headline is a question. Give the answer.' }]
 *       : [],
 * }
 */
export interface Rule {
  /** A stable name in kebab case. */
  code: string
  /** The default severity of its findings. */
  severity: Severity | 'off'
  /** The profiles in which the rule applies. Default: all. */
  profiles?: readonly Profile[]
  /** Whether findings may have a fix. Default: false. */
  fixable?: boolean
  /** A summary of what the rule reports, in one sentence. */
  summary: string
  /** Why it matters. */
  why: string
  /** An example that the rule reports, and one that it accepts. */
  examples: { bad: string; good: string }
  /** Returns the findings. Must not change the article. */
  check(facts: Facts): Found[]
}
