import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseFragment } from 'parse5'
import type { Log } from 'sarif'
import { describe, expect, test } from 'vitest'
import { reporters } from '../../../../src/cli/output/reporters/reporters.js'
import { sarifValidator } from '../../../fixtures/sarif-validator.js'
import { folderWith, shell } from '../../run-cli.js'
import { broken, good } from './files.js'

describe('every format', () => {
  const nasty = 'a,b:%\n.json'
  const folder = folderWith({ 'broken.json': broken, [nasty]: '{', 'good.json': good })
  const report = (format: string) => shell(folder, `standfirst validate --format ${format} .`)

  test.each(Object.keys(reporters))('%s reports each finding and exits with 1', (format) => {
    const { code, out, err } = report(format)
    expect(err).toBe('')
    expect(code).toBe(1)
    for (const word of ['broken.json', 'unknown-field', 'paragraf']) expect(out).toContain(word)
  })

  test('pretty has positions, messages and a summary', () => {
    const { out } = report('pretty')
    expect(out).toContain(
      'broken.json\n    6:15  error    `headline` must be a non-empty string, but is "".',
    )
    expect(out).toContain('\n     7:3  error    There is no field "hedline"')
    expect(out).toContain('Did you mean `headline`?  unknown-field\n')
    expect(out).toContain('✖ 4 errors and 0 warnings in 3 files.')
  })

  test('github escapes values in its commands', () => {
    const { out } = report('github')
    expect(out).toContain('::error file=a%2Cb%3A%25%0A.json,line=1,col=2,')
    for (const line of out.trimEnd().split('\n')) expect(line).toMatch(/^::(?:error|warning) file=/)
  })

  test('github has paths from the root of the repository, sarif from the working directory', () => {
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

  test('junit is well-formed XML', () => {
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

  test('sarif is valid, with rules and regions', () => {
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

  test('--output writes to a file', () => {
    const { code, out } = shell(folder, 'standfirst validate -f sarif -o out.sarif broken.json')
    expect([code, out]).toEqual([1, ''])
    expect(readFileSync(join(folder, 'out.sarif'), 'utf8')).toContain('"2.1.0"')
    expect(shell(folder, 'standfirst validate -o new/folder/out.txt broken.json').code).toBe(1)
    expect(readFileSync(join(folder, 'new/folder/out.txt'), 'utf8')).toContain('broken.json')
  })

  test.each(['-o .', '-o broken.json/out.txt'])(
    'a report that can’t be written is an error: %s',
    (flags) => {
      const { code, err } = shell(folder, `standfirst validate ${flags} broken.json`)
      expect(err).toMatch(/^standfirst: Could not write \S+ \(E[A-Z]+\)\. Check the path, .+\n$/)
      expect(code).toBe(2)
    },
  )
})
