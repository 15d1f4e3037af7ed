import { extractQuotes, type Quote } from '../../tree/quotes/extract-quotes.js'
import { EXIT, type ExitCode } from '../exit-code.js'
import { type ReadFlags, readArticle } from '../input/read-article.js'
import type { Io } from '../io.js'
import { escapeJson, escapeTerminal } from '../output/escape-terminal.js'

/** Lists who said what in an article. */
export async function quotes(
  io: Io,
  file: string,
  { json, ...flags }: { json?: boolean } & ReadFlags,
): Promise<ExitCode> {
  const article = await readArticle(io, file, flags)
  if (!article) return EXIT.findings
  const found = extractQuotes(article)
  if (json) io.out(`${escapeJson(JSON.stringify(found, null, 2))}\n`)
  else io.out(found.map(line).join('') || 'Nobody is quoted.\n')
  return EXIT.clean
}

function line({ words, speakerInfo, attribution, isRepeat, paths: [path = ''] }: Quote): string {
  const { name, description, role } = speakerInfo ?? {}
  const who = [name ?? description ?? attribution ?? 'nobody named', role]
    .filter(Boolean)
    .join(', ')
  const repeat = isRepeat ? ' (a repeat)' : ''
  return `${escapeTerminal(words.replace(/\s+/g, ' '))}\n    — ${escapeTerminal(who)}${repeat}  ${path}\n`
}
