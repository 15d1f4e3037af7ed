import { extractQuotes, type Quote } from '../../tree/quotes/extract-quotes.js'
import { EXIT, type ExitCode } from '../exit.js'
import { type ReadFlags, readArticle } from '../input/read-article.js'
import type { Io } from '../io.js'
import { escapeJson, escapeLine, escapeTerminal } from '../output/escape-terminal.js'

/** Lists the quotations of an article with their speakers. */
export async function quotes(
  io: Io,
  file: string,
  { json, ...flags }: { json?: boolean } & ReadFlags,
): Promise<ExitCode> {
  const article = await readArticle(io, file, flags)
  if (!article) return EXIT.findings
  const found = extractQuotes(article)
  if (json) io.out(`${escapeJson(JSON.stringify(found, null, 2))}\n`)
  else io.out(found.map(line).join('') || 'No quotations found.\n')
  return EXIT.clean
}

function line({ words, speakerInfo, attribution, isRepeat, paths: [path = ''] }: Quote): string {
  const { name, description, role } = speakerInfo ?? {}
  const who = [name ?? description ?? attribution ?? 'unnamed speaker', role]
    .filter(Boolean)
    .join(', ')
  const repeat = isRepeat ? ' (repeated)' : ''
  return `${escapeLine(words.replace(/\s+/g, ' '))}\n    — ${escapeTerminal(who)}${repeat}  ${path}\n`
}
