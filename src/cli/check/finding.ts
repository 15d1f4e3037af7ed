import type { Severity } from '../../tree/issue.js'
import type { Region } from './position.js'

/** A problem in a file. */
export interface Finding extends Region {
  file: string
  severity: Severity
  code: string
  message: string
  /** The position in the article, as a JSON pointer. */
  path: string
  /** The page about the code. */
  url: string
  /** Whether `--fix` can fix it. */
  fixable?: true
}

/** The findings of one file. */
export interface FileResult {
  file: string
  findings: Finding[]
  /** How many findings were fixed; with `--fix` and `--fix-dry-run` only. */
  fixed?: number
  /** What the fixed file would contain; with `--fix-dry-run` only. */
  output?: string
}
