import { type ParseResult, safeParseArticle } from '../parse/parse-article.js'
import type { Article } from '../schema/article.js'
import type { Json } from '../schema/nodes.js'
import { throwUnsafe } from '../tree/checked.js'
import { checkArgument } from '../tree/options.js'
import { fromPointer } from '../tree/pointer.js'
import { type Draft, type Missing, missingFields } from './draft.js'

/**
 * Completes a draft and validates it as an article.
 *
 * @param facts Fields of the envelope, which win over those of the draft; or a function that gives a
 *   value for each missing field. A field for which it returns `undefined` stays missing.
 *
 * @example
 * const { draft } = fromHtml('<h1>Calm</h1><p>The sea was calm.</p>')
 * const facts = { id: 'calm', type: 'newsArticle', inLanguage: 'en' } as const
 * completeDraft(draft, facts).success // true
 */
export function completeDraft(
  draft: Draft,
  facts: Partial<Article> | ((missing: Missing) => Json | undefined) = {},
): ParseResult {
  throwUnsafe(draft)
  if (typeof facts !== 'function') {
    checkArgument('facts', 'object', facts)
    return safeParseArticle({ ...draft, ...defined(facts) })
  }
  const completed = structuredClone(draft)
  for (const missing of missingFields(draft)) {
    const value = facts(missing)
    if (value !== undefined) setAt(completed, missing.path, value)
  }
  return safeParseArticle(completed)
}

function defined(facts: Partial<Article>): Partial<Article> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined))
}

/** Sets a field of an object that exists. */
function setAt(draft: Draft, pointer: string, value: Json): void {
  const keys = fromPointer(pointer)
  const field = keys.pop() as string
  let target = draft as unknown as Record<string, unknown>
  for (const key of keys) target = target[key] as Record<string, unknown>
  target[field] = value
}
