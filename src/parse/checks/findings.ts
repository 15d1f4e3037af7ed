import type { Issue } from '../../tree/issue.js'

/** The state of the checks of an article. */
export interface Findings {
  /** Whether errors need a position. */
  needsPositions: boolean
  errors: Issue[]
  warnings: Issue[]
  /** The first position of each id. */
  firstPlaces: Map<string, string>
  references: Reference[]
  /** The position of the first footnote with each identifier. */
  footnotes: Map<string, string>
  /** The positions of the paywalls. */
  paywalls: string[]
}

/** A reference to a speaker, a node or a footnote. */
export interface Reference {
  /** The referenced id. */
  target: string
  kind: 'speaker' | 'node' | 'footnote'
  /** The pointer to the referring field. */
  path: string
}

export function startFindings(needsPositions: boolean): Findings {
  return {
    needsPositions,
    errors: [],
    warnings: [],
    firstPlaces: new Map(),
    references: [],
    footnotes: new Map(),
    paywalls: [],
  }
}
