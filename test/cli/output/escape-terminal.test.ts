import { expect, test } from 'vitest'
import { visible, visibleFile, visibleJson } from '../../../src/cli/output/escape-terminal.js'

test('text for a terminal', () => {
  expect(visible('a\u001b[1m\n\u009b\u202eb\u2066')).toBe(
    'a\\u001b[1m\\u000a\\u009b\\u202eb\\u2066',
  )
  expect(visible('##[x ##[y')).toBe('\\u0023#[x \\u0023#[y')
  expect(visibleFile(' ::x')).toBe('./ ::x')
  expect(visibleFile('::x')).toBe('./::x')
  expect(visibleFile('a::x')).toBe('a::x')
  expect(visibleJson('{\n  "a": "\u009b"\n}')).toBe('{\n  "a": "\\u009b"\n}')
  expect(JSON.parse(visibleJson('{\n"a": "\u009b##["\n}'))).toEqual({ a: '\u009b##[' })
})
