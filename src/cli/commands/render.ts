import { extname, relative, resolve } from 'node:path'
import { renderAmp } from '../../amp/document/document.js'
import { renderHtmlDocument } from '../../html/document/document.js'
import { toJsonLd } from '../../json-ld/to-json-ld.js'
import { toMarkdown } from '../../markdown/to-markdown.js'
import { allLanguages } from '../../render/labels/all-languages.js'
import type { Article } from '../../schema/article.js'
import { renderText } from '../../text/render-text.js'
import { ArticleError } from '../../tree/issue.js'
import { loadConfig } from '../config/config.js'
import { EXIT, type ExitCode, UsageError } from '../exit.js'
import { chooseFiles } from '../input/choose-files.js'
import { sharedFolder } from '../input/paths.js'
import { type ReadFlags, readArticle } from '../input/read-article.js'
import { STDIN } from '../input/read-file.js'
import type { Io } from '../io.js'
import { escapeTerminal } from '../output/escape-terminal.js'
import { keepInputs, writeOutput } from '../output/write-file.js'
import type { TargetName } from './target-names.js'

/** The renderer of each target. */
export const targets: Readonly<Record<TargetName, (article: Article) => string>> = {
  html: (article) => `${renderHtmlDocument(article, { languages: allLanguages })}\n`,
  amp: (article) => `${renderAmp(article, { languages: allLanguages })}\n`,
  text: (article) => renderText(article, { languages: allLanguages }),
  markdown: toMarkdown,
  jsonld: (article) => `${JSON.stringify(toJsonLd(article), null, 2)}\n`,
}

/** The extension of each target’s files. */
const EXTENSIONS: Readonly<Record<TargetName, string>> = {
  html: '.html',
  amp: '.amp.html',
  text: '.txt',
  markdown: '.md',
  jsonld: '.jsonld',
}

/** The options of the command, as commander parses them. */
export interface RenderFlags extends ReadFlags {
  to: TargetName
  output?: string
  outDir?: string
}

/** Renders one file to standard output or a file, or many files into a folder. */
export async function render(
  io: Io,
  inputs: readonly string[],
  { to, output, outDir, ...flags }: RenderFlags,
): Promise<ExitCode> {
  if (output !== undefined && outDir !== undefined) {
    throw new UsageError('Use either --output or --out-dir.')
  }
  if (outDir !== undefined) return renderAll(io, inputs, resolve(io.cwd, outDir), to, flags)
  const [file = STDIN, ...more] = inputs
  if (more.length > 0)
    throw new UsageError('To render several files, name a folder with --out-dir.')
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

/** Renders each file to a path in the folder. Continues after a file without a valid article. */
async function renderAll(
  io: Io,
  inputs: readonly string[],
  folder: string,
  to: TargetName,
  flags: ReadFlags,
): Promise<ExitCode> {
  const files = await filesToRender(io, inputs, flags)
  const outputs = outputsOf(
    files.map((file) => resolve(io.cwd, file)),
    folder,
    EXTENSIONS[to],
  )
  for (const output of outputs) keepInputs(output, io.cwd, files)
  let rendered = 0
  for (const [index, file] of files.entries()) {
    const article = await readArticle(io, file, flags)
    if (!article) continue
    try {
      writeOutput(outputs[index] as string, targets[to](article))
      rendered += 1
    } catch (error) {
      if (!(error instanceof ArticleError)) throw error
      io.err(`${escapeTerminal(file)}: ${escapeTerminal(error.message)}\n`)
    }
  }
  io.err(`standfirst: Rendered ${rendered} of ${files.length} files.\n`)
  return rendered === files.length ? EXIT.clean : EXIT.findings
}

async function filesToRender(
  io: Io,
  inputs: readonly string[],
  { config: name }: ReadFlags,
): Promise<readonly string[]> {
  if (inputs.includes(STDIN)) throw new UsageError('To render standard input, use --output.')
  const { config, folder } = await loadConfig(io.cwd, name)
  const { files } = await chooseFiles(io, {
    patterns: inputs,
    folder: io.cwd,
    isEach: true,
    ignore: [{ folder, patterns: config.ignore ?? [] }],
  })
  if (files.length > 0) return files
  throw new UsageError('No files to render: .standfirstignore or the configuration ignores them.')
}

/**
 * Returns the output path of each file: its path from the common folder of all files, with another
 * extension.
 *
 * @throws {UsageError} If two files have the same output path.
 */
function outputsOf(paths: readonly string[], folder: string, extension: string): string[] {
  const shared = sharedFolder(paths)
  const sources = new Map<string, string>()
  return paths.map((path) => {
    const name = relative(shared, path)
    const output = resolve(folder, name.slice(0, name.length - extname(name).length) + extension)
    const other = sources.get(output)
    if (other !== undefined) {
      throw new UsageError(
        `${escapeTerminal(other)} and ${escapeTerminal(path)} would both be rendered to ${escapeTerminal(output)}. Rename one, or render them separately.`,
      )
    }
    sources.set(output, path)
    return output
  })
}
