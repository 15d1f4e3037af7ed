import { lstatSync } from 'node:fs'
import { resolve } from 'node:path'
import { completeDraft } from '../../import/complete-draft.js'
import type { ImportResult } from '../../import/types.js'
import type { Article } from '../../schema/article.js'
import { ArticleError, isError } from '../../tree/issue.js'
import { EXIT, type ExitCode } from '../exit.js'
import { readFacts } from '../import/facts.js'
import type { ImportFormat } from '../import/formats.js'
import { type Journal, openJournal } from '../import/journal.js'
import { createNames } from '../import/names.js'
import { type Candidate, ImportProblem, readArticles } from '../import/read-articles.js'
import {
  addEntry,
  codeTable,
  createSummary,
  type Entry,
  hasLoss,
  type Summary,
} from '../import/summary.js'
import { sharedFolder } from '../input/paths.js'
import { STDIN } from '../input/read-file.js'
import type { Io } from '../io.js'
import { escapeFileName, escapeTerminal } from '../output/escape-terminal.js'
import { createProgress } from '../output/progress.js'
import { createFile, keepInputs, writeOutput } from '../output/write-file.js'

/** The options of the command, as commander parses them. */
export interface ImportFlags {
  from: ImportFormat | 'auto'
  facts?: string
  out: string
  format: 'json' | 'markdown'
  report?: string
  failOn?: 'degraded' | 'dropped'
  url?: string
  timeZone?: string
  overwrite?: boolean
}

/**
 * Imports files as articles into a folder. After an interruption, the same command goes on where it
 * stopped.
 */
export async function importFiles(
  io: Io,
  files: readonly string[],
  flags: ImportFlags,
): Promise<ExitCode> {
  const { url, timeZone } = flags
  const facts = await readFacts(io, flags.facts)
  const inputs = files.filter((file) => file !== STDIN)
  if (flags.report !== undefined) keepInputs(resolve(io.cwd, flags.report), io.cwd, inputs)
  const folder = resolve(io.cwd, flags.out)
  const write = await writerFor(flags.format)
  const journal = openJournal<Entry>(folder, {
    version: io.version,
    files,
    facts,
    from: flags.from,
    format: flags.format,
    url,
    timeZone,
  })
  const log = createLog(journal, folder)
  const nameOf = createNames()
  const progress = createProgress(io)
  const shared = sharedFolder(inputs.map((file) => resolve(io.cwd, file)))
  let kept = 0
  let problems = 0
  const problem = (file: string, message: string) => {
    problems += 1
    progress(undefined)
    io.err(`${escapeFileName(file)}: ${escapeTerminal(message)}\n`)
  }

  for (const [index, file] of files.entries()) {
    let current: { candidate: Candidate; name: string } | undefined
    const articles = readArticles(io, file, {
      from: flags.from,
      shared,
      importOptions: { facts, url, timeZone },
      isWanted(candidate) {
        const name = nameOf(candidate.names)
        const output = name + write.extension
        if (log.isDone(file, candidate.id)) return false
        const isKept = !flags.overwrite && exists(resolve(folder, output))
        if (isKept) kept += 1
        else current = { candidate, name }
        return !isKept
      },
      onProgress: (done) => progress((index + done) / files.length),
    })
    try {
      for await (const result of articles) {
        const { candidate, name } = current as NonNullable<typeof current>
        const { id, line } = candidate
        if (result instanceof ImportProblem) {
          problem(id === undefined ? file : `${file} (${id})`, result.message)
          continue
        }
        const { article, errors } = complete(result, name)
        const output = name + write.extension
        keepInputs(resolve(folder, output), io.cwd, inputs)
        const text = write(article)
        const { missing, issues } = result
        log.add({ source: file, id, line, output, errors, missing, issues })
        const written = createFile(folder, output, text, true)
        if (written === 'linked') problem(output, 'This is a link, or in a folder that is one.')
      }
    } catch (error) {
      if (!(error instanceof ImportProblem || error instanceof ArticleError)) throw error
      problem(file, error.message)
    }
    progress((index + 1) / files.length)
  }
  progress(undefined)

  const summary = createSummary()
  for (const entry of log.entries()) addEntry(summary, entry)
  if (flags.report !== undefined)
    writeOutput(resolve(io.cwd, flags.report), reportOf(log.entries()))
  journal.end()
  print(io, summary, { out: flags.out, kept, problems, hasFacts: flags.facts !== undefined })
  const isBad = problems > 0 || summary.incomplete > 0
  const isLost = flags.failOn !== undefined && hasLoss(summary, flags.failOn)
  return isBad || isLost ? EXIT.findings : EXIT.clean
}

