import { randomBytes } from 'node:crypto'
import { type FSWatcher, watch } from 'node:fs'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { basename, dirname, resolve } from 'node:path'
import { report as reportOf } from '../../report/report.js'
import { type CheckOptions, createChecker } from '../check/check-text.js'
import { codeOf, EXIT, type ExitCode, UsageError } from '../exit.js'
import type { SourceFormat } from '../input/formats/source-format.js'
import { articleIn, knownFormat, settingsOf } from '../input/read-article.js'
import { readInput } from '../input/read-file.js'
import type { Io } from '../io.js'
import { escapeTerminal } from '../output/escape-terminal.js'
import { previewPage } from '../output/preview-page.js'
import { pretty } from '../output/reporters/pretty.js'
import { targets } from './render.js'
import type { TargetName } from './target-names.js'

/**
 * Serves a page that shows an article in every format, until the process is interrupted. The page
 * reloads when the file changes.
 */
export async function preview(
  io: Io,
  file: string,
  { port, config }: { port: number; config?: string },
): Promise<ExitCode> {
  const source: Source = {
    file,
    format: await knownFormat(file),
    settings: await settingsOf(io, file, config),
  }
  const read = readInput(io, file)
  if ('code' in read) throw new UsageError(`${escapeTerminal(file)}: ${read.message}`)
  const listeners = new Set<ServerResponse>()
  const server = createServer((request, response) => {
    // The host name of another site could resolve to this machine (DNS rebinding).
    if (!IS_LOCAL.test(request.headers.host ?? '')) {
      response.writeHead(403, headersOf('text/plain', 'text')).end('Use localhost.')
      return
    }
    const [pathname = ''] = (request.url ?? '/').split(/[?#]/)
    if (pathname === '/changes') {
      response.writeHead(200, headersOf('text/event-stream', 'text'))
      response.write(': listening\n\n')
      listeners.add(response)
      request.on('close', () => listeners.delete(response))
      return
    }
    const { status, type, policy, nonce, body } = answerOrError(io, source, pathname.slice(1))
    response.writeHead(status, headersOf(`${type}; charset=utf-8`, policy, nonce))
    response.end(body)
  })
  const opened = await listen(server, port)
  if (port !== 0 && opened !== port) {
    io.err(`standfirst: Port ${port} is in use. Using port ${opened}.\n`)
  }
  const watcher = watchFile(resolve(io.cwd, file), () => {
    for (const listener of listeners) listener.write('data: changed\n\n')
  })
  io.out(`http://localhost:${opened}/\n`)
  return closed(server, watcher)
}

/** The host names of this machine, with any port. */
const IS_LOCAL = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i

/** The Content Security Policy of each kind of page. Only the preview page may frame the others. */
const POLICIES = {
  shell: (nonce: string) =>
    `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'; img-src data:; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  html: () =>
    "default-src 'none'; style-src 'unsafe-inline'; img-src https: http: data:; media-src https: http:; font-src https:; frame-src https:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox allow-scripts allow-popups",
  amp: () =>
    "default-src 'none'; script-src https://cdn.ampproject.org blob:; worker-src blob:; style-src 'unsafe-inline'; img-src https: http: data:; media-src https: http:; font-src https:; connect-src https:; frame-src https:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox allow-scripts allow-popups",
  text: () => "default-src 'none'; frame-ancestors 'self'; sandbox",
} as const

type Policy = keyof typeof POLICIES

function headersOf(type: string, policy: Policy, nonce = ''): Record<string, string> {
  return {
    'content-type': type,
    'cache-control': 'no-store',
    'content-security-policy': POLICIES[policy](nonce),
    'cross-origin-resource-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-frame-options': policy === 'shell' ? 'DENY' : 'SAMEORIGIN',
  }
}

/** The previewed file and how to read it. */
interface Source {
  file: string
  format: SourceFormat
  settings: CheckOptions
}

interface Answer {
  status: number
  type: string
  policy: Policy
  nonce?: string
  body: string
}

/** Answers a request. If one page fails, the others still work. */
function answerOrError(io: Io, source: Source, name: string): Answer {
  try {
    return answer(io, source, name)
  } catch (error) {
    return plain(String(error), 500)
  }
}

/** Answers a request. The file is read each time, so that the answer is never stale. */
function answer(io: Io, { file, format, settings }: Source, name: string): Answer {
  if (name === '') {
    const nonce = randomBytes(16).toString('base64')
    const body = previewPage(basename(file), nonce)
    return { status: 200, type: 'text/html', policy: 'shell', nonce, body }
  }
  // Browsers request it when a frame is opened on its own.
  if (name === 'favicon.ico') return plain('', 204)
  const read = readInput(io, file)
  if ('code' in read) return plain(read.message)
  if (name === 'findings') {
    const { findings } = createChecker(settings)(file, read.text, format)
    return plain(
      pretty([{ file, findings }], { isColored: false, fileCount: 1, version: io.version }),
    )
  }
  const target = Object.hasOwn(targets, name) ? targets[name as TargetName] : undefined
  if (!target) return plain('No such page.', 404)
  const article = articleIn(format(read.text), settings)
  if (!article) return plain('Not a valid article right now. See the findings.')
  const [fatal] =
    name === 'amp' ? reportOf(article, 'amp').filter(({ severity }) => severity === 'error') : []
  if (fatal) return plain(fatal.message)
  return name === 'html' || name === 'amp'
    ? { status: 200, type: 'text/html', policy: name, body: target(article) }
    : plain(target(article))
}

function plain(body: string, status = 200): Answer {
  return { status, type: 'text/plain', policy: 'text', body }
}

/** Watches the folder, since editors replace files rather than write into them. */
function watchFile(path: string, onChange: () => void): FSWatcher {
  let waiting: NodeJS.Timeout | undefined
  return watch(dirname(path), (_event, name) => {
    if (name !== null && name !== basename(path)) return
    clearTimeout(waiting)
    waiting = setTimeout(onChange, 50)
  })
}

/** The number of ports to try after the requested one. */
const MORE_PORTS = 20

/** Listens on a port or the next free one, and returns the port. */
async function listen(server: Server, port: number): Promise<number> {
  for (let next = port; ; next++) {
    try {
      return await listenAt(server, next)
    } catch (error) {
      const isTaken = codeOf(error) === 'EADDRINUSE'
      if (isTaken && next < Math.min(port + MORE_PORTS, 65_535)) continue
      throw new UsageError(
        `Could not listen on port ${port} (${codeOf(error)}). Choose another with --port.`,
      )
    }
  }
}

function listenAt(server: Server, port: number): Promise<number> {
  return new Promise((fulfil, reject) => {
    server.once('error', reject)
    // Only on this machine, since drafts are confidential.
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject)
      fulfil((server.address() as AddressInfo).port)
    })
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
