import { report as reportOf, type Target } from '../../report/report.js'
import { EXIT, type ExitCode } from '../exit-code.js'
import { type ReadFlags, readArticle } from '../input/read-article.js'
import type { Io } from '../io.js'
import { escapeJson, escapeTerminal } from '../output/escape-terminal.js'
import { UsageError } from '../usage-error.js'

const TARGETS: readonly string[] = ['html', 'amp', 'text'] satisfies Target[]

/** Tells what a target can't show of an article. */
export async function report(
  io: Io,
  file: string,
  { target, json, ...flags }: { target: string; json?: boolean } & ReadFlags,
): Promise<ExitCode> {
  if (!TARGETS.includes(target)) {
    throw new UsageError(`There is no target ${target}. Use one of: ${TARGETS.join(', ')}.`)
  }
  const article = await readArticle(io, file, flags)
  if (!article) return EXIT.findings
  const issues = reportOf(article, target as Target)
  if (json) io.out(`${escapeJson(JSON.stringify(issues, null, 2))}\n`)
  else if (issues.length === 0) io.out(`Everything is shown exactly in ${target}.\n`)
  else {
    for (const { loss = 'error', code, path, message } of issues) {
      io.out(`${loss.padEnd(8)}  ${path || '/'}  ${code}\n          ${escapeTerminal(message)}\n`)
    }
  }
  return issues.some(({ severity }) => severity === 'error') ? EXIT.findings : EXIT.clean
}
