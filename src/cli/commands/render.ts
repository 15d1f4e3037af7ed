import { resolve } from 'node:path'
import { renderAmp } from '../../amp/document/document.js'
import { renderHtmlDocument } from '../../html/document/document.js'
import { toJsonLd } from '../../json-ld/to-json-ld.js'
import { toMarkdown } from '../../markdown/to-markdown.js'
import type { Article } from '../../schema/article.js'
import { renderText } from '../../text/render-text.js'
import { EXIT, type ExitCode } from '../exit-code.js'
import { type ReadFlags, readArticle } from '../input/read-article.js'
import type { Io } from '../io.js'
import { keepInputs, writeOutput } from '../output/write-file.js'
import type { TargetName } from './target-names.js'

/** How an article becomes each of them. */
export const targets: Readonly<Record<TargetName, (article: Article) => string>> = {
  html: (article) => `${renderHtmlDocument(article, { styles: true })}\n`,
  amp: (article) => `${renderAmp(article)}\n`,
  text: (article) => renderText(article),
  markdown: toMarkdown,
  jsonld: (article) => `${JSON.stringify(toJsonLd(article), null, 2)}\n`,
}

/** Renders a file to standard output, or to another file. */
export async function render(
  io: Io,
  file: string,
  { to, output, ...flags }: { to: TargetName; output?: string } & ReadFlags,
): Promise<ExitCode> {
  const article = await readArticle(io, file, flags)
  if (!article) return EXIT.findings
  const rendered = targets[to](article)
  if (output === undefined) io.out(rendered)
  else {
    const path = resolve(io.cwd, output)
    keepInputs(path, io.cwd, [file])
    writeOutput(path, rendered)
  }
  return EXIT.clean
}
