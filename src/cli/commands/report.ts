import { report as reportOf, type Target } from '../../report/report.js'
import { EXIT, type ExitCode } from '../exit-code.js'
import type { Io } from '../io.js'
import { readArticle } from '../read-article.js'
import { UsageError } from '../usage-error.js'
import { visible } from '../visible.js'

const TARGETS: readonly string[] = ['html', 'amp', 'text'] satisfies Target[]

/** Tells what a target can't show of an article. */
export function report(
  io: Io,
  file: string,
  { target, json, from }: { target: string; json?: boolean; from?: string },
): ExitCode {
  if (!TARGETS.includes(target)) {
    throw new UsageError(`There is no target ${target}. Use one of: ${TARGETS.join(', ')}.`)
  }
  const article = readArticle(io, file, from)
  if (!article) return EXIT.findings
  const issues = reportOf(article, target as Target)
  if (json) io.out(`${JSON.stringify(issues, null, 2)}\n`)
  else if (issues.length === 0) io.out(`Everything is shown exactly in ${target}.\n`)
  else {
    for (const { loss = 'error', code, path, message } of issues) {
      io.out(`${loss.padEnd(8)}  ${path || '/'}  ${code}\n          ${visible(message)}\n`)
    }
  }
  return issues.some(({ severity }) => severity === 'error') ? EXIT.findings : EXIT.clean
}
