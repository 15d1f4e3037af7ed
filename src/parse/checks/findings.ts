import type { Issue } from '../../tree/issue.js'

/** What the checks of an article have seen so far. */
export interface Findings {
  /** Whether errors need a place: a first look only asks whether there are any. */
  tellsPlaces: boolean
  errors: Issue[]
  warnings: Issue[]
  /** Where each id stands first. */
  firstPlaces: Map<string, string>
  references: Reference[]
  /** The places of the gates. */
  paywalls: string[]
}

/** A field that names a speaker or a node. */
export interface Reference {
  /** The id that is referred to. */
  target: string
  kind: 'speaker' | 'node'
  /** The pointer to the field that refers. */
  path: string
}

export function startFindings(tellsPlaces: boolean): Findings {
  return {
    tellsPlaces,
    errors: [],
    warnings: [],
    firstPlaces: new Map(),
    references: [],
    paywalls: [],
  }
}
