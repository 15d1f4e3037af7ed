import type { Rule } from '../../lint/rule.js'
import { rules } from '../../lint/rules.js'
import { didYouMean } from '../../parse/messages/suggest.js'
import { pageOf, SUMMARIES, summaryOf } from '../check/codes.js'
import { EXIT, type ExitCode, UsageError } from '../exit.js'
import type { Io } from '../io.js'
import { escapeTerminal } from '../output/escape-terminal.js'

/**
 * Explains the code of a finding.
 *
 * @throws {UsageError} If the code is unknown.
 */
export function explain(io: Io, code: string): ExitCode {
  const rule = rules.find((one) => one.code === code)
  const summary = summaryOf(code)
  if (summary === '') {
    const near = didYouMean(code, [...rules.map((one) => one.code), ...Object.keys(SUMMARIES)])
    throw new UsageError(
      `Unknown code ${escapeTerminal(code)}.${near} \`standfirst rules\` lists the rules.`,
    )
  }
  const lines = [code, '', summary, ...(rule ? aboutRule(rule) : []), '', pageOf(code)]
  io.out(`${lines.join('\n')}\n`)
  return EXIT.clean
}

function aboutRule({ severity, profiles, fixable, why, examples }: Rule): string[] {
  const scope = profiles ? `profiles ${profiles.join(', ')}` : 'all profiles'
  return [
    ...[why, '', `Severity: ${severity} (${scope})`, `Fixable:  ${fixable ? 'yes' : 'no'}`],
    ...['', 'Reported:', indented(examples.bad), '', 'Not reported:', indented(examples.good)],
  ]
}

function indented(text: string): string {
  return text.replace(/^/gm, '  ')
}
