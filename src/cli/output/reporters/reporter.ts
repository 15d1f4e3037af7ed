import type { FileResult } from '../../check/finding.js'

/** The facts that a reporter needs in addition to the results. */
export interface ReportFacts {
  /** Whether to write colors. */
  isColored: boolean
  /** The number of checked files. */
  fileCount: number
  /** The path from the repository root to the base folder of file names. */
  folder?: string
  /** The version of this package. */
  version: string
  /** The number of warnings that `--quiet` hides. */
  hiddenWarnings?: number
  /** Whether this is a dry run, without writing fixes. */
  isDryRun?: boolean
}

/** Formats results. Files keep their order, and files without findings are included. */
export type Reporter = (results: readonly FileResult[], facts: ReportFacts) => string

/** Counts errors and warnings. */
export function countFindings(results: readonly FileResult[]): {
  errors: number
  warnings: number
} {
  const findings = results.flatMap((result) => result.findings)
  const errors = findings.filter(({ severity }) => severity === 'error').length
  return { errors, warnings: findings.length - errors }
}
