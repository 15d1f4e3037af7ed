import type { Article } from '../../schema/article.js'
import { parseUrl } from '../../schema/url.js'
import { VISIBLE } from '../../schema/visible.js'
import type { Labels } from '../labels/labels.js'
import { labelsFor } from '../labels/labels-for.js'

/** The label of paid content, which every target shows above the headline. */
export interface PaidLabel {
  /** The words that say that it is paid content. */
  label: string
  /** The name of the sponsor, unless the label has it. */
  name: string | undefined
}

/**
 * The label of paid content. No option and no data can remove it: invisible words don't count.
 *
 * @returns `undefined` for any other article.
 */
export function paidLabelOf({
  article,
  labels,
  language,
}: {
  article: Article
  labels: Labels
  language: string
}): PaidLabel | undefined {
  if (!isPaidContent(article)) return undefined
  const { name, label: own } = article.sponsor ?? {}
  const label = [own, labels.paidContent].find((words) => words !== undefined && isVisible(words))
  const words = label ?? labelsFor(language).paidContent
  return { label: words, name: name === undefined || words.includes(name) ? undefined : name }
}

/** The label of paid content on one line. */
export function paidLine(context: Parameters<typeof paidLabelOf>[0]): string | undefined {
  const paid = paidLabelOf(context)
  if (paid?.name === undefined) return paid?.label
  return paid.label + context.labels.colon + paid.name
}

/** Whether a sponsor paid for the article. */
export function isPaidContent({ type }: Article): boolean {
  return type === 'advertiserContent'
}

/**
 * Whether a link needs `rel="sponsored"`: one that leads from paid content to another site.
 *
 * @see https://developers.google.com/search/docs/crawling-indexing/qualify-outbound-links
 */
export function isSponsoredUrl(article: Article, url: string): boolean {
  if (!isPaidContent(article)) return false
  const host = hostOf(url)
  return host !== undefined && host !== hostOf(article.url)
}

/** The host of an absolute `http:` or `https:` URL. */
function hostOf(url: string | undefined): string | undefined {
  const parsed = url === undefined || !/^https?:/i.test(url.trim()) ? undefined : parseUrl(url)
  return parsed?.host.replace(/^www\./, '')
}

function isVisible(words: string): boolean {
  return VISIBLE.test(words)
}
