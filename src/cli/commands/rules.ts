import { rules as allRules } from '../../lint/rules.js'
import { pageOf } from '../check/codes.js'
import { EXIT, type ExitCode } from '../exit.js'
import type { Io } from '../io.js'

/** Lists the rules with their default severity, their profiles and whether they have fixes. */
export function rules(io: Io, { json }: { json?: boolean }): ExitCode {
  const rows = allRules.map(({ code, severity, profiles, summary, fixable = false }) => ({
    code,
    severity,
    profiles: profiles ?? ['web', 'amp', 'text', 'wire', 'google'],
    fixable,
    description: summary,
    url: pageOf(code),
  }))
  if (json) {
    io.out(`${JSON.stringify(rows, null, 2)}\n`)
    return EXIT.clean
  }
  const width = Math.max(...rows.map(({ code }) => code.length))
  for (const { code, severity, fixable, description } of rows) {
    const facts = `${code.padEnd(width)}  ${severity.padEnd(7)}  ${fixable ? 'fix' : '   '}`
    io.out(`${facts}  ${description}\n`)
  }
  io.out('\nfix: `standfirst validate --fix` can fix it. `standfirst explain CODE` says more.\n')
  return EXIT.clean
}
