import { expect, test } from 'vitest'
import {
  escapeFileName,
  escapeJson,
  escapeTerminal,
} from '../../../src/cli/output/escape-terminal.js'

test('controls and commands of build servers become visible escapes', () => {
  expect(escapeTerminal('a\u001b[1m\n\u009b\u202eb\u2066')).toBe(
    'a\\u001b[1m\\u000a\\u009b\\u202eb\\u2066',
  )
  expect(escapeTerminal('##[x ##[y')).toBe('\\u0023#[x \\u0023#[y')
  expect(escapeFileName(' ::x')).toBe('./ ::x')
  expect(escapeFileName('::x')).toBe('./::x')
  expect(escapeFileName('a::x')).toBe('a::x')
  expect(escapeJson('{\n  "a": "\u009b"\n}')).toBe('{\n  "a": "\\u009b"\n}')
  expect(JSON.parse(escapeJson('{\n"a": "\u009b##["\n}'))).toEqual({ a: '\u009b##[' })
})
