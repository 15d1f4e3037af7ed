import { IMPORT_CODES } from '../../import/codes.js'
import { rules } from '../../lint/rules.js'
import { PARSE_CODES } from '../../parse/messages/codes.js'
import { LOSS_SUMMARIES } from '../../render/loss-summaries.js'
import { FILE_CODES } from '../input/formats/source-format.js'

const RULES = new Map(rules.map((rule) => [rule.code, rule]))

/** The meaning of each code that does not belong to a rule. */
export const SUMMARIES: Readonly<Record<string, string>> = {
  'canonical-missing': 'An AMP document needs a canonical URL.',
  ...LOSS_SUMMARIES,
  ...PARSE_CODES,
  ...FILE_CODES,
  ...Object.fromEntries(Object.entries(IMPORT_CODES).map(([code, { summary }]) => [code, summary])),
}

/** Returns the meaning of a code in a sentence, or an empty string for an unknown code. */
export function summaryOf(code: string): string {
  return RULES.get(code)?.summary ?? (Object.hasOwn(SUMMARIES, code) ? (SUMMARIES[code] ?? '') : '')
}

/** Returns the URL of the documentation page about a code. */
export function pageOf(code: string): string {
  const page = Object.hasOwn(IMPORT_CODES, code)
    ? `imports/${code}.md`
    : `rules/${RULES.has(code) ? `${code}.md` : `README.md#${code}`}`
  return `https://unpkg.com/standfirst/docs/${page}`
}
