import type { Severity } from '../../tree/issue.js'

/** A stretch of a source text, in UTF-16 code units from its beginning. */
export interface Stretch {
  start: number
  end: number
}

/** A place in a source text as editors count: lines and columns from 1. */
export interface Region {
  line: number
  column: number
  endLine: number
  endColumn: number
}

/** Something that was found in a file. */
export interface Finding extends Region {
  file: string
  severity: Severity
  code: string
  message: string
  /** Where it is in the article, as a JSON pointer. */
  path: string
  /** The page about the code. */
  url: string
}

/** What was found in one file. */
export interface FileResult {
  file: string
  findings: Finding[]
}
