import { MAX_ISSUES, show } from '../../tree/issue.js'
import { isObject, type Place, type PlainObject } from '../../tree/visit.js'
import { didYouMean } from '../messages/suggest.js'
import type { Findings, Reference } from './findings.js'

// Checks across fields: ids are unique, references resolve, and no inline node contains its own type.
// They run on the input, so that these issues are reported together with those of the fields.

/** Checks that an id is unique. */
export function checkId(findings: Findings, id: unknown, place: Place): void {
  if (typeof id !== 'string') return
  const { firstPlaces, needsPositions } = findings
  const first = firstPlaces.get(id)
  if (first === undefined) firstPlaces.set(id, needsPositions ? place.pointer() : '')
  else {
    refuse(
      findings,
      'duplicate-id',
      `${place.pointer()}/id`,
      `The id ${show(id)} is already used at ${first}. Ids must be unique in an article. Rename one of them.`,
    )
  }
}

/** Checks that an inline node does not contain its own type, at any depth. */
export function checkNesting(findings: Findings, { type }: PlainObject, place: Place): void {
  if (typeof type !== 'string' || !place.isWithin(type)) return
  refuse(
    findings,
    'nested-in-itself',
    place.pointer(),
    `A \`${type}\` is not allowed inside another \`${type}\`. Replace it with its children.`,
  )
}

/** Collects the speaker of a quotation. */
export function checkSpeaker(findings: Findings, { speaker }: PlainObject, place: Place): void {
  refer(findings, 'speaker', speaker, place, '/speaker')
}

/** Collects the speaker of an attribution. */
export function checkAttribution(
  findings: Findings,
  { attribution }: PlainObject,
  place: Place,
): void {
  if (!isObject(attribution)) return
  refer(findings, 'speaker', attribution.speaker, place, '/attribution/speaker')
}

/** Collects the node that a pull quote repeats. */
export function checkPullquote(findings: Findings, { of }: PlainObject, place: Place): void {
  refer(findings, 'node', of, place, '/of')
}

/** The note of a footnote reference. */
export function checkFootnoteReference(
  findings: Findings,
  { identifier }: PlainObject,
  place: Place,
): void {
  refer(findings, 'footnote', identifier, place, '/identifier')
}

/** No two footnotes have the same identifier. */
export function checkFootnote(findings: Findings, { identifier }: PlainObject, place: Place): void {
  if (typeof identifier !== 'string') return
  const { footnotes } = findings
  const first = footnotes.get(identifier)
  if (first === undefined) footnotes.set(identifier, place.pointer())
  else {
    refuse(
      findings,
      'duplicate-footnote',
      `${place.pointer()}/identifier`,
      `The identifier ${show(identifier)} is already taken by the footnote at ${first}. Rename one of them, and its references.`,
    )
  }
}

function refer(
  { references, needsPositions }: Findings,
  kind: Reference['kind'],
  target: unknown,
  place: Place,
  field: string,
): void {
  if (typeof target !== 'string') return
  references.push({ kind, target, path: needsPositions ? place.pointer() + field : '' })
}

/** Checks that every reference resolves. */
export function checkTargets(findings: Findings, article: unknown): void {
  const { references, firstPlaces, footnotes } = findings
  checkFootnoteUse(findings)
  const speakers = isObject(article) && isObject(article.speakers) ? article.speakers : {}
  for (const { kind, target, path } of [...references, ...targetsOf(article)]) {
    if (kind === 'speaker' && !Object.hasOwn(speakers, target)) {
      const known = Object.keys(speakers).slice(0, 10).map(show).join(', ') || 'none'
      refuse(
        findings,
        'unknown-speaker',
        path,
        `There is no speaker ${show(target)}. Add it to \`speakers\`, or use one of ${known}.${didYouMean(target, Object.keys(speakers))}`,
      )
    }
    if (kind === 'footnote' && !footnotes.has(target)) {
      refuse(
        findings,
        'unknown-footnote',
        path,
        `There is no footnote with the identifier ${show(target)}. Add a \`footnoteDefinition\`, or remove the reference.${suggest(findings, target, footnotes)}`,
      )
    }
    if (kind === 'node' && !firstPlaces.has(target)) {
      refuse(
        findings,
        'unknown-target',
        path,
        `There is no node with the id ${show(target)}. Add the \`id\` to a node, or correct the reference.${suggest(findings, target, firstPlaces)}`,
      )
    }
  }
}

// A list of issues is cut, so that not every broken reference needs to be measured.
function suggest({ errors }: Findings, target: string, known: ReadonlyMap<string, string>): string {
  return errors.length < MAX_ISSUES ? didYouMean(target, [...known.keys()].slice(0, 1000)) : ''
}

/** Warns of footnotes that no reference leads to. */
function checkFootnoteUse({ footnotes, references, warnings }: Findings): void {
  if (footnotes.size === 0) return
  const used = new Set<string>()
  for (const { kind, target } of references) if (kind === 'footnote') used.add(target)
  for (const [identifier, path] of footnotes) {
    if (used.has(identifier)) continue
    warnings.push({
      code: 'footnote-unreferenced',
      severity: 'warning',
      path,
      message: `Nothing refers to the footnote ${show(identifier)}, so it is listed after the others. Add a \`footnoteReference\`, or remove the note.`,
    })
  }
}

function refuse({ errors }: Findings, code: string, path: string, message: string): void {
  errors.push({ code, severity: 'error', path, message })
}

/** Returns the references of corrections and AI disclosures. */
function targetsOf(article: unknown): Reference[] {
  if (!isObject(article)) return []
  const found: Reference[] = []
  const add = (target: unknown, path: string): void => {
    if (typeof target === 'string') found.push({ kind: 'node', target, path })
  }
  const { corrections, provenance } = article
  if (Array.isArray(corrections)) {
    for (const [index, item] of corrections.entries()) {
      if (isObject(item)) add(item.target, `/corrections/${index}/target`)
    }
  }
  if (Array.isArray(provenance)) {
    for (const [index, item] of provenance.entries()) {
      if (!isObject(item) || !Array.isArray(item.target)) continue
      for (const [at, target] of item.target.entries()) {
        add(target, `/provenance/${index}/target/${at}`)
      }
    }
  }
  return found
}
