import pc from 'picocolors'
import type { Finding } from '../../check/finding.js'
import { escapeFileName, escapeTerminal } from '../escape-terminal.js'
import { countFindings, type Reporter } from './reporter.js'

/** For people: the files with their findings, each where an editor can jump to it. */
export const pretty: Reporter = (results, { isColored, fileCount }) => {
  const { bold, dim, green, red, underline, yellow } = pc.createColors(isColored)
  const { errors, warnings } = countFindings(results)
  const files = results
    .filter(({ findings }) => findings.length > 0)
    .map(({ file, findings }) =>
      [underline(escapeFileName(file)), ...findings.map(line)].join('\n'),
    )
  const counted = `in ${count(fileCount, 'file')}`
  const summary =
    errors + warnings === 0
      ? green(`✔ Nothing was found ${counted}.`)
      : (errors > 0 ? red : yellow)(
          bold(`✖ ${count(errors, 'error')} and ${count(warnings, 'warning')} ${counted}.`),
        )
  return `${[...files, summary].join('\n\n')}\n`

  function line({ line, column, severity, message, code }: Finding): string {
    const place = dim(`${line}:${column}`.padStart(8))
    const kind = severity === 'error' ? red('error  ') : yellow('warning')
    return `${place}  ${kind}  ${escapeTerminal(message)}  ${dim(code)}`
  }
}

function count(number: number, noun: string): string {
  return `${grouped(String(number))} ${noun}${number === 1 ? '' : 's'}`
}

/** As `toLocaleString` writes it, which first loads what it knows of languages. */
function grouped(digits: string): string {
  return digits.length <= 3 ? digits : `${grouped(digits.slice(0, -3))},${digits.slice(-3)}`
}
