import { expect, test } from 'vitest'
import { rules } from '../../../src/lint.js'
import { PARSE_CODES } from '../../../src/parse/messages/codes.js'
import { folderWith, shell } from '../run-cli.js'
import { spaced } from './validate/files.js'

const folder = folderWith({ 'a.json': spaced })

test('rules lists each rule', () => {
  const { code, out } = shell(folder, 'standfirst rules')
  expect(code).toBe(0)
  for (const { code, summary } of rules) {
    expect(out).toContain(code)
    expect(out).toContain(summary)
  }
  expect(out).toMatch(/^spaces-doubled +warning +fix +Two or more spaces in a row\.$/m)
  const listed = JSON.parse(shell(folder, 'standfirst rules --json').out)
  expect(listed).toHaveLength(rules.length)
  expect(listed.find((rule: { code: string }) => rule.code === 'google-date')).toEqual({
    code: 'google-date',
    severity: 'warning',
    profiles: ['google'],
    fixable: false,
    description: 'An article without a publication date.',
    url: 'https://unpkg.com/standfirst/docs/rules/google-date.md',
  })
})

test('explain describes a code', () => {
  const { code, out } = shell(folder, 'standfirst explain spaces-doubled')
  expect(code).toBe(0)
  expect(out).toMatch(/Severity: warning[\s\S]*Fixable: {2}yes[\s\S]*Reported:[\s\S]*https:/)
  for (const code of [...Object.keys(PARSE_CODES).slice(0, 3), 'file-missing', 'embed-as-link']) {
    expect(shell(folder, `standfirst explain ${code}`)).toMatchObject({ code: 0, err: '' })
  }
  const unknown = shell(folder, 'standfirst explain spaces-dobled')
  expect([unknown.code, unknown.err]).toEqual([
    2,
    expect.stringContaining('Unknown code spaces-dobled. Did you mean `spaces-doubled`?'),
  ])
})

test('pretty output links to the page of each rule', () => {
  const { out } = shell(folder, 'standfirst validate a.json')
  expect(out).toContain(
    '  spaces-doubled  https://unpkg.com/standfirst/docs/rules/spaces-doubled.md',
  )
  expect(out).toContain('1 problem fixable with --fix.')
})
