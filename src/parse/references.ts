import { type Issue, MAX_ISSUES, show } from './issue.js'
import { toPointer } from './pointer.js'
import { didYouMean } from './suggest.js'
import type { RunningCheck, TreeCheck } from './tree-check.js'
import { isObject, type Place, type PlainObject } from './walk.js'

/** Nodes within a line that can't contain their own kind, at any depth. */
const NOT_IN_ITSELF = new Set([
  'emphasis',
  'strong',
  'delete',
  'superscript',
  'subscript',
  'span',
  'link',
  'quotation',
])

/** Nodes that say whose words they are, or which words they show again. */
const REFERRING = ['quotation', 'blockquote', 'pullquote']

interface Reference {
  /** The id that is referred to. */
  target: string
  kind: 'speaker' | 'node'
  /** The keys to the field that refers, as pointers are only made for what is wrong. */
  path: Path
}

type Path = readonly (string | number)[]

/**
 * Checks what no single field can show: ids are unique, speakers and nodes that are referred to
 * exist, and no inline node stands within its own kind. It takes the input as it is, so that these
 * issues are found beside those of the fields, in one go.
 */
export const referenceCheck: TreeCheck = {
  types: new Set([...NOT_IN_ITSELF, ...REFERRING]),
  seesIds: true,
  start: startReferenceCheck,
}

function startReferenceCheck(): RunningCheck {
  const issues: Issue[] = []
  const references: Reference[] = []
  const firstPlaces = new Map<string, Path>()

  function refuse(code: string, path: string, message: string): void {
    issues.push({ code, severity: 'error', path, message })
  }

  function visit(object: PlainObject, place: Place): void {
    if (place.level === 0) return
    const { id, type } = object
    if (typeof id === 'string') {
      const first = firstPlaces.get(id)
      if (first === undefined) firstPlaces.set(id, place.path())
      else {
        refuse(
          'duplicate-id',
          `${place.pointer()}/id`,
          `The id ${show(id)} is already taken by ${toPointer(first)}. Ids are unique in an article: rename one.`,
        )
      }
    }
    if (typeof type !== 'string') return
    addReferences(object, place)
    if (NOT_IN_ITSELF.has(type) && place.isWithin(type)) {
      refuse(
        'nested-in-itself',
        place.pointer(),
        `A \`${type}\` can't stand within another \`${type}\`. Use its children alone.`,
      )
    }
  }

  function addReferences({ type, speaker, of, attribution }: PlainObject, place: Place): void {
    const quoted = isObject(attribution) ? attribution.speaker : undefined
    if (type === 'quotation') add('speaker', speaker, place, 'speaker')
    add('speaker', quoted, place, 'attribution', 'speaker')
    if (type === 'pullquote') add('node', of, place, 'of')
  }

  function add(kind: Reference['kind'], target: unknown, place: Place, ...field: string[]): void {
    if (typeof target !== 'string') return
    references.push({ kind, target, path: [...place.path(), ...field] })
  }

  // A list of issues is cut, so that not every broken reference needs to be measured.
  function suggestId(target: string): string {
    return issues.length < MAX_ISSUES
      ? didYouMean(target, [...firstPlaces.keys()].slice(0, 1000))
      : ''
  }

  function finish(article: unknown): Issue[] {
    const speakers = isObject(article) && isObject(article.speakers) ? article.speakers : {}
    for (const { kind, target, path } of [...references, ...targetsOf(article)]) {
      if (kind === 'speaker' && !Object.hasOwn(speakers, target)) {
        const known = Object.keys(speakers).slice(0, 10).map(show).join(', ') || 'none'
        refuse(
          'unknown-speaker',
          toPointer(path),
          `There is no speaker ${show(target)}. Add it to \`speakers\`, or use one that is there: ${known}.${didYouMean(target, Object.keys(speakers))}`,
        )
      }
      if (kind === 'node' && !firstPlaces.has(target)) {
        refuse(
          'unknown-target',
          toPointer(path),
          `There is no node with the id ${show(target)}. Give the node that is meant this \`id\`, or correct the reference.${suggestId(target)}`,
        )
      }
    }
    return issues
  }

  return { visit, finish }
}

/** What corrections and disclosures are about. */
function targetsOf(article: unknown): Reference[] {
  if (!isObject(article)) return []
  const found: Reference[] = []
  const add = (target: unknown, ...path: Path): void => {
    if (typeof target === 'string') found.push({ kind: 'node', target, path })
  }
  const { corrections, provenance } = article
  if (Array.isArray(corrections)) {
    for (const [index, item] of corrections.entries()) {
      if (isObject(item)) add(item.target, 'corrections', index, 'target')
    }
  }
  if (Array.isArray(provenance)) {
    for (const [index, item] of provenance.entries()) {
      if (!isObject(item) || !Array.isArray(item.target)) continue
      for (const [at, target] of item.target.entries()) {
        add(target, 'provenance', index, 'target', at)
      }
    }
  }
  return found
}
