import { expect, test } from 'vitest'
import {
  escapeFileName,
  escapeJson,
  escapeTerminal,
} from '../../../src/cli/output/escape-terminal.js'
import { github } from '../../../src/cli/output/reporters/github.js'
import { junit } from '../../../src/cli/output/reporters/junit.js'
import { jsonLdToString, toJsonLd } from '../../../src/json-ld.js'
import { cleanText } from '../../../src/render/safety/clean-text.js'
import { article } from '../../fixtures/article.js'

const facts = { isColored: false, fileCount: 1, version: '1' }
const finding = {
  ...{ file: 'a,b:c.json', line: 1, column: 2, endLine: 3, endColumn: 4, path: '', url: '' },
  ...({
    severity: 'error',
    code: 'x',
    message: '50%\r\n<"&>\t\u001b\u202e\ufffe\ud800##[x',
  } as const),
}

test('what every target can show', () => {
  for (const value of [undefined, null, 7, {}]) expect(cleanText(value)).toBe('')
  expect(cleanText('a\tb\nc')).toBe('a\tb\nc')
  expect(cleanText('a\r\nb\rc')).toBe('a\nb\nc')
  const gone = [
    '\0',
    '\x08',
    '\v',
    '\x1f',
    '\x7f',
    '\x9f',
    '\u202a',
    '\u202e',
    '\ud800',
    '\udfff',
    '\ufdd0',
    '\ufdef',
    '\ufffe',
    '\uffff',
  ]
  for (const character of gone) expect(cleanText(`a${character}b${character}`)).toBe('ab')
  for (const character of [
    '\u2029',
    '\u2066',
    '\u202f',
    '\ufdf0',
    '\ufdcf',
    '😀',
    '\ufffd',
    '\xa0',
  ]) {
    expect(cleanText(character)).toBe(character)
  }
  expect(cleanText('\0\u{1fffe}')).toBe('')
})

test('what a terminal may show', () => {
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

test('a command of a workflow', () => {
  expect(github([{ file: 'x', findings: [finding, finding] }], facts)).toBe(
    '::error file=a%2Cb%3Ac.json,line=1,col=2,endLine=3,endColumn=4,title=x::50%25%0D%0A<"&>\\u0009\\u001b\\u202e\ufffe\ud800\\u0023#[x\n'.repeat(
      2,
    ),
  )
  expect(github([{ file: 'x', findings: [] }], facts)).toBe('')
})

test('JUnit', () => {
  const message = '50%&#13;&#10;&#60;&#34;&#38;&#62;&#9;\ufffd&#8238;\ufffd\ufffd&#35;#[x'
  const warning = { ...finding, severity: 'warning', message: 'w' } as const
  expect(
    junit(
      [
        { file: 'x', findings: [finding, warning] },
        { file: '<y', findings: [] },
      ],
      facts,
    ),
  ).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="standfirst" failures="2">
  <testsuite name="x" tests="2" failures="2">
    <testcase name="x at 1:2" classname="a,b:c.json"><failure type="error" message="${message}">a,b:c.json:1:2</failure></testcase>
    <testcase name="x at 1:2" classname="a,b:c.json"><failure type="warning" message="w">a,b:c.json:1:2</failure></testcase>
  </testsuite>
  <testsuite name="&#60;y" tests="1" failures="0">
    <testcase name="valid" classname="&#60;y"/>
  </testsuite>
</testsuites>
`)
})

test('JSON in a script', () => {
  expect(jsonLdToString({ a: '<>&\u2028\u2029</script>' })).toBe(
    '{"a":"\\u003c\\u003e\\u0026\\u2028\\u2029\\u003c/script\\u003e"}',
  )
  expect(toJsonLd(article())['@id']).toBe('https://harbour.example/calm-sea#article')
  const other = toJsonLd(article(), { canonical: 'https://a.example/', site: { name: 'The Post' } })
  expect(other.url).toBe('https://a.example/')
  expect(JSON.stringify(other.publisher)).toContain('The Post')
})
