import type { FileResult } from '../../check/finding.js'

/** What a reporter needs besides the results. */
export interface ReportFacts {
  /** Whether to write colors. */
  isColored: boolean
  /** The number of checked files. */
  fileCount: number
  /** The path from the root of the repository to the folder that file names start from. */
  folder?: string
  /** The version of this package. */
  version: string
  /** How many warnings `--quiet` leaves out. */
  hiddenWarnings?: number
  /** Whether fixes were not written. */
  isDryRun?: boolean
}

/** Writes results in one format. Files keep their order, and include those without findings. */
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
