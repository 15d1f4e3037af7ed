import { type Issue, isError, show } from '../../tree/issue.js'
import { type Place, type PlainObject, visitObjects } from '../../tree/visit.js'
import type { KeptNode } from '../session.js'
import { checkFieldsTogether, checkPaywall } from './cross-field.js'
import { type Findings, startFindings } from './findings.js'
import { checkHref, checkLink, checkNewsletter, checkRelatedLinks } from './links.js'
import { checkAlt, checkTitle } from './media.js'
import {
  checkAttribution,
  checkFootnote,
  checkFootnoteReference,
  checkId,
  checkNesting,
  checkPullquote,
  checkSpeaker,
  checkTargets,
} from './references.js'
import { checkTimelineEvent } from './timeline.js'

/** Checks an object of an article and adds issues to the findings. */
export type NodeCheck = (findings: Findings, object: PlainObject, place: Place) => void

/** The checks by node type. */
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
  image: [checkAlt, checkHref],
  video: [checkTitle],
  audio: [checkTitle],
  embed: [checkTitle],
  relatedLink: [checkLink],
  relatedLinks: [checkRelatedLinks],
  footnoteReference: [checkFootnoteReference],
  footnoteDefinition: [checkFootnote],
  newsletter: [checkNewsletter],
  timelineEvent: [checkTimelineEvent],
  paywall: [checkPaywall],
}

const NONE: readonly NodeCheck[] = []

/** Returns the checks for the nodes of a type. */
export function checksOf(type: unknown): readonly NodeCheck[] {
  return typeof type === 'string' && Object.hasOwn(NODE_CHECKS, type)
    ? (NODE_CHECKS[type] as readonly NodeCheck[])
    : NONE
}

/** Runs the checks that need the whole article, which may be invalid. */
export function finishChecks(findings: Findings, article: unknown): void {
  checkTargets(findings, article)
  for (const issue of checkFieldsTogether(findings, article)) {
    findings[isError(issue) ? 'errors' : 'warnings'].push(issue)
  }
}

/**
 * Runs the checks on an unparsed article, which must be plain data.
 *
 * @param kept Preserved nodes without a schema. Each is reported as a warning, and its fields except
 *   the fallback are opaque.
 */
export function runTreeChecks(article: unknown, kept?: ReadonlyMap<object, KeptNode>): Issue[] {
  const findings = startFindings(true)
  const fieldsOf = (object: PlainObject): readonly string[] => {
    const node = kept?.get(object)
    if (!node) return Object.keys(object)
    return node.hasChildren ? ['children'] : []
  }
  visitObjects(
    article,
    (object, place) => {
      const node = kept?.get(object)?.node
      if (node) warnOfKept(findings, object, place)
      if (place.level > 0) checkId(findings, (node ?? object).id, place)
      for (const check of checksOf(object.type)) check(findings, object, place)
    },
    fieldsOf,
  )
  finishChecks(findings, article)
  return [...findings.errors, ...findings.warnings]
}

function warnOfKept({ warnings }: Findings, { type }: PlainObject, place: Place): void {
  warnings.push({
    code: 'unknown-node',
    severity: 'warning',
    path: place.pointer(),
    message: `Unknown node type ${show(type)}. The node is kept, but only its fallback is rendered.`,
  })
}
