import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderWith, shell } from '../../run-cli.js'
import { found, good, spaced } from './files.js'

test('--fix applies safe fixes, and changes nothing else in the file', () => {
  const odd = spaced
    .replace('"id": "calm-sea"', '"id"   :\t"calm-sea"')
    .replace('A calm', 'A &amp; calm')
  const folder = folderWith({ 'a.json': odd })
  const { code, out } = shell(folder, 'standfirst validate --fix --strict a.json')
  expect(out).toContain('No problems found in 1 file.\nFixed 2 problems in 1 file.')
  expect(code).toBe(0)
  expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe(
    odd.replace('sea  was', 'sea was').replace('A &amp; calm', 'A & calm'),
  )
})

test('--fix removes empty blocks and links, with their commas', () => {
  const block =
    '{ "type": "paragraph", "children": [{ "type": "text", "value": "The sea was calm." }] }'
  const bodies: [body: string, expected: string][] = [
    [`E,\n    ${block}`, block],
    [`${block},\n    E`, block],
    [`${block} ,\n    E\t,E , \n E,\n    ${block}`, `${block} ,\n    ${block}`],
    [`${block.replace('[{', '[L, {')}`, block],
    [`${block.replace('}]', '} , L]')}`, block.replace('}]', '} ]')],
    [`{ "type": "blockquote", "children": [E] }, ${block}`, block],
    [`{ "type": "aside", "role": "factBox", "children": [ E\n ] }, ${block}`, block],
    [`${block}, E5, ${block}`, `${block}, E5, ${block}`],
  ]
  const written = (body: string) =>
    good
      .replace(block, body)
      .replaceAll('E5', '{ "type": "paragraph", "id": "here", "children": [] }')
      .replaceAll(/(?<=[\s,[])E(?=[\s,\]])/g, '{ "type": "paragraph", "children": [] }')
      .replaceAll(/(?<=[\s,[])L(?=[\s,\]])/g, '{ "type": "link", "url": "/", "children": [] }')
  const files = Object.fromEntries(bodies.map(([body], index) => [`${index}.json`, written(body)]))
  const folder = folderWith(files)
  const { out } = shell(folder, 'standfirst validate --fix .')
  expect(out).toContain('Fixed 9 problems in 7 files.')
  for (const [index, [, expected]] of bodies.entries()) {
    expect(readFileSync(join(folder, `${index}.json`), 'utf8')).toBe(written(expected))
  }
})

describe('--fix does not change', () => {
  /** Returns the content of a file after `--fix`. */
  function fixed(content: string): string {
    const folder = folderWith({ 'a.json': content })
    shell(folder, `standfirst validate --fix a.json`)
    return readFileSync(join(folder, 'a.json'), 'utf8')
  }
  const texts = (...values: string[]) =>
    good.replace(
      '[{ "type": "text", "value": "The sea was calm." }]',
      `[${values.map((value) => `{ "type": "text", "value": ${value} }`).join(', ')}]`,
    )

  test('adjacent text nodes, which the parser merges', () => {
    for (const values of [
      ['"one  two"', '" three"'],
      ['"one "', '" two"'],
      ['"a"', '"b  c"'],
    ]) {
      expect(fixed(texts(...values))).toBe(texts(...values))
    }
    const link = (words: string) =>
      texts('"a"', '"b"').replace(
        '"b" }',
        `"b" }, { "type": "link", "url": "https://example.com/", "children": [{ "type": "text", "value": "${words}" }] }`,
      )
    expect(link('the  sea')).toContain('the  sea')
    expect(fixed(link('the  sea'))).toBe(link('the sea'))
  })

  test('the content of an unknown node', () => {
    const foreign = texts('"the  sea"').replace('"paragraph"', '"stanza"')
    const folder = folderWith({ 'a.json': foreign, 'c.json': '{ "unknown": "preserve" }' })
    const { out } = shell(folder, 'standfirst validate --fix --config c.json a.json')
    expect(out).toContain('spaces-doubled')
    expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe(foreign)
  })

  test('files with duplicate keys', () => {
    const twice = good.replace('"A calm sea"', '"Other", "headline": "A  calm sea"')
    expect(fixed(twice)).toBe(twice)
    expect(found({ 'a.json': twice })).toEqual(['6:24 duplicate-key', '6:36 spaces-doubled'])
  })

  test('a byte order mark, or how characters are escaped', () => {
    const written = '"\\u2019\\/\\t  \\u00e9é \\ud83c\\udf0a🌊  \\u2019"'
    const right = '"\\u2019\\/\\t \\u00e9é \\ud83c\\udf0a🌊 \\u2019"'
    expect(fixed(`\ufeff${texts(written)}`)).toBe(`\ufeff${texts(right)}`)
    expect(fixed(texts('"\\u0026amp;  x"'))).toBe(texts('"\\u0026 x"'))
  })
})

test('--fix keeps files that it can’t write', () => {
  for (const threads of [1, 2]) {
    const both = folderWith({ 'a.json': spaced, 'b.json': spaced })
    const line = `ulimit -f 0; standfirst validate --fix --threads ${threads} --format json .`
    const { code, out } = shell(both, line)
    const results = JSON.parse(out) as { findings: { code: string; message: string }[] }[]
    expect(results.map(({ findings }) => findings.map((finding) => finding.code))).toEqual([
      ['file-unwritable', 'spaces-doubled'],
      ['file-unwritable', 'spaces-doubled'],
    ])
    expect(results[0]?.findings[0]?.message).toContain('EFBIG')
    expect(code).toBe(1)
    expect(readFileSync(join(both, 'a.json'), 'utf8')).toBe(spaced)
  }
})

test('--fix applies several fixes to one string', () => {
  const text = spaced.replace('sea  was', 'Fish &amp;  chips were')
  const folder = folderWith({ 'a.json': text })
  shell(folder, 'standfirst validate --fix a.json')
  expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe(text.replace('&amp;  chips', '& chips'))
})
