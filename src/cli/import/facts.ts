import { completeDraft } from '../../import/complete-draft.js'
import type { Article } from '../../schema/article.js'
import { isError } from '../../tree/issue.js'
import { UsageError } from '../exit.js'
import { loadFormat, UNSUPPORTED } from '../input/formats/formats.js'
import { readInput } from '../input/read-file.js'
import type { Io } from '../io.js'
import { escapeTerminal } from '../output/escape-terminal.js'

/** The other required fields, for validating the facts on their own. */
const REST = {
  schemaVersion: '1.0',
  id: 'article',
  type: 'newsArticle',
  inLanguage: 'en',
  headline: 'Headline',
  body: {
    type: 'root',
    children: [{ type: 'paragraph', children: [{ type: 'text', value: '…' }] }],
  },
} as const

/**
 * Reads the file with the fields that all articles share.
 *
 * @throws {UsageError} If it can't be read, or holds something else.
 */
export async function readFacts(io: Io, file: string | undefined): Promise<Partial<Article>> {
  if (file === undefined) return {}
  const fail = (message: string) => new UsageError(`${escapeTerminal(file)}: ${message}`)
  const format = await loadFormat(file)
  if (!format) throw fail(UNSUPPORTED)
  const read = readInput(io, file)
  if ('code' in read) throw fail(read.message)
  const { value, problems } = format(read.text)
  const [problem] = problems.filter(({ severity }) => severity !== 'warning')
  if (problem) throw fail(problem.message)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw fail('Expected fields of articles, such as `inLanguage: en-GB`.')
  }
  if ('id' in value) throw fail('Remove `id`, which must differ between articles.')
  const facts = value as Partial<Article>
  const [issue] = completeDraft(structuredClone(REST) as never, facts).issues.filter(isError)
  if (issue) throw fail(`${issue.path}: ${issue.message}`)
  return facts
}
