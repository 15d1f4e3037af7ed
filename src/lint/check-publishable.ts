import type { Article } from '../schema/article.js'
import type { Rights } from '../schema/rights.js'
import { withSafe } from '../tree/checked.js'
import { optionError, show } from '../tree/issue.js'
import { checkOptions } from '../tree/options.js'
import { visitObjects } from '../tree/visit.js'
import { instantOf } from './instant.js'

/**
 * A reason not to publish an article.
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
  /** The JSON pointer to the position. */
  path: string
  /** The reason, and what to do first. */
  message: string
}

/**
 * The time and the kind of publication.
 *
 * @example
 * const options: PublishOptions = { now: '2026-10-13T00:00:00Z', use: 'syndication' }
 * checkPublishable(article, options).blockers.length > 0 // false
 */
export interface PublishOptions {
  /** The current time in RFC 3339. */
  now: string
  /** On your own site (`web`), or passed on to other publishers (`syndication`). Default: `web`. */
  use?: 'web' | 'syndication' | undefined
}

/**
 * Checks whether an article may be published now, and lists everything that prevents it.
 *
 * @param article An article, as `parseArticle` returns it. It is not changed.
 * @param options The current time, and the use.
 * @throws {ArticleError} If `now` is not a valid date, `use` is unknown, or the value is not an
 *   article.
 *
 * @example
 * const { isPublishable } = checkPublishable(article, { now: '2026-10-13T00:00:00Z' })
 * console.log(isPublishable) // true
 */
export function checkPublishable(
  article: Article,
  options: PublishOptions,
): { isPublishable: boolean; blockers: Blocker[] } {
  checkOptions(options)
  const { now, use = 'web' } = options
  const instant = instantOf(now)
  if (use !== 'web' && use !== 'syndication') {
    throw optionError('use', `\`use\` must be \`web\` or \`syndication\`, but is ${show(use)}.`)
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
    const message = `The article must not be published while its \`status\` is \`${status}\`. Set \`status\` to \`usable\` once publication is approved.`
    found.push({ code: 'withheld', path: '/status', message })
  }
  if (embargoedUntil === 'indefinite') {
    const message =
      'The article is under embargo without an end date. Publish it once the embargo is lifted.'
    found.push({ code: 'embargo', path: '/embargoedUntil', message })
  } else if (embargoedUntil !== undefined && Date.parse(embargoedUntil) > now) {
    const message = `The article is under embargo until ${embargoedUntil}. Publish it after that time.`
    found.push({ code: 'embargo', path: '/embargoedUntil', message })
  }
  if (expires !== undefined && Date.parse(expires) <= now) {
    const message = `The article expired at ${expires}. Set a later \`expires\`, or do not publish it.`
    found.push({ code: 'expired', path: '/expires', message })
  }
  return found
}

/** Lists what the rights of the article and of its parts prevent. */
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
        message: `The rights to use the ${what} ended at ${usageExpires}. Renew them, or remove the ${what}.`,
      })
    }
    if (isSyndicated && syndicatable === false) {
      found.push({
        code: isArticle ? 'not-syndicatable' : 'media-not-syndicatable',
        path: `${place.pointer()}/rights/syndicatable`,
        message: `The ${what} must not be syndicated. Ask the owner for permission, or leave out the ${what}.`,
      })
    }
  })
  return found
}

/** Lists machine-generated content that the article does not disclose to readers. */
function ofProvenance({ provenance = [] }: Article): Blocker[] {
  return provenance.flatMap(({ digitalSourceType, note }, index): Blocker[] => {
    const isMachines = /trainedAlgorithmicMedia$|algorithmicMedia$/i.test(digitalSourceType)
    if (!isMachines || note !== undefined) return []
    const message =
      'This content is marked as machine-generated, but has no note for readers. Describe in `note` how it was made.'
    return [{ code: 'provenance-unresolved', path: `/provenance/${index}`, message }]
  })
}
