import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseFragment } from 'parse5'
import type { Log } from 'sarif'
import { describe, expect, test } from 'vitest'
import { reporters } from '../../../src/cli/output/reporters/reporters.js'
import { sarifValidator } from '../../fixtures/sarif-validator.js'
import { folderWith, shell } from '../run-cli.js'

const good = `{
  "schemaVersion": "1.0",
  "id": "calm-sea",
  "type": "newsArticle",
  "inLanguage": "en-GB",
  "headline": "A calm sea",
  "body": { "type": "root", "children": [
    { "type": "paragraph", "children": [{ "type": "text", "value": "The sea was calm." }] }
  ] }
}
`
const broken = good
  .replace('"headline": "A calm sea"', '"headline": "",\n  "hedline": "A calm sea"')
  .replace('"type": "paragraph"', '"type": "paragraf"')

const yaml = `schemaVersion: "1.0"
id: calm-sea
type: newsArticle
inLanguage: en-GB
headline: A calm sea
datePublished: 2026-02-30T06:00:00Z
body:
  type: root
  children:
    - type: paragraph
      children:
        - { type: text, value: The sea  was calm. }
`

/** The findings of a file, as `line:column code`. */
function found(files: Record<string, string | Uint8Array>, flags = ''): string[] {
  const folder = folderWith(files)
  const { out, err } = shell(
    folder,
    `standfirst validate --format json ${flags} ${Object.keys(files).join(' ')}`,
  )
  expect(err).toBe('')
  const results = JSON.parse(out) as {
    findings: { line: number; column: number; code: string }[]
  }[]
  return results.flatMap(({ findings }) =>
    findings.map(({ line, column, code }) => `${line}:${column} ${code}`),
  )
}

