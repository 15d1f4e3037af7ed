import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderWith, shell } from '../../run-cli.js'
import { broken, found, good, yaml } from './files.js'

describe('the position of a finding', () => {
  test('in JSON: at the value, or at the name of an unknown field', () => {
    expect(found({ 'a.json': broken })).toEqual([
      '6:15 empty-text',
      '7:3 unknown-field',
      '9:15 unknown-node',
    ])
  })

  test('in YAML', () => {
    const later = yaml.replace('02-30', '02-20')
    expect(found({ 'a.yaml': yaml })).toEqual(['6:16 invalid-date'])
    expect(found({ 'a.yml': later })).toEqual(['12:32 spaces-doubled'])
  })

  test('in Markdown: in the front matter and in the body', () => {
    const markdown = `---
schemaVersion: "1.0"
id: calm-sea
type: newsArticle
inLanguage: en-GB
headline: A calm sea
datePublished: 2026-02-30T06:00:00Z
---

It was calm.

She said :quote[“Calm.”]{speaker=ana}.
`
    expect(found({ 'a.md': markdown })).toEqual(['7:16 invalid-date', '12:10 unknown-speaker'])
    expect(found({ 'a.md': markdown.replace('It was', '<b>It</b> was') })).toEqual([
      '10:1 html-in-markdown',
      '10:6 html-in-markdown',
    ])
    expect(found({ 'a.md': 'It was calm.' })).toEqual(['1:1 front-matter-missing'])
    expect(found({ 'a.md': `---\nid: [\n---\n` })[0]).toMatch(/syntax-error$/)
    expect(found({ 'a.md': `---\nid: x\n---\n${'- '.repeat(100_000)}` })).toEqual([
      '4:1 text-too-deep',
    ])
  })

  test('a missing field is reported at its object', () => {
    expect(found({ 'a.json': good.replace('  "headline": "A calm sea",\n', '') })).toEqual([
      '1:1 missing-field',
    ])
  })

  test('after adjacent text nodes, which the parser merges', () => {
    const text = good.replace(
      '[{ "type": "text"',
      '[{ "type": "text", "value": "One " }, { "type": "text", "value": "two." },\n{ "type": "break" },\n{ "type": "text"',
    )
    expect(found({ 'a.json': text.replace('was', ' was') })).toEqual(['10:28 spaces-doubled'])
    const { out } = shell(
      folderWith({ 'a.json': text.replace('was', ' was') }),
      'standfirst validate -f json a.json',
    )
    expect(out).toContain('"/body/children/0/children/3/value"')
  })

  test('a loss is reported once, also after adjacent text nodes', () => {
    const text = good
      .replace('"id"', '"url": "https://example.com/a",\n  "id"')
      .replace(
        '{ "type": "text", "value": "The sea was calm." }',
        '{ "type": "text", "value": "The " }, { "type": "text", "value": "sea " },\n{ "type": "link", "url": "javascript:x", "children": [{ "type": "text", "value": "was calm." }] }',
      )
    expect(found({ 'a.json': text }, '--profile amp')).toEqual(['10:26 url-blocked'])
  })

  test('the key `__proto__`', () => {
    const text = good.replace('"id"', '"extensions": { "acme:a": { "__proto__": 1 } },\n  "id"')
    expect(found({ 'a.json': text })).toEqual(['3:44 not-plain-data'])
  })

  test('with CR LF line endings and surrogate pairs', () => {
    const text = good.replaceAll('\n', '\r\n').replace('"A calm sea"', '"🌊 A  calm sea"')
    expect(found({ 'a.json': text })).toEqual(['6:15 spaces-doubled'])
  })
})