/** How an article is written. */
type Writer = ((article: Article) => string) & { extension: string }

async function writerFor(format: ImportFlags['format']): Promise<Writer> {
  if (format === 'json') {
    const write = (article: Article) => `${JSON.stringify(article, null, 2)}\n`
    return Object.assign(write, { extension: '.json' })
  }
  const { toMarkdown } = await import('../../markdown/to-markdown.js')
  return Object.assign((article: Article) => toMarkdown(article), { extension: '.md' })
}

/** The article of a draft; or the draft, with what it lacks. */
function complete(
  { draft }: ImportResult,
  name: string,
): { article: Article; errors: Entry['errors'] } {
  const named = { ...draft, id: draft.id ?? name }
  const result = completeDraft(named)
  const article = result.success ? result.data : (named as Article)
  return { article, errors: result.issues.filter(isError) }
}

function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined
}

/** The entries of a journal; of those about the same article, the last counts. */
function createLog(journal: Journal<Entry>, folder: string) {
  const keyOf = (source: string, id: string | undefined) => JSON.stringify([source, id ?? null])
  const last = new Map<string, number>()
  const done = new Set<string>()
  let count = 0
  for (const { source, id, output } of journal.entries()) {
    const key = keyOf(source, id)
    last.set(key, count)
    count += 1
    if (exists(resolve(folder, output))) done.add(key)
  }
  return {
    isDone: (source: string, id: string | undefined) => done.has(keyOf(source, id)),
    add(entry: Entry) {
      journal.add(entry)
      last.set(keyOf(entry.source, entry.id), count)
      count += 1
    },
    *entries(): Generator<Entry> {
      let index = 0
      for (const entry of journal.entries()) {
        if (last.get(keyOf(entry.source, entry.id)) === index) yield entry
        index += 1
      }
    },
  }
}

function* reportOf(entries: Iterable<Entry>): Generator<string> {
  let before = '[\n'
  for (const entry of entries) {
    yield before + JSON.stringify(entry)
    before = ',\n'
  }
  yield before === '[\n' ? '[]\n' : '\n]\n'
}

/** How many other errors are listed. */
const MOST_ERRORS = 10

function print(
  io: Io,
  summary: Summary,
  {
    out,
    kept,
    problems,
    hasFacts,
  }: { out: string; kept: number; problems: number; hasFacts: boolean },
): void {
  const { articles, incomplete, missing, others } = summary
  io.out(codeTable(summary))
  for (const [field, count] of missing) {
    io.err(`${escapeTerminal(field)} is missing in ${count} of ${articles} articles.\n`)
  }
  if (missing.size > 0) {
    const how = hasFacts ? 'the file of --facts' : 'a file, and give it with --facts'
    io.err(`Add what all articles share to ${how}. Add the rest to the articles.\n`)
  }
  for (const [message, { count, output, path }] of [...others].slice(0, MOST_ERRORS)) {
    io.err(
      `${escapeFileName(output)}: ${path}: ${escapeTerminal(message)}${count > 1 ? ` (${count} times)` : ''}\n`,
    )
  }
  const folder = escapeTerminal(out)
  io.err(
    `standfirst: Imported ${articles} articles into ${folder}; ${incomplete} are not complete.${
      kept > 0 ? ` Kept ${kept} files that existed; --overwrite replaces them.` : ''
    }${problems > 0 ? ` ${problems} could not be imported.` : ''}\n`,
  )
}
