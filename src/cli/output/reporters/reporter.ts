import type { FileResult } from '../../check/finding.js'

/** What a reporter is told besides the findings. */
interface ReportFacts {
  /** Whether colours are wanted. */
  isColored: boolean
  /** How many files were checked. */
  fileCount: number
  /** Where the files are, seen from the top of the checked-out repository; empty for there. */
  folder?: string
  /** The version of this package. */
  version: string
}

/** Writes findings in one format. Files come in their order, and those without findings too. */
export type Reporter = (results: readonly FileResult[], facts: ReportFacts) => string

/** How many errors and warnings there are. */
export function countFindings(results: readonly FileResult[]): {
  errors: number
  warnings: number
} {
  const findings = results.flatMap((result) => result.findings)
  const errors = findings.filter(({ severity }) => severity === 'error').length
  return { errors, warnings: findings.length - errors }
}
