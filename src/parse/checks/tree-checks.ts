import type { Issue } from '../../tree/issue.js'
import { type Place, type PlainObject, visitObjects } from '../../tree/visit.js'
import { checkFieldsTogether, checkPaywall } from './cross-field.js'
import { type Findings, startFindings } from './findings.js'
import { checkLink, checkRelatedLink } from './links.js'
import {
  checkAttribution,
  checkId,
  checkNesting,
  checkPullquote,
  checkSpeaker,
  checkTargets,
} from './references.js'

/** Checks one object of an article; what it finds goes into the findings. */
export type NodeCheck = (findings: Findings, object: PlainObject, place: Place) => void

/** What is checked at the nodes of a type, besides their own fields. */
const NODE_CHECKS: Readonly<Record<string, readonly NodeCheck[]>> = {
  emphasis: [checkNesting],
  strong: [checkNesting],
  delete: [checkNesting],
  superscript: [checkNesting],
  subscript: [checkNesting],
  span: [checkNesting],
  link: [checkNesting, checkLink],
  quotation: [checkNesting, checkSpeaker],
  blockquote: [checkAttribution],
  pullquote: [checkAttribution, checkPullquote],
  relatedLink: [checkRelatedLink],
  paywall: [checkPaywall],
}

const NONE: readonly NodeCheck[] = []

/** The checks at the nodes of a type. */
export function checksOf(type: unknown): readonly NodeCheck[] {
  return typeof type === 'string' && Object.hasOwn(NODE_CHECKS, type)
    ? (NODE_CHECKS[type] as readonly NodeCheck[])
    : NONE
}

/** Ends the checks with those that need all of the article, which need not be right. */
export function finishChecks(findings: Findings, article: unknown): void {
  checkTargets(findings, article)
  findings.errors.push(...checkFieldsTogether(findings, article))
}

/** Runs the checks on an article of which nothing is known but that it is plain data. */
export function runTreeChecks(article: unknown): Issue[] {
  const findings = startFindings(true)
  visitObjects(article, (object, place) => {
    if (place.level > 0) checkId(findings, object.id, place)
    for (const check of checksOf(object.type)) check(findings, object, place)
  })
  finishChecks(findings, article)
  return [...findings.errors, ...findings.warnings]
}
