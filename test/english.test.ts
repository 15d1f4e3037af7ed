import { readFileSync } from 'node:fs'
import { globSync } from 'tinyglobby'
import { expect, test } from 'vitest'

/** Wording that reads as translated, and what to write instead. */
const AVOID: readonly [pattern: RegExp, instead: string][] = [
  [/\bwhoever\b/i, 'the caller, the reader, anyone who'],
  [/\bsomebody\b|\bnobody\b/i, 'name the person or the value, or use the passive'],
  [/\bone['’]s own\b|\bof your own\b/i, 'custom, your own'],
  [/\bt(?:ells?|old) of\b|\bhears? of\b/i, 'report, is called for'],
  [/\b(?:what|that|which|it) (?:is|are) none\b/i, 'is not a …, is missing'],
  [/\bmend(?:s|ed|ing)?\b/i, 'fix'],
  [/\banew\b/i, 'again'],
  [/\bneeds? not be\b/i, 'does not need to be'],
  [/\bfor whom\b/i, 'name the reader'],
  [
    /(?:\/\*\*|\/\/|^ *\*) What(?:ever)? (?!was found)/,
    'a noun or a verb: “The text.”, “Returns …”',
  ],
  [/\banybody\b/i, 'name the value, or use the passive'],
  [/\bletter by letter\b/i, 'verbatim'],
  [/\bstands? (?:twice|beside|behind|wherever)\b|\bwherever (?:it|they) stand/i, 'is, occurs'],
  [/\bnothing needs to be done\b/i, 'No action is needed.'],
  [/\bof (?:its|their) own\b/i, 'its own …, separate, custom'],
  [/\bbut for (?:what|the|those|its|that)\b/i, 'except'],
  [/\bthe words stay\b/i, 'its text is kept'],
  [/\bhalf of a surrogate|\bhalves of (?:surrogate )?pairs/i, 'a lone surrogate'],
  [
    /\bwhat is no\b|(?<!there )\bis no (?:function|number|text|list|object|article|node)\b/i,
    'is not a …',
  ],
]

/** Allowed words in data and quotations. */
const ALLOWED: readonly string[] = [
  'Hebr Mand Mend',
  '|somebody|someone|',
  'nobody ever asked me',
  'somebody’s sleep',
  'Nobody decided it.',
  'nobody on the quay',
  'Nobody had seen it so calm.',
  "speaker: 'nobody'",
]

const files = globSync(
  ['src/**/*.{ts,css}', '{docs,scripts,bench,examples}/**/*.{md,ts,mjs}', 'test/**/*.ts', '*.md'],
  {
    ignore: ['docs/images/**', 'test/english.test.ts', '**/node_modules/**'],
  },
)

test('comments, messages and pages use plain English', () => {
  expect(files.length).toBeGreaterThan(300)
  const found = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, index) =>
        AVOID.filter(
          ([pattern]) => pattern.test(line) && !ALLOWED.some((text) => line.includes(text)),
        ).map(([, instead]) => `${file}:${index + 1}: ${line.trim()} → ${instead}`),
      ),
  )
  expect(found).toEqual([])
})
