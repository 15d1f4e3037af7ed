import { toPointer } from '../tree/pointer.js'
import { IMPORT_CODES, type ImportCode } from './codes.js'
import type { Draft } from './draft.js'
import type { ImportIssue, SourcePosition } from './types.js'

/** The details of an issue besides its code. */
interface IssueDetails {
  message: string
  /** The node of the draft that the issue is about. */
  node?: object | undefined
  /** The position, or a function that finds it: many issues are only counted. */
  source?: SourcePosition | (() => SourcePosition | undefined) | undefined
  /** The words that were dropped. */
  text?: string | undefined
  /** Issues with the same key are counted as one, unless they drop text. */
  key?: string | undefined
  /** The kind of loss, if the code does not determine it. */
  loss?: 'degraded' | 'dropped' | undefined
  suggestion?: string | undefined
}

/** Collects the issues of one import. */
export interface Reporter {
  report(code: ImportCode, details: IssueDetails): void
  /** The issues in the order of the source, with pointers into the draft. */
  finish(draft: Draft): ImportIssue[]
}

/** The maximum number of issues per code. Further dropped text is added to the last one. */
const MAX_OF_CODE = 1000

export function createReporter(): Reporter {
  const issues: { issue: ImportIssue; node: object | undefined; texts: string[] }[] = []
  const byKey = new Map<string, number>()
  const counts = new Map<string, number>()

  return {
    report(code, { message, node, source, text, key, suggestion, loss = IMPORT_CODES[code].loss }) {
      const own = text === undefined || text === '' ? undefined : text
      const count = (counts.get(code) ?? 0) + 1
      counts.set(code, count)
      const overflow = count > MAX_OF_CODE ? `${code} …` : undefined
      const name =
        overflow ?? (own === undefined && key !== undefined ? `${code} ${key}` : undefined)
      const before = name === undefined ? undefined : byKey.get(name)
      const known = before === undefined ? undefined : issues[before]
      if (known) {
        known.issue.count = (known.issue.count ?? 1) + 1
        if (own !== undefined) known.texts.push(own)
        return
      }
      if (name !== undefined) byKey.set(name, issues.length)
      const issue: ImportIssue = { code, severity: 'warning', path: '', message }
      if (loss) issue.loss = loss
      const position = typeof source === 'function' ? source() : source
      if (position) issue.source = position
      if (suggestion !== undefined) issue.suggestion = suggestion
      issues.push({ issue, node, texts: own === undefined ? [] : [own] })
    },
    finish(draft) {
      const pointers = pointersOf(
        draft,
        new Set(issues.flatMap(({ node }) => (node === undefined ? [] : [node]))),
      )
      for (const { issue, node, texts } of issues) {
        if (node) issue.path = pointers.get(node) ?? ''
        if (texts.length > 0) issue.text = texts.join('\n')
      }
      return issues
        .map(({ issue }) => issue)
        .sort((a, b) => (a.source?.offset ?? 0) - (b.source?.offset ?? 0))
    },
  }
}

/** Returns the JSON pointers of some objects in a draft. */
function pointersOf(draft: Draft, wanted: ReadonlySet<object>): Map<object, string> {
  const pointers = new Map<object, string>()
  if (wanted.size === 0) return pointers
  const keys: PropertyKey[] = []
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if (wanted.has(value)) pointers.set(value, toPointer(keys))
    const isList = Array.isArray(value)
    for (const key in value) {
      const child = (value as Record<string, unknown>)[key]
      if (typeof child !== 'object') continue
      keys.push(isList ? Number(key) : key)
      visit(child)
      keys.pop()
    }
  }
  visit(draft)
  return pointers
}
