import { IMPORT_CODES, type ImportCode } from '../../import/codes.js'
import type { Missing } from '../../import/draft.js'
import type { ImportIssue } from '../../import/types.js'
import type { Issue } from '../../tree/issue.js'

/** What was done with one article. */
export interface Entry {
  /** The file that it comes from. */
  source: string
  /** Its id there, if the file has several. */
  id?: string | undefined
  /** The line on which it begins there. */
  line?: number | undefined
  /** The file that it was written to, from the folder of the import. */
  output: string
  /** Why it is not complete. */
  errors: Issue[]
  /** The fields that the source lacks, with what it suggests for them. */
  missing: Missing[]
  /** What was lost, repaired, or left to the caller. */
  issues: ImportIssue[]
}

/** What was done with all articles. */
export interface Summary {
  articles: number
  incomplete: number
  counts: Map<ImportCode, number>
  /** How many articles lack a field: by its name, or by that of its node and its own. */
  missing: Map<string, number>
  /** Other errors, by message, with where the first of them is. */
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

/** Whether something was lost to a degree, or to a higher one. */
export function hasLoss({ counts }: Summary, loss: 'degraded' | 'dropped'): boolean {
  return [...counts.keys()].some((code) => {
    const own = IMPORT_CODES[code].loss
    return own === 'dropped' || (loss === 'degraded' && own === 'degraded')
  })
}

/** The codes of all issues, the most frequent first. */
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
