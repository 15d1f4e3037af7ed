import {
  type Article,
  checkPublishable,
  type Issue,
  type LintIssue,
  lintArticle,
  safeParseArticle,
} from 'standfirst'
import { readJson } from '../../src/cli/input/formats/json.js'

/** A finding for the author, and its position in the text. */
export interface Finding extends Omit<Issue, 'loss'> {
  start: number
  end: number
}

/** The result of checking a text. */
export interface Checked {
  /** `undefined` if the article is invalid. */
  article: Article | undefined
  /** In the order of the text. */
  findings: Finding[]
}

/** Codes about the name of a field rather than its value. */
const ABOUT_NAMES: ReadonlySet<string> = new Set(['unknown-field', 'field-of-other-type'])

/** Checks a text: its JSON syntax, the article, and the lint rules. */
export function check(text: string): Checked {
  const { value, problems, locate } = readJson(text)
  const found: Finding[] = problems.map(({ code, message, start, end }) => ({
    code,
    message,
    severity: 'error',
    path: '',
    start,
    end,
  }))
  if (value === undefined) return { article: undefined, findings: found }
  const parsed = safeParseArticle(value)
  const issues = [...parsed.issues, ...(parsed.success ? lint(parsed.data) : [])]
  for (const { code, message, severity, path } of issues) {
    const place = locate(keysOf(path), ABOUT_NAMES.has(code) ? 'key' : 'value')
    found.push({ code, message, severity, path, ...place })
  }
  return {
    article: parsed.success ? parsed.data : undefined,
    findings: found.sort((a, b) => a.start - b.start),
  }
}

function lint(article: Article): (Issue | LintIssue)[] {
  const { blockers } = checkPublishable(article, { now: new Date().toISOString() })
  return [
    ...lintArticle(article),
    ...blockers.map((blocker): Issue => ({ ...blocker, severity: 'warning' })),
  ]
}

function keysOf(pointer: string): string[] {
  const keys = pointer.split('/').slice(1)
  return keys.map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
}
