import { stripVTControlCharacters } from 'node:util'
import { parseXml } from '@rgrove/parse-xml'
import type { Log } from 'sarif'
import { describe, expect, test } from 'vitest'
import { createChecker } from '../../../src/cli/check/check-text.js'
import type { FileResult, Finding } from '../../../src/cli/check/finding.js'
import { readJson } from '../../../src/cli/input/formats/json.js'
import { readYaml } from '../../../src/cli/input/formats/yaml.js'
import { escapeTerminal } from '../../../src/cli/output/escape-terminal.js'
import { reporters } from '../../../src/cli/output/reporters/reporters.js'
import { texts } from '../../fixtures/hostile/texts.js'
import { runs } from '../../fixtures/runs.js'
import { sarifValidator } from '../../fixtures/sarif-validator.js'
import { controlsIn, isRunnerCommand } from '../../fixtures/terminal.js'
import { handBuilt, mistyped, wholeArticles } from './hostile-articles.js'

/** Findings in hostile articles, in files with hostile names, and with hostile messages. */
const results: FileResult[] = [
  ...Array.from({ length: runs(40) }, (_, round) => resultsOf(round)).flat(),
  ...texts
    .filter((text, index) => index % 3 === 0 || /%|::|##/.test(text))
    .map((text): FileResult => {
      const place = { line: 1, column: 2, endLine: 1, endColumn: 3 }
      const about = { severity: 'error', code: 'empty-text', path: `/${text}`, url: 'x' } as const
      return { file: text, findings: [{ file: text, ...place, ...about, message: text }] }
    }),
]

function resultsOf(round: number): FileResult[] {
  return wholeArticles.flatMap((article) => {
    const file = texts[(round * 31) % texts.length] ?? ''
    return [handBuilt(article, round), mistyped(article, round)].flatMap((hostile) => {
      const json = JSON.stringify(hostile)
      return [readJson, readYaml].map((read) => ({
        file,
        findings: createChecker({ profile: 'amp' })(file, json, read).findings,
      }))
    })
  })
}

const findings = results.flatMap((result) => result.findings)
const facts = { isColored: false, fileCount: results.length, version: '1.2.3' }

const reports = new Map<string, string>()

function written(format: string): string {
  const report = reports.get(format) ?? reporters[format]?.(results, facts) ?? ''
  reports.set(format, report)
  return report
}

test('there are findings to report', () => {
  expect(findings.length).toBeGreaterThan(2000)
})

describe('on a terminal', () => {
  test.each(['pretty', 'vfile', 'github', 'json', 'sarif', 'junit'])(
    '%s has no control sequences',
    (format) => {
      expect(controlsIn(written(format))).toEqual([])
    },
  )

  test('pretty with colors only has control sequences for colors', () => {
    const colored = reporters.pretty?.(results, { ...facts, isColored: true }) ?? ''
    const bare = stripVTControlCharacters(colored)
    expect(bare).toBe(written('pretty'))
    expect(bare).not.toBe(colored)
  })

  test('pretty has a line for each finding', () => {
    const lines = written('pretty').split('\n')
    expect(lines.filter((line) => /^ +\d+:\d+ {2}(?:error|warning)/.test(line))).toHaveLength(
      findings.length,
    )
  })
})

describe('in a workflow of GitHub', () => {
  test.each(['pretty', 'vfile', 'json', 'sarif', 'junit'])('%s has no commands', (format) => {
    expect(
      written(format)
        .split(/\r\n|[\n\r]/)
        .filter(isRunnerCommand),
    ).toEqual([])
  })

  test('github has one command per finding, with its message', () => {
    const lines = written('github')
      .split(/\r\n|[\n\r]/)
      .filter(Boolean)
    expect(lines.map(readCommand)).toEqual(
      findings.map(({ file, line, severity, code, message }) => ({
        command: severity,
        properties: { file: toldLines(file), line: String(line), title: code },
        message: toldLines(message),
      })),
    )
  })
})

/** Returns the messages with the line endings that the runner decodes. */
function toldLines(text: string): string {
  const parts = text.split(/(\r|\n)/)
  return parts
    .map((part) => (part === '\r' || part === '\n' ? part : escapeTerminal(part)))
    .join('')
}

/** Parses a command like the runner. */
function readCommand(line: string) {
  const end = line.indexOf('::', 2)
  const [command, ...rest] = line.slice(2, end).split(' ')
  const pairs = rest
    .join(' ')
    .split(',')
    .map((pair): [string, string] => {
      const at = pair.indexOf('=')
      return [pair.slice(0, at), unescapeValue(pair.slice(at + 1))]
    })
  const { file, line: at, title } = Object.fromEntries(pairs)
  return {
    command,
    properties: { file, line: at, title },
    message: unescapeData(line.slice(end + 2)),
  }
}

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
}

function unescapeValue(text: string): string {
  return unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','))
}

test('json has every finding unchanged', () => {
  expect(JSON.parse(written('json'))).toEqual(results)
})

test('sarif is valid, with unchanged messages', () => {
  const validate = sarifValidator()
  const log: Log = JSON.parse(written('sarif'))
  expect(validate(log), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true)
  const told = log.runs[0]?.results?.map(({ message }) => message.text)
  expect(told).toEqual(findings.map(({ message }) => message))
})

test('junit is well-formed, with one failure per finding', () => {
  const { root } = parseXml(written('junit'))
  const suites = root?.children.filter((node) => node.type === 'element') ?? []
  expect(suites).toHaveLength(results.length)
  const told = (suites as Xml[]).flatMap((suite) =>
    elements(suite).flatMap((found) => elements(found).map(({ attributes }) => attributes.message)),
  )
  const asXml = ({ message }: Finding) =>
    message.replace(/(?![\t\n\r])[\p{Cc}\ufffe\uffff]/gu, '\ufffd').toWellFormed()
  expect(told).toEqual(findings.map(asXml))
})

interface Xml {
  type: string
  attributes: Record<string, string>
  children: Xml[]
}

function elements({ children }: Xml): Xml[] {
  return children.filter(({ type }) => type === 'element')
}
