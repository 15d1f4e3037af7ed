import { type FSWatcher, watch } from 'node:fs'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { basename, dirname, resolve } from 'node:path'
import { report as reportOf } from '../../report/report.js'
import { type CheckOptions, createChecker } from '../check/check-text.js'
import { EXIT, type ExitCode } from '../exit-code.js'
import type { SourceFormat } from '../input/formats/source-format.js'
import { articleIn, knownFormat, settingsOf } from '../input/read-article.js'
import { textOf } from '../input/text-of.js'
import type { Io } from '../io.js'
import { previewPage } from '../output/preview-page.js'
import { pretty } from '../output/reporters/pretty.js'
import { UsageError } from '../usage-error.js'
import { targets } from './render.js'
import type { TargetName } from './target-names.js'

/**
 * Serves a page with everything that an article becomes, until the process ends. The page asks for
 * itself anew whenever the file changes.
 */
export async function preview(
  io: Io,
  file: string,
  { port, config }: { port: number; config?: string },
): Promise<ExitCode> {
  const source: Source = {
    file,
    format: knownFormat(file),
    settings: await settingsOf(io, file, config),
  }
  const read = textOf(io, file)
  if ('code' in read) throw new UsageError(`${file}: ${read.message}`)
  const listeners = new Set<ServerResponse>()
  const server = createServer((request, response) => {
    // Another site may have its name lead here, and would read what it is answered.
    if (!IS_HERE.test(request.headers.host ?? '')) {
      response.writeHead(403).end('Ask for localhost.')
      return
    }
    const [pathname = ''] = (request.url ?? '/').split(/[?#]/)
    if (pathname === '/changes') {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
      response.write(': listening\n\n')
      listeners.add(response)
      request.on('close', () => listeners.delete(response))
      return
    }
    const { status, type, body } = answerOrReason(io, source, pathname.slice(1))
    response.writeHead(status, {
      'content-type': `${type}; charset=utf-8`,
      'cache-control': 'no-store',
    })
    response.end(body)
  })
  await listen(server, port)
  const watcher = watchFile(resolve(io.cwd, file), () => {
    for (const listener of listeners) listener.write('data: changed\n\n')
  })
  const { port: opened } = server.address() as AddressInfo
  io.out(`http://localhost:${opened}/\n`)
  return closed(server, watcher)
}

/** The names of this machine, with any port. */
const IS_HERE = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i

/** What is shown, and how it is read. */
interface Source {
  file: string
  format: SourceFormat
  settings: CheckOptions
}

interface Answer {
  status: number
  type: string
  body: string
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  amp: 'text/html',
  text: 'text/plain',
  jsonld: 'text/plain',
}

/** One page that can't be made doesn't end the others. */
function answerOrReason(io: Io, source: Source, name: string): Answer {
  try {
    return answer(io, source, name)
  } catch (error) {
    return { status: 500, type: 'text/plain', body: String(error) }
  }
}

/** What the page and its frames show: the file is read for each, so it is never old. */
function answer(io: Io, { file, format, settings }: Source, name: string): Answer {
  if (name === '') return { status: 200, type: 'text/html', body: previewPage(basename(file)) }
  const plain = (body: string, status = 200): Answer => ({ status, type: 'text/plain', body })
  const read = textOf(io, file)
  if ('code' in read) return plain(read.message)
  if (name === 'findings') {
    const { findings } = createChecker(settings)(file, read.text, format)
    return plain(
      pretty([{ file, findings }], { isColored: false, fileCount: 1, version: io.version }),
    )
  }
  const target = Object.hasOwn(targets, name) ? targets[name as TargetName] : undefined
  if (!target) return plain('There is no such page.', 404)
  const article = articleIn(format(read.text), settings)
  if (!article) return plain('This is no article yet: see the findings.')
  const [fatal] =
    name === 'amp' ? reportOf(article, 'amp').filter(({ severity }) => severity === 'error') : []
  if (fatal) return plain(fatal.message)
  return { status: 200, type: TYPES[name] ?? 'text/plain', body: target(article) }
}

/** Editors replace files rather than write into them, so the folder is watched. */
function watchFile(path: string, onChange: () => void): FSWatcher {
  let waiting: NodeJS.Timeout | undefined
  return watch(dirname(path), (_event, name) => {
    if (name !== null && name !== basename(path)) return
    clearTimeout(waiting)
    waiting = setTimeout(onChange, 50)
  })
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((fulfil, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        new UsageError(`The port ${port} can’t be used (${error.code}). Give another with --port.`),
      ),
    )
    // For this machine alone: drafts are nobody else's business.
    server.listen(port, '127.0.0.1', fulfil)
  })
}

function closed(server: Server, watcher: FSWatcher): Promise<ExitCode> {
  return new Promise((fulfil) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        watcher.close()
        server.closeAllConnections()
        server.close(() => fulfil(EXIT.clean))
      })
    }
  })
}
