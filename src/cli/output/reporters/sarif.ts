import { isAbsolute } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Log, Result } from 'sarif'
import { pageOf, summaryOf } from '../../check/codes.js'
import type { Finding } from '../../check/finding.js'
import { escapeJson } from '../escape-terminal.js'
import type { Reporter } from './reporter.js'

/**
 * For code scanning: SARIF 2.1.0.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export const sarif: Reporter = (results, { version }) => {
  const findings = results.flatMap((result) => result.findings)
  const codes = [...new Set(findings.map(({ code }) => code))].sort()
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'standfirst',
            version,
            informationUri: 'https://www.npmjs.com/package/standfirst',
            rules: codes.map((id) => ({
              id,
              shortDescription: { text: summaryOf(id) || id },
              helpUri: pageOf(id),
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => resultOf(finding, codes)),
      },
    ],
  }
  return `${escapeJson(JSON.stringify(log, null, 2))}\n`
}

function resultOf(finding: Finding, codes: readonly string[]): Result {
  const { file, line, column, endLine, endColumn, severity, code, message, path } = finding
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: severity,
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(file) },
          region: { startLine: line, startColumn: column, endLine, endColumn },
        },
        logicalLocations: [{ fullyQualifiedName: path === '' ? '/' : path }],
      },
    ],
  }
}

/** Returns a path as a relative URI if possible, so that the log is valid on other machines. */
function uriOf(file: string): string {
  return isAbsolute(file)
    ? pathToFileURL(file).href
    : file.toWellFormed().split('/').map(encodeURIComponent).join('/')
}
