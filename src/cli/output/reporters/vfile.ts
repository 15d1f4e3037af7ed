import { VFile } from 'vfile'
import { reporter } from 'vfile-reporter'
import { escapeFileName, escapeTerminal } from '../escape-terminal.js'
import type { Reporter } from './reporter.js'

/** In the format of `vfile-reporter`. */
export const vfile: Reporter = (results, { isColored }) => {
  const files = results.map(({ file, findings }) => {
    const report = new VFile({ path: escapeFileName(file) || '.' })
    for (const { line, column, endLine, endColumn, severity, code, message } of findings) {
      const place = { start: { line, column }, end: { line: endLine, column: endColumn } }
      const added = report.message(escapeTerminal(message), {
        place,
        ruleId: code,
        source: 'standfirst',
      })
      added.fatal = severity === 'error'
    }
    return report
  })
  return `${reporter(files, { color: isColored, quiet: true })}\n`
}
