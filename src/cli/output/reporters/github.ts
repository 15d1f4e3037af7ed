import { posix } from 'node:path'
import { escapeTerminal } from '../escape-terminal.js'
import type { Reporter } from './reporter.js'

/**
 * For GitHub Actions: workflow commands that show each finding at its line.
 *
 * @see https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions#setting-an-error-message
 */
export const github: Reporter = (results, { folder = '' }) =>
  results
    .flatMap(({ findings }) => findings)
    .map(({ file, line, column, endLine, endColumn, severity, code, message }) => {
      const facts = {
        file: folder === '' ? file : posix.join(folder, file),
        line,
        col: column,
        endLine,
        endColumn,
        title: code,
      }
      const properties = Object.entries(facts).map(([name, value]) => `${name}=${property(value)}`)
      return `::${severity} ${properties.join(',')}::${data(message)}\n`
    })
    .join('')

/**
 * Escapes a value of a workflow command. The runner decodes line endings, so file names are
 * preserved.
 */
function data(text: string): string {
  return escapeTerminal(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'))
}

function property(value: string | number): string {
  return data(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
