import type { Finding } from '../../check/finding.js'
import { countFindings, type Reporter } from './reporter.js'

/**
 * For build servers: one suite per file, one failed case per finding.
 *
 * @see https://github.com/testmoapp/junitxml
 */
export const junit: Reporter = (results) => {
  const { errors, warnings } = countFindings(results)
  const suites = results.map(({ file, findings }) => {
    const cases =
      findings.length > 0
        ? findings.map(failure)
        : [`<testcase${attributes({ name: 'valid', classname: file })}/>`]
    const counts = { name: file, tests: cases.length, failures: findings.length }
    return [
      `  <testsuite${attributes(counts)}>`,
      ...cases.map((line) => `    ${line}`),
      '  </testsuite>',
    ].join('\n')
  })
  const facts = attributes({ name: 'standfirst', failures: errors + warnings })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${facts}>\n${suites.join('\n')}\n</testsuites>\n`
}

function failure({ file, line, column, code, severity, message }: Finding): string {
  const name = `${code} at ${line}:${column}`
  const failed = `<failure${attributes({ type: severity, message })}>${xmlText(`${file}:${line}:${column}`)}</failure>`
  return `<testcase${attributes({ name, classname: file })}>${failed}</testcase>`
}

function attributes(values: Record<string, string | number>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${xmlText(String(value))}"`)
    .join('')
}

/**
 * Escapes a string for XML 1.0, which forbids most control characters. Characters with an effect on
 * a terminal or a build server become character references.
 */
function xmlText(text: string): string {
  return text
    .replace(/(?![\t\n\r])[\p{Cc}\ufffe\uffff]/gu, '\ufffd')
    .toWellFormed()
    .replace(
      /[&<>"\n\r\t\u202a-\u202e\u2066-\u2069]|#(?=#(?:vso|teamcity)?\[)/gi,
      (character) => `&#${character.charCodeAt(0)};`,
    )
}
