import { closeSync, createReadStream, openSync, readSync, statSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { fromHtml } from '../../import/html/from-html.js'
import { DEFAULT_IMPORT_LIMITS, type ImportResult } from '../../import/types.js'
import { fromWordPress } from '../../import/wordpress/from-wordpress.js'
import type { WpRestPost } from '../../import/wordpress/post.js'
import { readWxr } from '../../import/wordpress/wxr/read-wxr.js'
import { ArticleError } from '../../tree/issue.js'
import { codeOf } from '../exit.js'
import { decode, readInputBytes, STDIN } from '../input/read-file.js'
import type { Io } from '../io.js'
import { detectFormat, type ImportFormat, IS_JSON } from './formats.js'
import { fileNameOf } from './names.js'

/** An article of a file before its import. */
export interface Candidate {
  /** The id in the file, if the file has several articles. */
  id?: string | undefined
  /** The line on which it begins. */
  line?: number | undefined
  /** Possible names for its file, the best first. */
  names: (string | undefined)[]
}

/** Options for reading the articles of a file. */
export interface ReadOptions {
  from: ImportFormat | 'auto'
  /** The common folder of all files. */
  shared: string
  importOptions: Parameters<typeof fromHtml>[1] & Parameters<typeof fromWordPress>[1]
  /** Called for each article in file order. Returns whether to import it. */
  isWanted(candidate: Candidate): boolean
  /** Called with the proportion of the file that has been read, from 0 to 1. */
  onProgress(done: number): void
}

/** A problem that prevents the import of a file or of one article in it. */
export class ImportProblem extends Error {}

/**
 * Imports the articles of a file one after another.
 *
 * @throws {ImportProblem} If the file can't be read.
 */
export async function* readArticles(
  io: Pick<Io, 'cwd' | 'stdin'>,
  file: string,
  options: ReadOptions,
): AsyncGenerator<ImportResult | ImportProblem> {
  const from = options.from === 'auto' && file !== STDIN ? detectFile(io, file) : options.from
  if (from === 'wxr') yield* articlesOfExport(resolve(io.cwd, file), options)
  else yield* articlesOfFile(io, file, from, options)
}

/** How much of a file is read to detect its format. */
const START = 4096

function detectFile({ cwd }: Pick<Io, 'cwd'>, file: string): ImportFormat {
  try {
    const path = resolve(cwd, file)
    if (!statSync(path).isFile()) return 'html'
    const descriptor = openSync(path, 'r')
    try {
      const start = Buffer.alloc(START)
      return detectFormat(start.toString('utf8', 0, readSync(descriptor, start)))
    } finally {
      closeSync(descriptor)
    }
  } catch {
    // Reading the whole file reports the error.
    return 'html'
  }
}

async function* articlesOfExport(
  path: string,
  { importOptions, isWanted, onProgress }: ReadOptions,
): AsyncGenerator<ImportResult> {
  let size = 0
  let read = 0
  /** Opens the file, which is read twice: the first time to index references between items. */
  async function* open(): AsyncGenerator<Uint8Array> {
    for await (const chunk of createReadStream(path)) {
      read += (chunk as Uint8Array).length
      onProgress(Math.min(read / (2 * size), 1))
      yield chunk as Uint8Array
    }
  }
  try {
    const facts = statSync(path)
    if (!facts.isFile())
      throw new ImportProblem('An export is read twice, so it must be a regular file.')
    size = Math.max(facts.size, 1)
    yield* readWxr(open, {
      ...importOptions,
      filter: ({ postId, line, slug }) =>
        isWanted({ id: postId, line, names: namesOf(slug, postId) }),
    })
  } catch (error) {
    if (error instanceof ArticleError) throw new ImportProblem(error.message)
    const code = codeOf(error)
    if (code === 'unknown') throw error
    throw new ImportProblem(`The file can’t be read (${code}).`)
  }
}

async function* articlesOfFile(
  io: Pick<Io, 'cwd' | 'stdin'>,
  file: string,
  from: ImportFormat | 'auto',
  { shared, importOptions, isWanted }: ReadOptions,
): AsyncGenerator<ImportResult | ImportProblem> {
  const input = readInputBytes(io, file, DEFAULT_IMPORT_LIMITS.bytes)
  if ('code' in input) throw new ImportProblem(input.message)
  const { bytes } = input
  const path = file === STDIN ? '' : relative(shared, resolve(io.cwd, file))
  const own = { names: [pathName(path)] }
  const start = () => Buffer.from(bytes.subarray(0, START)).toString()
  const format = from === 'auto' ? detectFormat(start()) : from
  if (format === 'wxr')
    throw new ImportProblem(
      'An export is read twice, so it can’t come from standard input. Pass a file.',
    )
  if (format === 'html') {
    if (isWanted(own)) yield attempt(() => fromHtml(bytes, importOptions))
    return
  }
  for (const { post, candidate } of postsIn(bytes, own)) {
    if (isWanted(candidate)) yield attempt(() => fromWordPress(post, importOptions))
  }
}

function attempt(run: () => ImportResult): ImportResult | ImportProblem {
  try {
    return run()
  } catch (error) {
    if (error instanceof ArticleError) return new ImportProblem(error.message)
    throw error
  }
}

/** Returns the posts of a file: one, a list, or only content. */
function postsIn(
  bytes: Uint8Array,
  own: Candidate,
): { post: WpRestPost | string; candidate: Candidate }[] {
  const text = decode(bytes)
  if ('code' in text) throw new ImportProblem(text.message)
  if (!IS_JSON.test(text.text)) return [{ post: text.text, candidate: own }]
  let value: unknown
  try {
    value = JSON.parse(text.text)
  } catch {
    throw new ImportProblem('This is not valid JSON. Is the file complete?')
  }
  const posts = Array.isArray(value) ? value : [value]
  return posts.map((post, index) => {
    if (typeof post !== 'object' || post === null || !('content' in post)) {
      throw new ImportProblem(
        'This is not a post of WordPress: it needs the fields of the REST API, such as `content`.',
      )
    }
    const { id, slug } = post as WpRestPost
    const number = String(id ?? index + 1)
    const name = typeof slug === 'string' ? slug : ''
    const names = namesOf(name, number)
    return {
      post: post as WpRestPost,
      candidate: { id: number, names: Array.isArray(value) ? names : [...own.names, ...names] },
    }
  })
}

/** Returns the names for a post, based on its slug if that has letters. */
function namesOf(slug: string, id: string): (string | undefined)[] {
  const name = fileNameOf(slug)
  return [name, fileNameOf(`${name ?? 'post'}-${id}`)]
}

/** Returns the path of a file as a name, without its extension. */
function pathName(path: string): string | undefined {
  const names = path
    .replace(/\.[^./\\]+$/, '')
    .split(/[/\\]/)
    .flatMap((part) => fileNameOf(part) ?? [])
  return names.length === 0 ? undefined : names.join('/')
}
