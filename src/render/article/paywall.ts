import type { Article } from '../../schema/article.js'
import type { Audio, Flow, Paywall, Root } from '../../schema/nodes.js'
import type { LossCode } from '../losses.js'

/** The blocks of a body before and after its paywall. */
export interface SplitBody {
  /** The blocks for all readers. */
  free: readonly Flow[]
  paywall: Paywall | undefined
  /** The blocks for subscribers. */
  paid: readonly Flow[]
}

/** Splits a body at its paywall. Without a paywall, all blocks are free. */
export function splitAtPaywall(body: Root | undefined): SplitBody {
  const blocks = body?.children ?? []
  const at = blocks.findIndex(({ type }) => type === 'paywall')
  if (at === -1) return { free: blocks, paywall: undefined, paid: [] }
  return { free: blocks.slice(0, at), paywall: blocks[at] as Paywall, paid: blocks.slice(at + 1) }
}

/**
 * Returns the article as its page shows it: without the paid part if the option `paywall` is
 * `free`. All metadata is based on it.
 */
export function visibleArticle({
  article,
  paywall,
}: {
  article: Article
  paywall: 'all' | 'free'
}): Article {
  if (paywall === 'all') return article
  const { free, paywall: gate } = splitAtPaywall(article.body)
  if (!gate) return article
  return {
    ...article,
    body: { ...article.body, children: [...free] },
    audio: undefined,
    updates: undefined,
    keyEvents: undefined,
  }
}

/** The article read aloud, unless the page ends at a paywall: it reads the paid part too. */
export function audioOf({ article, paywall }: { article: Article; paywall: 'all' | 'free' }): {
  audio: Audio | undefined
  isPaid: boolean
} {
  const isPaid = article.audio !== undefined && splitAtPaywall(article.body).paywall !== undefined
  return { audio: isPaid && paywall === 'free' ? undefined : article.audio, isPaid }
}

type Report = (code: LossCode, node: object, field: string, message: string) => void

/** Reports that the content after the paywall is left out. */
export function reportCut({ report }: { report: Report }, node: Paywall): void {
  report(
    'paywall-cut',
    node,
    '',
    'The content behind the paywall is left out. Set `paywall` to `all` to include it.',
  )
}
