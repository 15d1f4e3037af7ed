import { report as reportOf, type Target } from '../../report/report.js'
import { EXIT, type ExitCode } from '../exit.js'
import { type ReadFlags, readArticle } from '../input/read-article.js'
import type { Io } from '../io.js'
import { escapeJson, escapeTerminal } from '../output/escape-terminal.js'

/** Lists the parts of an article that a target cannot represent faithfully. */
export async function report(
  io: Io,
  file: string,
  { target, json, ...flags }: { target: Target; json?: boolean } & ReadFlags,
): Promise<ExitCode> {
  const article = await readArticle(io, file, flags)
  if (!article) return EXIT.findings
  const issues = reportOf(article, target)
  if (json) io.out(`${escapeJson(JSON.stringify(issues, null, 2))}\n`)
  else if (issues.length === 0) io.out(`No losses: ${target} shows the whole article.\n`)
  else {
    for (const { loss = 'error', code, path, message } of issues) {
      io.out(`${loss.padEnd(8)}  ${path || '/'}  ${code}\n          ${escapeTerminal(message)}\n`)
    }
  }
  return issues.some(({ severity }) => severity === 'error') ? EXIT.findings : EXIT.clean
}
