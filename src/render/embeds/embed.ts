import type { Chart } from '../../schema/chart.js'
import type { Embed } from '../../schema/embed.js'
import type { Audio, Video } from '../../schema/player.js'
import { isHttpUrl } from '../../schema/url.js'
import { show } from '../../tree/issue.js'
import type { RenderContext } from '../context.js'
import type { IdParts, Provider } from './providers/provider.js'
import {
  findProvider,
  namesStart,
  type ProviderName,
  providers,
  readId,
  readUrl,
} from './providers.js'

/** Something of a provider, named by an id that has been checked. */
export interface Found {
  name: ProviderName
  provider: Provider
  parts: IdParts
}

/** What a node can be that shows something of another site. */
export type Embedding = Embed | Chart | Video | Audio

/** Where an embed leads, and what it is, if its provider is known and its URL is right. */
export function readEmbed(
  context: RenderContext,
  node: Embed | Chart,
): { href: string | undefined; found: Found | undefined } {
  const href =
    node.type === 'chart' && node.url === undefined
      ? undefined
      : context.safeUrl('media', node.url, node, '/url')
  const found = lookUp(context, node, '/url', node.url, (provider) =>
    href !== undefined && isHttpUrl(href) ? readUrl(provider, href) : undefined,
  )
  if (href !== undefined && found) reportLostStart(context, node, href, found)
  return { href, found }
}

function reportLostStart(
  { report }: RenderContext,
  node: Embed | Chart,
  href: string,
  { name, provider, parts }: Found,
): void {
  const isPlayer = provider.kind === 'video' || provider.kind === 'audio'
  if (!isPlayer || parts.start !== undefined || !namesStart(href)) return
  report(
    'embed-start-lost',
    node,
    '/url',
    `The URL ${show(href)} names a start time that the player of ${name} is not given: it starts at the beginning. ${
      provider.hasStart ? 'Give the time in seconds, such as `t=90`.' : 'Name the time in the text.'
    }`,
  )
}

/** What a player plays, if its provider is known and its id is right. */
export function readPlayer(context: RenderContext, node: Video | Audio): Found | undefined {
  return lookUp(context, node, '/providerId', node.providerId, (provider) =>
    readId(provider, node.providerId),
  )
}

/** The provider's page about something, or at least its frame. */
export function readPage(
  context: RenderContext,
  { provider, parts }: Found,
  node: Embedding,
): string | undefined {
  const url = (provider.page ?? provider.frame)?.(parts)
  return url === undefined ? undefined : context.safeUrl('media', url, node, '')
}

function lookUp(
  context: RenderContext,
  node: Embedding,
  field: string,
  value: unknown,
  read: (provider: Provider) => IdParts | undefined,
): Found | undefined {
  if (node.provider === undefined) return undefined
  const name = findProvider(node.provider)
  if (name === undefined) {
    context.report(
      'embed-unknown-provider',
      node,
      '/provider',
      `The provider ${show(node.provider)} is not known here: its words and a link are shown. Use one of: ${Object.keys(providers).join(', ')}.`,
    )
    return undefined
  }
  const provider: Provider = providers[name]
  const parts = read(provider)
  if (parts) return { name, provider, parts }
  context.report(
    'embed-id-invalid',
    node,
    field,
    `${show(value)} is nothing of ${name}: its words and a link are shown. Give ${
      field === '/url'
        ? `the ${provider.hasAnyHost ? 'https ' : ''}URL of the thing itself`
        : 'the id that the provider uses'
    }.`,
  )
  return undefined
}
