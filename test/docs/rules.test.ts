/// <reference types="vite/client" />
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { indexPage, rulePage } from '../../scripts/rule-docs/page.js'
import { rules } from '../../src/lint.js'
import { PARSE_CODES } from '../../src/parse/messages/codes.js'
import { LOSSES } from '../../src/render/losses.js'

const folder = fileURLToPath(new URL('../../docs/rules/', import.meta.url))

test.each(rules)('the page of $code is up to date', async (rule) => {
  await expect(rulePage(rule)).toMatchFileSnapshot(`${folder}${rule.code}.md`)
})

test('the page of all codes is up to date', async () => {
  await expect(indexPage()).toMatchFileSnapshot(`${folder}README.md`)
})

test('no page describes a removed rule', () => {
  const pages = readdirSync(folder).filter((name) => name !== 'README.md')
  expect(pages.sort()).toEqual(rules.map(({ code }) => `${code}.md`).sort())
})

test('every code in the sources is documented', () => {
  const sources = import.meta.glob<string>(
    ['../../src/parse/**/*.ts', '../../src/schema/**/*.ts'],
    {
      eager: true,
      query: '?raw',
      import: 'default',
    },
  )
  const codes = Object.values(sources).flatMap((source) =>
    [...source.matchAll(/code: '([a-z-]+)'/g)].map(([, code = '']) => code),
  )
  expect(codes.length).toBeGreaterThan(20)
  // Zod's name for the issues of our own checks.
  const known = new Set([...Object.keys(PARSE_CODES), 'custom'])
  expect(codes.filter((code) => !known.has(code))).toEqual([])
  const page = readFileSync(`${folder}README.md`, 'utf8')
  for (const code of [...Object.keys(PARSE_CODES), ...Object.keys(LOSSES)]) {
    expect(page).toContain(`### ${code}\n`)
  }
})