describe('every finding is at its place', () => {
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

describe('what is no article at all gives one clear finding, and the rest is checked', () => {
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

/** Lines that each begin further to the right than the one before. */
function indented(mark: string, levels: number): string {
  return Array.from({ length: levels }, (_, level) => ' '.repeat(level) + mark).join('\n')
}

/** Nine lines that stand for a thousand million. */
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

describe('every format', () => {
  const nasty = 'a,b:%\n.json'
  const folder = folderWith({ 'broken.json': broken, [nasty]: '{', 'good.json': good })
  const report = (format: string) => shell(folder, `standfirst validate --format ${format} .`)

  test.each(Object.keys(reporters))('%s tells of each finding, and exits with 1', (format) => {
    const { code, out, err } = report(format)
    expect(err).toBe('')
    expect(code).toBe(1)
    for (const word of ['broken.json', 'unknown-field', 'paragraf']) expect(out).toContain(word)
  })

  test('pretty, for people', () => {
    const { out } = report('pretty')
    expect(out).toContain('broken.json\n    6:15  error    Found ""')
    expect(out).toContain('\n     7:3  error    There is no field "hedline"')
    expect(out).toContain('Did you mean `headline`?  unknown-field\n')
    expect(out).toContain('✖ 4 errors and 0 warnings in 3 files.')
  })

  test('github, with its commands escaped', () => {
    const { out } = report('github')
    expect(out).toContain('::error file=a%2Cb%3A%25%0A.json,line=1,col=2,')
    for (const line of out.trimEnd().split('\n')) expect(line).toMatch(/^::(?:error|warning) file=/)
  })

  test('github, seen from the top of the repository; sarif, from where it runs', () => {
    const inner = join(folderWith({ 'news/a.json': '{', 'b.json': '{' }), 'news')
    const run = (format: string) =>
      shell(inner, `standfirst validate --format ${format} a.json ../b.json`, {
        GITHUB_WORKSPACE: join(inner, '..'),
      }).out
    expect(run('github')).toMatch(/^::error file=b\.json,.*\n::error file=news\/a\.json,/)
    const [first, second] = (JSON.parse(run('sarif')) as Log).runs[0]?.results ?? []
    expect(
      [first, second].map(
        (result) => result?.locations?.[0]?.physicalLocation?.artifactLocation?.uri,
      ),
    ).toEqual(['../b.json', 'a.json'])
  })

  test('junit, in XML that parses', () => {
    const { out } = report('junit')
    const xml = out.replace(/^<\?xml.*\n/, '')
    const errors: string[] = []
    parseFragment(xml.replace(/<(\w+)([^>]*)\/>/g, '<$1$2></$1>'), {
      onParseError: ({ code }) => errors.push(code),
    })
    expect(errors).toEqual([])
    expect(out).toContain('<testsuite name="broken.json" tests="3" failures="3">')
    expect(out).toContain('<testcase name="valid" classname="good.json"/>')
  })

  test('sarif, with rules and regions', () => {
    const log = JSON.parse(report('sarif').out) as Log
    const isValid = sarifValidator()
    expect(isValid(log), JSON.stringify(isValid.errors)).toBe(true)
    expect(isValid({ ...log, version: '2' })).toBe(false)
    expect(log.version).toBe('2.1.0')
    const [run] = log.runs
    const ids = run?.tool.driver.rules?.map(({ id }) => id) ?? []
    for (const { ruleId, ruleIndex, message, locations } of run?.results ?? []) {
      expect(ids[ruleIndex ?? -1]).toBe(ruleId)
      expect(message.text).toBeTruthy()
      const { artifactLocation, region } = locations?.[0]?.physicalLocation ?? {}
      expect(artifactLocation?.uri).toMatch(/^[\w.%,:-]+$/)
      expect(region?.endLine).toBeGreaterThanOrEqual(region?.startLine ?? 0)
    }
    for (const { helpUri, shortDescription } of run?.tool.driver.rules ?? []) {
      expect(helpUri).toMatch(/^https:/)
      expect(shortDescription?.text).toMatch(/\.$/)
    }
  })

  test('into a file', () => {
    const { code, out } = shell(folder, 'standfirst validate -f sarif -o out.sarif broken.json')
    expect([code, out]).toEqual([1, ''])
    expect(readFileSync(join(folder, 'out.sarif'), 'utf8')).toContain('"2.1.0"')
    expect(shell(folder, 'standfirst validate -o new/folder/out.txt broken.json').code).toBe(1)
    expect(readFileSync(join(folder, 'new/folder/out.txt'), 'utf8')).toContain('broken.json')
  })

  test.each(['-o .', '-o broken.json/out.txt', '--cache --cache-file .'])(
    'what can’t be written is told of: %s',
    (flags) => {
      const { code, err } = shell(folder, `standfirst validate ${flags} broken.json`)
      expect(err).toMatch(/^standfirst: \S+ can’t be written \(E[A-Z]+\)\. Name another file\.\n$/)
      expect(code).toBe(2)
    },
  )
})

describe('flags', () => {
  const spaced = good.replace('sea was', 'sea  was')
  const files = { 'a.json': spaced, 'b.json': good, 'c.json': good }
  const folder = folderWith({ ...files, 'empty/notes.txt': '' })
  const code = (flags: string) => shell(folder, `standfirst validate ${flags}`).code

  test.each([
    ['a.json', 0],
    ['b.json', 0],
    ['--strict a.json', 1],
    ['--max-warnings 0 a.json', 1],
    ['--max-warnings 1 a.json', 0],
    ['--quiet --strict a.json', 1],
    ['--quiet --max-warnings 1 a.json', 0],
    ['none-*.json', 2],
    ['a.json none-*.json', 2],
    ['a.json empty', 2],
    ['--ignore "b*" a.json', 0],
    ['--ignore "b*" --ignore c.json --strict b.json c.json', 0],
    ['--format pdf a.json', 2],
    ['--max-warnings x a.json', 2],
    ['--now x a.json', 2],
    ['--shard 3/2 a.json', 2],
    ['--nonsense', 2],
    ['--help', 0],
  ])('%s exits with %i', (flags, expected) => {
    expect(code(flags)).toBe(expected)
  })

  test('warnings that are too many are told of, though nobody sees them', () => {
    const { err, out } = shell(folder, 'standfirst validate --quiet --max-warnings 0 a.json')
    expect(out).not.toContain('spaces-doubled')
    expect(err).toBe('standfirst: There are more warnings than allowed: 1 of 0.\n')
  })

  test('files that are left out, named by a hook, are no mistake', () => {
    const { code, err, out } = shell(folder, 'standfirst validate --ignore a.json --strict a.json')
    expect([code, out]).toEqual([0, expect.stringContaining('0 files')])
    expect(err).toContain('left out by .standfirstignore')
  })

  test('the names of files may look like patterns', () => {
    const names = ['a[1].json', '(draft) b{1}.json', '!x.json', 'LOUD.JSON']
    const odd = folderWith(Object.fromEntries(names.map((name) => [name, spaced])))
    const quoted = names.map((name) => `'${name}'`).join(' ')
    for (const wanted of [quoted, '.', "'*.json' '*.JSON'"]) {
      const { out } = shell(odd, `standfirst validate --format json ${wanted}`)
      const files = (JSON.parse(out) as { file: string }[]).map(({ file }) => file)
      expect(files.toSorted()).toEqual(names.toSorted())
    }
    const { out } = shell(folder, "standfirst validate --format json '*.json' '!b.json'")
    expect((JSON.parse(out) as { file: string }[]).map(({ file }) => file)).toEqual([
      'a.json',
      'c.json',
    ])
  })

  test('standard input beside files', () => {
    const { out } = shell(folder, 'standfirst validate --format json b.json - < a.json')
    const results = JSON.parse(out) as { file: string; findings: unknown[] }[]
    expect(results.map(({ file, findings }) => [file, findings.length])).toEqual([
      ['stdin.json', 1],
      ['b.json', 0],
    ])
  })

  test('standard input without an end', () => {
    const { code, out } = shell(folder, 'yes | standfirst validate --format json -')
    expect([code, out]).toEqual([1, expect.stringContaining('at most 10,000,000 are read')])
  })

  test.each([
    ['validate -o a.json a.json', 'a.json'],
    ['validate -o ../$(basename $PWD)/a.json .', 'a.json'],
    ['validate -o link.json a.json', 'a.json'],
    ['validate --cache --cache-file a.json a.json', 'a.json'],
    ['render -t text -o a.json a.json', 'a.json'],
  ])('what is read is not written over: %s', (line, file) => {
    const own = folderWith({ 'a.json': spaced })
    symlinkSync('a.json', join(own, 'link.json'))
    const { code, err } = shell(own, `standfirst ${line}`)
    expect([code, err]).toEqual([2, expect.stringContaining('is read here, and would be lost')])
    expect(readFileSync(join(own, file), 'utf8')).toBe(spaced)
  })

  test('what can’t be read or written ends with 2 and a line, or is a finding', () => {
    const own = folderWith({ 'a.json': good, '.standfirstignore/x': '', 'b/a.json': good })
    symlinkSync('loop.json', join(own, 'loop.json'))
    const ignore = shell(own, 'standfirst validate a.json')
    expect([ignore.code, ignore.err]).toEqual([
      2,
      'standfirst: .standfirstignore can’t be read (EISDIR).\n',
    ])
    const inner = join(own, 'b')
    const full = shell(inner, 'standfirst validate a.json > /dev/full')
    expect([full.code, full.err]).toEqual([
      2,
      'standfirst: Standard output can’t be written (ENOSPC).\n',
    ])
    const long = `${'x'.repeat(300)}.json`
    for (const [file, reason] of [
      ['../loop.json', 'ELOOP'],
      [long, 'ENAMETOOLONG'],
    ]) {
      const { code, out } = shell(inner, `standfirst validate a.json ${file}`)
      expect([code, out]).toEqual([1, expect.stringContaining(`can’t be read (${reason})`)])
    }
  })

  test('standard input, in a pipe', () => {
    const { code, out } = shell(folder, 'cat a.json | standfirst validate --strict -')
    expect(code).toBe(1)
    expect(out).toContain('stdin.json')
    const asYaml = shell(
      folderWith({ 'a.yaml': yaml }),
      'standfirst validate --stdin-name x.yaml - < a.yaml',
    )
    expect(asYaml.out).toContain('x.yaml')
    const config = { overrides: [{ files: ['drafts/**'], rules: { 'spaces-doubled': 'off' } }] }
    const own = folderWith({
      'a.json': spaced,
      'standfirst.config.json': JSON.stringify({ ignore: ['old/'], ...config }),
    })
    const named = (name: string) =>
      shell(own, `standfirst validate --strict --stdin-name ${name} - < a.json`).code
    expect([named('new/a.json'), named('drafts/a.json'), named('old/a.json')]).toEqual([1, 0, 0])
  })

  test('shards share the files among them', () => {
    const checked = ['1/2', '2/2'].flatMap((shard) => {
      const { out } = shell(folder, `standfirst validate --format json --shard ${shard} .`)
      return (JSON.parse(out) as { file: string }[]).map(({ file }) => file)
    })
    expect(checked.sort()).toEqual(Object.keys(files))
  })

  test('threads find the same in the same order', () => {
    const many = Object.fromEntries(
      Array.from({ length: 200 }, (_, index) => [`${index}.json`, index % 2 ? spaced : broken]),
    )
    const folder = folderWith(many)
    const [one, four] = [1, 4].map((threads) =>
      shell(folder, `standfirst validate --format json --threads ${threads} .`),
    )
    expect(one?.out).toContain('spaces-doubled')
    expect(four).toEqual(one)
  })

  test('what explains findings is only loaded when there are some', () => {
    const loads = (content: string): boolean => {
      const folder = folderWith({ 'a.json': content })
      const env = { NODE_V8_COVERAGE: join(folder, 'loaded') }
      shell(folder, 'standfirst validate a.json', env)
      return readdirSync(env.NODE_V8_COVERAGE)
        .flatMap((name) => readFileSync(join(env.NODE_V8_COVERAGE, name), 'utf8'))
        .flatMap((text) => (JSON.parse(text) as { result: { url: string }[] }).result)
        .filter(({ url }) => url.startsWith('file:'))
        .some(({ url }) => readFileSync(new URL(url), 'utf8').includes('$ZodType'))
    }
    expect(loads(broken)).toBe(true)
    expect(loads(good)).toBe(false)
  })

  test('a folder stands for what is below it: links once, nothing hidden, no packages', () => {
    const folder = folderWith({
      'in/a.json': good,
      'in/deep/b.yaml': yaml,
      'in/notes.txt': '',
      'in/json': '',
      'in/.hidden/c.json': good,
      'in/.d.json': good,
      'in/node_modules/x/e.json': good,
      'out/f.json': good,
    })
    symlinkSync('../../out', join(folder, 'in/deep/out'))
    symlinkSync('..', join(folder, 'in/deep/up'))
    symlinkSync('nowhere.json', join(folder, 'in/gone.json'))
    const { out } = shell(folder, 'standfirst validate --format json in/')
    expect((JSON.parse(out) as { file: string }[]).map(({ file }) => file)).toEqual([
      'in/a.json',
      'in/deep/b.yaml',
      'in/deep/out/f.json',
      'in/deep/up/a.json',
      'in/deep/up/deep/b.yaml',
      'in/deep/up/deep/out/f.json',
    ])
  })

  test('profiles: what Google wants is for google alone', () => {
    expect(found({ 'a.json': good })).toEqual([])
    expect(found({ 'a.json': good }, '--profile google').map((line) => line.split(' ')[1])).toEqual(
      ['google-image', 'google-author', 'google-date'],
    )
    expect(found({ 'a.json': good }, '--profile amp')).toEqual(['1:1 canonical-missing'])
  })

  test('--now finds what is yet to come', () => {
    const dated = good.replace('"id"', '"datePublished": "2026-03-03T06:00:00Z",\n  "id"')
    expect(found({ 'a.json': dated })).toEqual([])
    expect(found({ 'a.json': dated }, '--now 2026-03-02T06:00:00Z')).toEqual([
      '3:20 date-in-future',
    ])
  })

  test('--fix mends what is certain, and nothing else of the file changes', () => {
    const odd = spaced
      .replace('"id": "calm-sea"', '"id"   :\t"calm-sea"')
      .replace('A calm', 'A &amp; calm')
    const folder = folderWith({ 'a.json': odd })
    const { code, out } = shell(folder, 'standfirst validate --fix --strict a.json')
    expect(out).toContain('Nothing was found')
    expect(code).toBe(0)
    expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe(
      odd.replace('sea  was', 'sea was').replace('A &amp; calm', 'A & calm'),
    )
  })

  describe('--fix changes nothing but what is at fault', () => {
    /** What becomes of a file. */
    function mended(content: string, flags = ''): string {
      const folder = folderWith({ 'a.json': content })
      shell(folder, `standfirst validate --fix ${flags} a.json`)
      return readFileSync(join(folder, 'a.json'), 'utf8')
    }
    const texts = (...values: string[]) =>
      good.replace(
        '[{ "type": "text", "value": "The sea was calm." }]',
        `[${values.map((value) => `{ "type": "text", "value": ${value} }`).join(', ')}]`,
      )

    test('texts that are one in the article', () => {
      for (const values of [
        ['"one  two"', '" three"'],
        ['"one "', '" two"'],
        ['"a"', '"b  c"'],
      ]) {
        expect(mended(texts(...values))).toBe(texts(...values))
      }
      const link = (words: string) =>
        texts('"a"', '"b"').replace(
          '"b" }',
          `"b" }, { "type": "link", "url": "https://example.com/", "children": [{ "type": "text", "value": "${words}" }] }`,
        )
      expect(link('the  sea')).toContain('the  sea')
      expect(mended(link('the  sea'))).toBe(link('the sea'))
    })

    test('what stands in a node without a schema', () => {
      const foreign = texts('"the  sea"').replace('"paragraph"', '"stanza"')
      expect(mended(foreign, '--config preserve.json')).toBe(foreign)
      const folder = folderWith({ 'a.json': foreign, 'c.json': '{ "unknown": "preserve" }' })
      const { out } = shell(folder, 'standfirst validate --fix --config c.json a.json')
      expect(out).toContain('spaces-doubled')
      expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe(foreign)
    })

    test('keys that stand twice', () => {
      const twice = good.replace('"A calm sea"', '"Other", "headline": "A  calm sea"')
      expect(mended(twice)).toBe(twice)
      expect(found({ 'a.json': twice })).toEqual(['6:24 duplicate-key', '6:36 spaces-doubled'])
    })

    test('a byte order mark, and the way in which characters are written', () => {
      const written = '"\\u2019\\/\\t  \\u00e9é \\ud83c\\udf0a🌊  \\u2019"'
      const right = '"\\u2019\\/\\t \\u00e9é \\ud83c\\udf0a🌊 \\u2019"'
      expect(mended(`\ufeff${texts(written)}`)).toBe(`\ufeff${texts(right)}`)
      expect(mended(texts('"\\u0026amp;  x"'))).toBe(texts('"\\u0026 x"'))
    })

    test('two things at once in one text', () => {
      expect(mended(texts('"Fish &amp;  chips"'))).toBe(texts('"Fish & chips"'))
    })
  })

  test('--fix loses nothing where there is no room to write', () => {
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

  test('a cache that is none is made anew', () => {
    const file = join(folderWith({}), 'cache')
    const run = () => shell(folder, `standfirst validate --cache --cache-file ${file} a.json`)
    const first = run()
    expect([first.code, first.out]).toEqual([0, expect.stringContaining('spaces-doubled')])
    const written = readFileSync(file, 'utf8')
    const broken = [
      'null',
      written.replace(/\[.*\]/, '5'),
      written.replace(/\[.*\]/, '[5]'),
      written.replace(/"line":\d+/, '"line":"1"'),
    ]
    for (const content of broken) {
      writeFileSync(file, content)
      expect(run()).toEqual(first)
      expect(readFileSync(file, 'utf8')).toBe(written)
    }
  })

  test('--cache finds the same again, and sees what has changed', () => {
    const folder = folderWith({ 'a.json': spaced })
    const first = shell(folder, 'standfirst validate --cache a.json').out
    expect(readFileSync(join(folder, '.standfirstcache'), 'utf8')).toContain('spaces-doubled')
    expect(shell(folder, 'standfirst validate --cache a.json').out).toBe(first)
    const changed = shell(
      folder,
      `sed -i 's/sea  was/sea was/' a.json && standfirst validate --cache a.json`,
    )
    expect(changed.out).toContain('Nothing was found')
  })

  test('colours: only where they are wanted', () => {
    expect(shell(folder, 'standfirst validate a.json').out).not.toContain('\u001b[')
    expect(shell(folder, 'standfirst validate a.json', { FORCE_COLOR: '1' }).out).toContain(
      '\u001b[',
    )
    expect(shell(folder, 'standfirst validate a.json', { NO_COLOR: '1' }).out).not.toContain(
      '\u001b[',
    )
  })
})

describe('the configuration', () => {
  const spaced = good.replace('sea was', 'sea  was')

  test('turns rules off and up, for some files more than for others', () => {
    const config = {
      rules: { 'spaces-doubled': 'error' },
      overrides: [{ files: ['drafts/**'], rules: { 'spaces-doubled': 'off' } }],
      ignore: ['old/'],
    }
    const folder = folderWith({
      'standfirst.config.json': JSON.stringify({ files: ['**/*.json'], ...config }),
      'a.json': spaced,
      'drafts/a.json': spaced,
      'old/a.json': '{',
      'skipped/a.json': '{',
      '.standfirstignore': '# not ours\nskipped\nstandfirst.config.json\n',
    })
    const { code, out } = shell(folder, 'standfirst validate --format json')
    expect(code).toBe(1)
    const results = JSON.parse(out) as { file: string; findings: { severity: string }[] }[]
    expect(
      results.map(({ file, findings }) => [file, findings.map((one) => one.severity)]),
    ).toEqual([
      ['a.json', ['error']],
      ['drafts/a.json', []],
    ])
  })

  test('may begin with a byte order mark', () => {
    const folder = folderWith({
      'standfirst.config.json': '\ufeff{ "rules": { "spaces-doubled": "off" } }',
      'a.json': spaced,
    })
    expect(shell(folder, 'standfirst validate --strict a.json').code).toBe(0)
  })

  test('may be a module', () => {
    const folder = folderWith({
      'standfirst.config.mjs': `export default { rules: { 'spaces-doubled': 'off' } }`,
      'a.json': spaced,
    })
    expect(shell(folder, 'standfirst validate --strict a.json').code).toBe(0)
  })

  test.each([
    ['{"rulez": {}}', '/rulez: There is no setting "rulez". Did you mean `rules`?'],
    ['{"rules": {"x": "off"}}', '/rules/x: There is no rule "x". Remove it.'],
    ['{"rules": {"credit-mising": "off"}}', 'Did you mean `credit-missing`?'],
    ['{"rules": {"credit-missing": "on"}}', '/rules/credit-missing: Found "on", but'],
    ['{"rules": []}', '/rules: Found an array, but `rules` takes an object.'],
    ['{"overrides": [{"rules": {}}]}', '/overrides/0/files: `files` is missing.'],
    ['{"profile": "print"}', '/profile: Found "print", but `profile` takes one of `web`'],
    ['[]', '/: It is an object.'],
    ['{', 'can’t be read: 1:2: '],
    ['{"profile": "web", "profile": "amp"}', '1:20: The key "profile" stands twice'],
    ['{"files": [""]}', '/files/0: '],
    ['{"rules": {"unknown-field": "off"}}', 'always an error'],
  ])('%s is refused, with the reason', (config, reason) => {
    const folder = folderWith({ 'standfirst.config.json': config, 'a.json': good })
    const { code, err } = shell(folder, 'standfirst validate a.json')
    expect(code).toBe(2)
    expect(err).toContain(reason)
  })
})

test('a message can’t steer the terminal', () => {
  const folder = folderWith({ 'a.json': good.replace('"newsArticle"', '"\\u001b[2J\\u202e"') })
  const { out } = shell(folder, 'standfirst validate a.json')
  for (const control of ['\u001b', '\u202e']) expect(out).not.toContain(control)
})