describe('an invalid file has one clear finding, and the others are checked', () => {
  test.each<[name: string, content: string | Uint8Array, expected: string]>([
    ['a.json', '{"a": 1,}', '1:9 syntax-error'],
    ['a.json', '{"a": tru}', '1:7 syntax-error'],
    ['a.json', '{\n  // no\n}', '2:3 syntax-error'],
    ['a.json', '', '1:1 syntax-error'],
    ['a.json', '{"a": "x', '1:7 syntax-error'],
    ['a.json', new Uint8Array([0x7b, 0xff, 0x7d]), '1:1 not-utf-8'],
    ['a.json', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, '1:401 text-too-deep'],
    ['a.json', '{"a":'.repeat(100_000), '1:2001 text-too-deep'],
    ['a.txt', 'x', '1:1 file-unreadable'],
    ['a.yaml', '', '1:1 syntax-error'],
    ['a.yaml', 'a: [1', '1:6 syntax-error'],
    ['a.yaml', '['.repeat(100_000), '1:401 text-too-deep'],
    ['a.yaml', '- '.repeat(100_000), '1:801 text-too-deep'],
    ['a.yaml', indented('a:', 500), '402:402 text-too-deep'],
    ['a.yaml', indented('-', 500), '401:401 text-too-deep'],
    ['a.yaml', 'a: 1\n---\nb: 2', '2:1 several-documents'],
    ['a.yaml', bomb(), '1:1 too-many-aliases'],
  ])('%s %#', (name, content, expected) => {
    const all = found({ [name]: content, 'good.json': good })
    expect(all).toEqual([expected])
  })

  test.each([
    ['', 'The file is empty.'],
    ['  \n', 'The file is empty.'],
    ['{"a": ', 'Is the file complete?'],
    ['{"a"\n', 'Is the file complete?'],
    ['{"a": 1, ', 'Is the file complete?'],
    ['{"a": 1', 'The object is not closed.'],
    ['{"a": [1', 'The array is not closed.'],
    ['{"a": "x', 'The string is not closed.'],
    ['{"a": , "b": 1}', 'Is there an extra comma?'],
  ])('the message for incomplete JSON: %j', (content, words) => {
    const { out } = shell(folderWith({ 'a.json': content }), 'standfirst validate a.json')
    expect(out).toContain(words)
  })

  test('a duplicate key', () => {
    const text = good.replace('"id": "calm-sea"', '"id": "calm-sea", "id": "other"')
    expect(found({ 'a.json': text })).toEqual(['3:21 duplicate-key'])
    const inExtension = good.replace(
      '"id"',
      '"extensions": { "acme:a": { "b": 1, "b": 2 } },\n  "id"',
    )
    expect(found({ 'a.json': inExtension })).toEqual(['3:39 duplicate-key'])
    expect(found({ 'a.json': inExtension.replace('"b": 2', '"c": 2') })).toEqual([])
    const inText = good.replace('"type": "text"', '"type": "text", "type": "text"')
    expect(inText).not.toBe(good)
    expect(found({ 'a.json': inText })).toEqual([expect.stringMatching(/ duplicate-key$/)])
    expect(
      found({ 'a.yaml': `${yaml.replace('02-30', '02-20').replace('  was', ' was')}id: x\n` }),
    ).toEqual(['13:1 duplicate-key'])
  })

  test('an escaped character that no output can contain', () => {
    for (const escaped of ['\\u0000', '\\uD800']) {
      const text = good.replace('was calm', `was${escaped}calm`)
      expect(found({ 'a.json': text })).toEqual(['8:68 unusable-character'])
    }
    const shown = good.replace('was calm', 'was \\ud83c\\udf0a calm')
    expect(found({ 'a.json': shown })).toEqual([])
  })

  test('a byte order mark is not part of the text', () => {
    expect(found({ 'a.json': `\ufeff${good}` })).toEqual([])
  })

  test('a custom YAML tag', () => {
    const text = yaml.replace('02-30', '02-20').replace('  was', ' was')
    expect(found({ 'a.yaml': text.replace('A calm sea', '!js A calm sea') })).toEqual([
      '5:11 unknown-tag',
    ])
  })

  test('a pipe and a large file are findings', () => {
    const folder = folderWith({ 'in/a.json': good, 'large.json': Buffer.alloc(100_000_000, ' ') })
    execFileSync('mkfifo', [join(folder, 'pipe.json')])
    const { code, out } = shell(folder, 'standfirst validate --format json in pipe.json large.json')
    expect(code).toBe(1)
    const results = JSON.parse(out) as { file: string; findings: { code: string }[] }[]
    expect(results.map(({ file, findings }) => [file, ...findings.map((one) => one.code)])).toEqual(
      [['in/a.json'], ['large.json', 'file-too-large'], ['pipe.json', 'file-unreadable']],
    )
  })
})

test('a message can’t control the terminal', () => {
  const folder = folderWith({ 'a.json': good.replace('"newsArticle"', '"\\u001b[2J\\u202e"') })
  const { out } = shell(folder, 'standfirst validate a.json')
  for (const control of ['\u001b', '\u202e']) expect(out).not.toContain(control)
})

/** Lines with increasing indentation. */
function indented(mark: string, levels: number): string {
  return Array.from({ length: levels }, (_, level) => ' '.repeat(level) + mark).join('\n')
}

/** A few lines of YAML that expand to a billion values. */
function bomb(): string {
  const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]']
  for (let index = 1; index < 10; index++) {
    lines.push(
      `a${index}: &a${index} [${Array(10)
        .fill(`*a${index - 1}`)
        .join(', ')}]`,
    )
  }
  return lines.join('\n')
}
