import type { Figure } from '../../schema/nodes.js'
import { createBuilder, flush } from '../builder.js'
import type { Draft } from '../draft.js'
import { createLines, isElement } from '../html/dom.js'
import { defined, finish, open, type Session } from '../html/session.js'
import type { HtmlImportOptions } from '../html/state.js'
import type { ImportResult } from '../types.js'
import { prepareContent } from './content.js'
import { EMPTY_ENVELOPE, type Envelope, readEnvelope } from './envelope.js'
import { createHooks } from './hooks.js'
import type { WordPressImportOptions } from './options.js'
import type { WpRestPost } from './post.js'
import { createReading } from './reading.js'

/**
 * Imports a post of WordPress: an object of its REST API, or content alone, as block markup, as the
 * classic editor stores it, or rendered.
 *
 * @throws {ArticleError} With the code `too-large` or `too-many-nodes` if a limit is exceeded.
 *
 * @example
 * const { draft } = fromWordPress('<!-- wp:paragraph --><p>Calm.</p><!-- /wp:paragraph -->')
 * console.log(draft.body.children[0]?.type) // 'paragraph'
 */
export function fromWordPress(
  post: WpRestPost | string,
  options: WordPressImportOptions = {},
): ImportResult {
  if (typeof post === 'string') return importContent(post, isStored(post), EMPTY_ENVELOPE, options)
  const { raw, rendered = '' } = post.content ?? {}
  const envelope = readEnvelope(post, options)
  return importContent(raw ?? rendered, raw !== undefined, envelope, options)
}

const BLOCK = /<!--\s+wp:[a-z]/

/** The start of a line that is in a paragraph without a tag for it. */
const BARE = /^(?:[^<]|<(?:a|abbr|b|cite|code|del|em|i|img|q|s|span|strong|sub|sup|u)[\s>])/i

/** Whether content is as WordPress stores it: with the borders of blocks, or without paragraphs. */
function isStored(content: string): boolean {
  if (BLOCK.test(content) || !/<p[\s>]/i.test(content)) return true
  const lines = content.split('\n').map((line) => line.trim())
  return lines.some((line, index) => (index === 0 || lines[index - 1] === '') && BARE.test(line))
}

function importContent(
  source: string,
  isRaw: boolean,
  envelope: Envelope,
  options: WordPressImportOptions,
): ImportResult {
  const { facts, found, lead, footnotes, problems } = envelope
  const content = prepareContent(source, { isRaw, footnotes, lead }, options)
  const htmlOptions = htmlOptionsOf(options, facts.url)
  const session = open(content.html, htmlOptions, true)
  const { state, scanned } = session
  state.language ??= facts.inLanguage
  state.hooks = createHooks(createReading(content, session, options))
  for (const { code, pointer, ...details } of problems) {
    state.reporter.report(code, { ...details, source: { pointer } })
  }
  reportUnresolved(content, session)
  const nodes = scanned.body.childNodes
  const [first] = nodes
  const leadMedia = lead && isElement(first) ? readLead(first, session) : undefined
  const builder = createBuilder(true, 0)
  state.walk(lead ? nodes.slice(1) : nodes, builder)
  flush(builder)
  const draft: Draft = {
    schemaVersion: '1.0',
    ...facts,
    ...(leadMedia && { leadMedia }),
    ...defined(options.facts ?? {}),
    body: { type: 'root', children: [...builder.blocks, ...builder.hoisted] },
  }
  return finish(session, draft, found)
}

/** The options for the markup. The fields of a file that are no fields of an image are read here. */
function htmlOptionsOf(
  { types: _, resolve, ...options }: WordPressImportOptions,
  url: string | undefined,
): HtmlImportOptions {
  return {
    ...options,
    url: options.url ?? url,
    resolve(reference) {
      const facts = resolve?.(reference)
      if (!facts || reference.kind !== 'image') return facts
      const { caption: _, sizes: __, ...fields } = facts as Record<string, unknown>
      return fields
    },
  }
}

/** The picture of a post, which stands before its content. */
function readLead(
  element: Parameters<Session['state']['visit']>[0],
  { state }: Session,
): Figure | undefined {
  const builder = createBuilder(true, 0)
  state.visit(element, builder)
  return builder.blocks.find((block) => block.type === 'figure')
}

function reportUnresolved(
  { source, unresolved }: ReturnType<typeof prepareContent>,
  { state }: Session,
): void {
  const positionAt = createLines(source)
  for (const { offset, id } of unresolved) {
    state.reporter.report('import-reference-unresolved', {
      message: `The file ${id} of a gallery is unknown. Provide it with the option \`resolve\`.`,
      source: { ...positionAt(offset), block: '[gallery]' },
    })
  }
}
