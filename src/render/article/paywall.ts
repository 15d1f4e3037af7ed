import type { Article } from '../../schema/article.js'
import type { Flow } from '../../schema/content.js'
import type { Root } from '../../schema/flow.js'
import type { Paywall } from '../../schema/slot.js'
import type { RenderContext } from '../context.js'
import { objectsOf } from '../safety/lenient.js'

/** The blocks of a body, by who may read them. */
export interface Gated {
  /** What everybody may read. */
  free: readonly Flow[]
  paywall: Paywall | undefined
  /** What stands behind the gate. */
  paid: readonly Flow[]
}

/** The body on both sides of its gate; without one all of it is free. */
export function splitAtPaywall(body: Root | undefined): Gated {
  const blocks = objectsOf(body?.children)
  const at = blocks.findIndex(({ type }) => type === 'paywall')
  if (at === -1) return { free: blocks, paywall: undefined, paid: [] }
  return { free: blocks.slice(0, at), paywall: blocks[at] as Paywall, paid: blocks.slice(at + 1) }
}

/**
 * The article as its page shows it: what the page leaves out, nothing else must give away, and
 * nobody reads it twice.
 */
export function visibleArticle({
  article,
  paywall,
}: Pick<RenderContext, 'article' | 'paywall'>): Article {
  if (paywall === 'all') return article
  const { free, paywall: gate } = splitAtPaywall(article.body)
  if (!gate) return article
  return { ...article, body: { ...article.body, children: [...free] }, updates: undefined }
}

/** Tells the caller that the article ends at its gate. */
export function reportCut({ report }: RenderContext, node: Paywall): void {
  report(
    'paywall-cut',
    node,
    '',
    'What stands behind the paywall is left out. Set `paywall` to `all`.',
  )
}
