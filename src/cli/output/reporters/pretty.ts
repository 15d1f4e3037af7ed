import pc from 'picocolors'
import type { FileResult, Finding } from '../../check/finding.js'
import { escapeFileName, escapeTerminal } from '../escape-terminal.js'
import { countFindings, type Reporter, type ReportFacts } from './reporter.js'

/** For people: findings by file, at positions that editors can open, with links to their pages. */
export const pretty: Reporter = (results, facts) => {
  const { bold, dim, green, red, underline, yellow } = pc.createColors(facts.isColored)
  const { errors, warnings } = countFindings(results)
  const files = results
    .filter(({ findings }) => findings.length > 0)
    .map(({ file, findings }) =>
      [underline(escapeFileName(file)), ...findings.map(line)].join('\n'),
    )
  const color = errors > 0 ? red : warnings > 0 ? yellow : green
  const mark = errors + warnings > 0 ? '✖' : '✔'
  const summary = [
    color(bold(`${mark} ${totals(errors, warnings, facts)}`)),
    ...aboutFixes(results, facts),
  ]
  return `${[...files, ...pages(results).map(dim), summary.join('\n')].join('\n\n')}\n`

  function line({ line, column, severity, message, code }: Finding): string {
    const position = dim(`${line}:${column}`.padStart(8))
    const kind = severity === 'error' ? red('error  ') : yellow('warning')
    return `${position}  ${kind}  ${escapeTerminal(message)}  ${dim(code)}`
  }
}

function totals(errors: number, warnings: number, facts: ReportFacts): string {
  const { fileCount, hiddenWarnings = 0 } = facts
  const files = `in ${count(fileCount, 'file')}`
  const hidden = hiddenWarnings > 0 ? ` (${count(hiddenWarnings, 'warning')} hidden)` : ''
  if (errors + warnings > 0) {
    const found = hidden === '' ? ` and ${count(warnings, 'warning')}` : ''
    return `${count(errors, 'error')}${found} ${files}${hidden}.`
  }
  return `No ${hidden === '' ? 'problems' : 'errors'} found ${files}${hidden}.`
}

/** Describes what was fixed, or could be fixed. */
function aboutFixes(
  results: readonly FileResult[],
  { isDryRun = false }: ReportFacts,
): readonly string[] {
  const changed = results.filter(({ fixed = 0 }) => fixed > 0)
  if (changed.length > 0) {
    const total = changed.reduce((sum, { fixed = 0 }) => sum + fixed, 0)
    const fixed = `${count(total, 'problem')} in ${count(changed.length, 'file')}`
    return [isDryRun ? `--fix would fix ${fixed}. Nothing was written.` : `Fixed ${fixed}.`]
  }
  const fixable = results.flatMap(({ findings }) => findings).filter((one) => one.fixable)
  return fixable.length === 0 ? [] : [`${count(fixable.length, 'problem')} fixable with --fix.`]
}

/** Lists the page of each code once. */
function pages(results: readonly FileResult[]): readonly string[] {
  const urls = new Map(
    results.flatMap(({ findings }) => findings.map(({ code, url }) => [code, url] as const)),
  )
  const width = Math.max(...[...urls.keys()].map(({ length }) => length))
  const lines = [...urls].map(([code, url]) => `  ${code.padEnd(width)}  ${url}`)
  return lines.length === 0 ? [] : [`About these problems:\n${lines.join('\n')}`]
}

function count(number: number, noun: string): string {
  return `${grouped(String(number))} ${noun}${number === 1 ? '' : 's'}`
}

/** Formats digits like `toLocaleString('en')`, which takes longer to load. */
function grouped(digits: string): string {
  return digits.length <= 3 ? digits : `${grouped(digits.slice(0, -3))},${digits.slice(-3)}`
}
