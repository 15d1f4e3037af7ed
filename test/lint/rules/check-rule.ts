import { describe, expect, test } from 'vitest'
import { type LintOptions, lintArticle } from '../../../src/lint.js'
import { parseArticle } from '../../../src/parse/parse-article.js'
import type { Article } from '../../../src/schema/article.js'

export type Case = [name: string, input: Article, expected: string[], options?: LintOptions]

/** Tests where a rule has findings, and that its messages give advice. */
export function checkRule(code: string, cases: Case[]): void {
  describe(code, () => {
    test.each(cases)('%s', (_name, input, expected, options) => {
      expect(found(code, input, options)).toEqual(expected)
    })

    test('gives advice', () => {
      for (const [, input, , options] of cases) {
        const settings = { ...options, rules: { [code]: 'error' } } as const
        for (const issue of lintArticle(input, settings).filter((one) => one.code === code)) {
          expect(issue.severity).toBe('error')
          expect(issue.message).toMatch(
            /\b(add|begin|change|check|correct|describe|leave|link|mark|name|quote|remove|say|set|shorten|use|write)\b/i,
          )
        }
      }
    })
  })
}

function found(code: string, input: Article, options: LintOptions = {}): string[] {
  return lintArticle(parseArticle(input), { ...options, rules: { [code]: 'warning' } })
    .filter((issue) => issue.code === code)
    .map(({ path }) => path)
}
