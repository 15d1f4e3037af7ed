import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderWith, shell } from '../../run-cli.js'
import { broken, found, good, yaml } from './files.js'

describe('every finding has its position', () => {
  test('in JSON: at the value, or at the name of the field', () => {
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

  test('what is missing is at what lacks it', () => {
    expect(found({ 'a.json': good.replace('  "headline": "A calm sea",\n', '') })).toEqual([
      '1:1 missing-field',
    ])
  })

  test('behind texts that are one in the article', () => {
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

  test('what a target loses is told of once, also behind texts that are one', () => {
    const text = good
      .replace('"id"', '"url": "https://example.com/a",\n  "id"')
      .replace(
        '{ "type": "text", "value": "The sea was calm." }',
        '{ "type": "text", "value": "The " }, { "type": "text", "value": "sea " },\n{ "type": "link", "url": "javascript:x", "children": [{ "type": "text", "value": "was calm." }] }',
      )
    expect(found({ 'a.json': text }, '--profile amp')).toEqual(['10:26 url-blocked'])
  })

  test('a key that no object may have', () => {
    const text = good.replace('"id"', '"extensions": { "acme:a": { "__proto__": 1 } },\n  "id"')
    expect(found({ 'a.json': text })).toEqual(['3:44 not-plain-data'])
  })

  test('lines that end in CR LF, and characters of two units', () => {
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
    ['{"a": ', 'Is the file whole?'],
    ['{"a"\n', 'Is the file whole?'],
    ['{"a": 1, ', 'Is the file whole?'],
    ['{"a": 1', 'The object is not closed.'],
    ['{"a": [1', 'The list is not closed.'],
    ['{"a": "x', 'The text is not closed.'],
    ['{"a": , "b": 1}', 'Is there a comma too many?'],
  ])('words for JSON that breaks off: %j', (content, words) => {
    const { out } = shell(folderWith({ 'a.json': content }), 'standfirst validate a.json')
    expect(out).toContain(words)
  })

  test('a key that stands twice', () => {
    const text = good.replace('"id": "calm-sea"', '"id": "calm-sea", "id": "other"')
    expect(found({ 'a.json': text })).toEqual(['3:21 duplicate-key'])
    const inOwn = good.replace('"id"', '"extensions": { "acme:a": { "b": 1, "b": 2 } },\n  "id"')
    expect(found({ 'a.json': inOwn })).toEqual(['3:39 duplicate-key'])
    expect(found({ 'a.json': inOwn.replace('"b": 2', '"c": 2') })).toEqual([])
    const inWords = good.replace('"type": "text"', '"type": "text", "type": "text"')
    expect(inWords).not.toBe(good)
    expect(found({ 'a.json': inWords })).toEqual([expect.stringMatching(/ duplicate-key$/)])
    expect(
      found({ 'a.yaml': `${yaml.replace('02-30', '02-20').replace('  was', ' was')}id: x\n` }),
    ).toEqual(['13:1 duplicate-key'])
  })

  test('a text that no output can show, which only an escape brings in', () => {
    for (const escaped of ['\\u0000', '\\uD800']) {
      const text = good.replace('was calm', `was${escaped}calm`)
      expect(found({ 'a.json': text })).toEqual(['8:68 unusable-character'])
    }
    const shown = good.replace('was calm', 'was \\ud83c\\udf0a calm')
    expect(found({ 'a.json': shown })).toEqual([])
  })

  test('a byte order mark is none of the text', () => {
    expect(found({ 'a.json': `\ufeff${good}` })).toEqual([])
  })

  test('a YAML tag of one’s own', () => {
    const text = yaml.replace('02-30', '02-20').replace('  was', ' was')
    expect(found({ 'a.yaml': text.replace('A calm sea', '!js A calm sea') })).toEqual([
      '5:11 unknown-tag',
    ])
  })

  test('a folder is the files in it; a pipe, a missing file and a large one are told of', () => {
    const folder = folderWith({ 'in/a.json': good, 'large.json': Buffer.alloc(100_000_000, ' ') })
    execFileSync('mkfifo', [join(folder, 'pipe.json')])
    const { code, out } = shell(
      folder,
      'standfirst validate --format json in pipe.json none.json large.json absent/',
    )
    expect(code).toBe(1)
    const results = JSON.parse(out) as { file: string; findings: { code: string }[] }[]
    expect(results.map(({ file, findings }) => [file, ...findings.map((one) => one.code)])).toEqual(
      [
        ['absent', 'file-missing'],
        ['in/a.json'],
        ['large.json', 'file-too-large'],
        ['none.json', 'file-missing'],
        ['pipe.json', 'file-unreadable'],
      ],
    )
  })
})

test('a message can’t control the terminal', () => {
  const folder = folderWith({ 'a.json': good.replace('"newsArticle"', '"\\u001b[2J\\u202e"') })
  const { out } = shell(folder, 'standfirst validate a.json')
  for (const control of ['\u001b', '\u202e']) expect(out).not.toContain(control)
})

/** Lines that are each indented more than the one before. */
function indented(mark: string, levels: number): string {
  return Array.from({ length: levels }, (_, level) => ' '.repeat(level) + mark).join('\n')
}

/** Nine lines that expand to a thousand million values. */
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
