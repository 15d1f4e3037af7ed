import type { Severity } from '../tree/issue.js'
import type { Facts } from './facts.js'

/**
 * What an article is checked for besides being one.
 *
 * @example
 * const profile: Profile = 'google'
 */
export type Profile = 'web' | 'amp' | 'text' | 'wire' | 'google'

/**
 * Something that a rule has found.
 *
 * @example
 * const found: Found = { at: article, field: '/headline', message: 'The headline is a question.' }
 */
export interface Found {
  /** The article, or an object in it. */
  at: object
  /** A field of it, as a JSON pointer. Default: the object itself. */
  field?: string
  /** What was found, and what to do. */
  message: string
  /** What the field's text should be, where that is certain. */
  fix?: string
}

/**
 * A check of how an article is written: whether it is one is not its business.
 *
 * @example
 * const question: Rule = {
 *   code: 'headline-question',
 *   severity: 'warning',
 *   summary: 'A headline that asks.',
 *   why: 'Readers come for answers.',
 *   examples: { bad: '"headline": "Calm?"', good: '"headline": "Calm"' },
 *   check: ({ article }) =>
 *     article.headline.endsWith('?')
 *       ? [{ at: article, field: '/headline', message: 'The headline asks. Give the answer.' }]
 *       : [],
 * }
 */
export interface Rule {
  /** A stable name in kebab case. */
  code: string
  /** How bad a finding is, unless the caller says otherwise. */
  severity: Severity | 'off'
  /** The profiles that it belongs to. Default: all. */
  profiles?: readonly Profile[]
  /** Whether findings may come with a fix. Default: false. */
  fixable?: boolean
  /** What it finds, in one sentence. */
  summary: string
  /** Why that matters. */
  why: string
  /** What it finds something in, and what it doesn't. */
  examples: { bad: string; good: string }
  /** Looks for what the rule is about; it changes nothing. */
  check(facts: Facts): Found[]
}
