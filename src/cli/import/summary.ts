import { IMPORT_CODES, type ImportCode } from '../../import/codes.js'
import type { Missing } from '../../import/draft.js'
import type { ImportIssue } from '../../import/types.js'
import type { Issue } from '../../tree/issue.js'

/** The result of importing one article. */
export interface Entry {
  /** The source file. */
  source: string
  /** The id in the source, if the file has several articles. */
  id?: string | undefined
  /** The line on which it begins in the source. */
  line?: number | undefined
  /** The path of its file in the import folder. */
  output: string
  /** The errors that make it incomplete. */
  errors: Issue[]
  /** The fields that the source lacks, with suggestions. */
  missing: Missing[]
  /** The issues: content that was lost, repaired or left for the caller to decide. */
  issues: ImportIssue[]
}

/** The results of importing all articles. */
export interface Summary {
  articles: number
  incomplete: number
  counts: Map<ImportCode, number>
  /** The number of articles that lack a field, by the name of the node type and the field. */
  missing: Map<string, number>
  /** Other errors by message, with the position of the first. */
  others: Map<string, { count: number; output: string; path: string }>
}

export function createSummary(): Summary {
  return {
    articles: 0,
    incomplete: 0,
    counts: new Map(),
    missing: new Map(),
    others: new Map(),
  }
}

export function addEntry(summary: Summary, { output, errors, issues }: Entry): void {
  summary.articles += 1
  if (errors.length > 0) summary.incomplete += 1
  for (const { code, count = 1 } of issues) {
    summary.counts.set(code, (summary.counts.get(code) ?? 0) + count)
  }
  const fields = new Set<string>()
  for (const { code, path, message } of errors) {
    const field = path.slice(path.lastIndexOf('/') + 1)
    const isFact = path.lastIndexOf('/') === 0
    if (code === 'missing-field') fields.add(isFact ? field : `a field \`${field}\` in the text`)
    else {
      const other = summary.others.get(message)
      if (other) other.count += 1
      else summary.others.set(message, { count: 1, output, path })
    }
  }
  for (const field of fields) summary.missing.set(field, (summary.missing.get(field) ?? 0) + 1)
}

/** Whether content was lost at this degree or a higher one. */
export function hasLoss({ counts }: Summary, loss: 'degraded' | 'dropped'): boolean {
  return [...counts.keys()].some((code) => {
    const own = IMPORT_CODES[code].loss
    return own === 'dropped' || (loss === 'degraded' && own === 'degraded')
  })
}

/** Formats the codes of all issues, the most frequent first. */
export function codeTable({ counts }: Summary): string {
  const rows = [...counts].sort(([, a], [, b]) => b - a)
  if (rows.length === 0) return ''
  const widths = [
    Math.max(...rows.map(([, count]) => String(count).length)),
    Math.max(...rows.map(([code]) => code.length)),
  ] as const
  return rows
    .map(([code, count]) => {
      const { loss = 'kept', summary } = IMPORT_CODES[code]
      return `${String(count).padStart(widths[0])}  ${code.padEnd(widths[1])}  ${loss.padEnd(8)}  ${summary}\n`
    })
    .join('')
}
