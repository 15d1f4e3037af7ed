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
  /** The URL of the page about the code. */
  url: string
  /** Whether `--fix` can fix it. */
  fixable?: true
}

/** The findings of one file. */
export interface FileResult {
  file: string
  findings: Finding[]
  /** The number of fixed findings. Only with `--fix` and `--fix-dry-run`. */
  fixed?: number
  /** The content of the fixed file. Only with `--fix-dry-run`. */
  output?: string
}
