import type { Article } from '../schema/article.js'
import type { Rights } from '../schema/rights.js'
import { withSafe } from '../tree/checked.js'
import { optionError, show } from '../tree/issue.js'
import { visitObjects } from '../tree/visit.js'
import { instantOf } from './instant.js'

/**
 * Why an article must not be published.
 *
 * @example
 * const blocker: Blocker = {
 *   code: 'embargo',
 *   path: '/embargoedUntil',
 *   message: 'The article is under embargo until 2026-03-03T06:00:00Z. Wait.',
 * }
 */
export interface Blocker {
  /** A stable name in kebab case. */
  code:
    | 'embargo'
    | 'withheld'
    | 'expired'
    | 'media-expired'
    | 'media-not-syndicatable'
    | 'not-syndicatable'
    | 'provenance-unresolved'
  /** Where it is, as a JSON pointer. */
  path: string
  /** What stands in the way, and what has to happen first. */
  message: string
}

/**
 * When and for what an article is to be published.
 *
 * @example
 * const options: PublishOptions = { now: '2026-10-13T00:00:00Z', use: 'syndication' }
 * checkPublishable(article, options).blockers.length > 0 // false
 */
export interface PublishOptions {
  /** When now is: RFC 3339. */
  now: string
  /** On one's own site, or given on to others. Default: `web`. */
  use?: 'web' | 'syndication' | undefined
}

/**
 * Tells whether an article may be published now, and everything that stands in the way.
 *
 * @param article An article, as `parseArticle` gives it. It is not changed.
 * @param options When, and for what.
 * @throws {ArticleError} If `now` is no date, there is no such use, or it never was parsed and is no
 *   article.
 *
 * @example
 * const { isPublishable } = checkPublishable(article, { now: '2026-10-13T00:00:00Z' })
 * console.log(isPublishable) // true
 */
export function checkPublishable(
  article: Article,
  { now, use = 'web' }: PublishOptions,
): { isPublishable: boolean; blockers: Blocker[] } {
  const instant = instantOf(now)
  if (use !== 'web' && use !== 'syndication') {
    throw optionError('use', `Found ${show(use)}. Give web or syndication.`)
  }
  const blockers = withSafe(article, () => [
    ...ofArticle(article, instant),
    ...ofRights(article, instant, use === 'syndication'),
    ...ofProvenance(article),
  ])
  return { isPublishable: blockers.length === 0, blockers }
}

function ofArticle({ status, embargoedUntil, expires }: Article, now: number): Blocker[] {
  const found: Blocker[] = []
  if (status === 'withheld' || status === 'canceled') {
    const message = `The article is ${status}. It may be published once \`status\` is \`usable\`.`
    found.push({ code: 'withheld', path: '/status', message })
  }
  if (embargoedUntil === 'indefinite') {
    const message = 'The embargo has no end. It must be lifted first.'
    found.push({ code: 'embargo', path: '/embargoedUntil', message })
  } else if (embargoedUntil !== undefined && Date.parse(embargoedUntil) > now) {
    const message = `The embargo holds until ${embargoedUntil}. Wait until then.`
    found.push({ code: 'embargo', path: '/embargoedUntil', message })
  }
  if (expires !== undefined && Date.parse(expires) <= now) {
    const message = `The article expired at ${expires}. It needs another date, or must stay away.`
    found.push({ code: 'expired', path: '/expires', message })
  }
  return found
}

/** What the article and everything in it may be used for. */
function ofRights(article: Article, now: number, isSyndicated: boolean): Blocker[] {
  const found: Blocker[] = []
  visitObjects(article, (object, place) => {
    const rights = object.rights as Rights | undefined
    if (typeof rights !== 'object' || rights === null) return
    const isArticle = place.level === 0
    const what = isArticle ? 'article' : String(object.type)
    const { usageExpires, syndicatable } = rights
    if (usageExpires !== undefined && Date.parse(usageExpires) <= now) {
      found.push({
        code: isArticle ? 'expired' : 'media-expired',
        path: `${place.pointer()}/rights/usageExpires`,
        message: `The rights in the ${what} ended at ${usageExpires}. Renew them, or take it out.`,
      })
    }
    if (isSyndicated && syndicatable === false) {
      found.push({
        code: isArticle ? 'not-syndicatable' : 'media-not-syndicatable',
        path: `${place.pointer()}/rights/syndicatable`,
        message: `The ${what} must not be given on to others. Ask whoever owns it, or take it out.`,
      })
    }
  })
  return found
}

/** A machine's work that no reader is told of. */
function ofProvenance({ provenance = [] }: Article): Blocker[] {
  return provenance.flatMap(({ digitalSourceType, note }, index): Blocker[] => {
    const isMachines = /trainedAlgorithmicMedia$|algorithmicMedia$/i.test(digitalSourceType)
    if (!isMachines || note !== undefined) return []
    const message = 'A machine made this, and no reader is told. Say in `note` what was done.'
    return [{ code: 'provenance-unresolved', path: `/provenance/${index}`, message }]
  })
}
