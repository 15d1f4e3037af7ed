import { stringify } from 'yaml'
import { DETAILS } from '../mdast/attributes.js'
import { isSame } from '../mdast/written.js'
import type { Article } from '../schema/article.js'
import type { LiveUpdate } from '../schema/live.js'
import { withArticle } from '../tree/checked.js'
import { guard } from '../tree/guard.js'
import { ArticleError } from '../tree/issue.js'
import { DEFAULT_LIMITS } from '../tree/limits.js'
import type { PlainObject } from '../tree/visit.js'
import { compactNodes } from './node-fields.js'
import { readBlocks } from './read-blocks.js'
import { type NewDetails, writeBlocks } from './write-blocks.js'

/**
 * Converts an article to Markdown: metadata as YAML front matter, the body as Markdown with tables
 * and directives such as `:quote[“Calm.”]{speaker=ana}`. Content without a Markdown form is written
 * as data in a fence, so that {@link fromMarkdown} returns exactly the same article.
 *
 * @param article A parsed article. It is not changed.
 * @throws {ArticleError} If the article is too deep or too large.
 *
 * @example
 * const markdown = toMarkdown(article)
 * console.log(markdown.startsWith('---\nschemaVersion:')) // true
 */
export function toMarkdown(article: Article): string {
  const unsafe = guard(article, DEFAULT_LIMITS, { checksText: false })
  if (unsafe) throw new ArticleError([unsafe])
  return withArticle(article, () => writeArticle(article))
}

function writeArticle(article: Article): string {
  const { body, updates, ...envelope } = article
  const { type: _, children, ...rootFields } = body
  const details: NewDetails = new Map()
  const blocks = writeBlocks(children, details)
  const entries = updates && writeUpdates(updates, details)
  const text = [blocks, entries].filter(Boolean).join('\n\n')
  const used = usedDetails(details, text)
  const facts = {
    ...envelope,
    // Only the body of a handwritten article has an id or a language.
    ...(Object.keys(rootFields).length > 0 && { body: rootFields }),
    ...(updates && entries === undefined && { updates }),
    ...(used.length > 0 && { [DETAILS]: Object.fromEntries(used) }),
  }
  const front = stringify(compactNodes(facts), {
    lineWidth: 0,
    defaultStringType: 'PLAIN',
    version: '1.2',
    // Two fields may share a value, but each should be written out.
    aliasDuplicateObjects: false,
  })
  return `---\n${front}---\n\n${text}\n`
}

/**
 * Returns the details that the text references, without those of blocks that were written as data.
 */
function usedDetails(details: NewDetails, text: string): [string, PlainObject][] {
  const names = new Set(Array.from(text.matchAll(/\bdetails="?([\w-]+)/g), ([, name]) => name))
  return [...details].filter(([name]) => names.has(name))
}

/** Writes the entries of a live blog as directives, if all of them round-trip. */
function writeUpdates(updates: readonly LiveUpdate[], details: NewDetails): string | undefined {
  if (updates.length === 0) return undefined
  const whole = writeBlocks(
    updates.map((update) => ({ type: 'update', ...update })),
    details,
  )
  const read = readBlocks(whole, 'text', () => {}, details) ?? []
  const back = read.map(({ type: _, ...update }) => update)
  return isSame(back, updates) ? whole : undefined
}
