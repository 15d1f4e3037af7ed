// Embeds: take a node of another site and return its provider, id, page and frame. `providers/` has
// one table per kind of site. Must not import a target.

import type { Audio, Chart, Embed, Video } from '../../schema/nodes.js'
import { isHttpUrl } from '../../schema/url.js'
import { show } from '../../tree/issue.js'
import type { RenderContext } from '../context.js'
import { type Embedding, reportTitle } from './media-title.js'
import type { IdParts, Provider } from './providers/provider.js'
import {
  findProvider,
  namesStart,
  type ProviderName,
  providers,
  readId,
  readUrl,
} from './providers.js'

/** Content of a known provider, with its parsed id. */
export interface Found {
  name: ProviderName
  provider: Provider
  parts: IdParts
}

/** Resolves the URL of an embed, and its content if the provider is known and the URL matches. */
export function readEmbed(
  context: RenderContext,
  node: Embed | Chart,
): { href: string | undefined; found: Found | undefined } {
  reportTitle(context, node)
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
    `The URL ${show(href)} has a start time that can’t be passed to the player of ${name}, so it starts at the beginning. ${
      provider.hasStart
        ? 'Use the time in seconds, such as `t=90`.'
        : 'Mention the time in the text.'
    }`,
  )
}

/** Resolves the content of a player, if its provider is known and its id is valid. */
export function readPlayer(context: RenderContext, node: Video | Audio): Found | undefined {
  return lookUp(context, node, '/providerId', node.providerId, (provider) =>
    readId(provider, node.providerId),
  )
}

/** Returns the URL of the provider's page for the content, or else that of its frame. */
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
      `The provider ${show(node.provider)} is unknown, so only the fallback and a link are rendered. Use one of: ${Object.keys(providers).join(', ')}.`,
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
    `${show(value)} is not valid for the provider ${name}, so only the fallback and a link are rendered. Use ${
      field === '/url'
        ? `the ${provider.hasAnyHost ? 'https ' : ''}URL of the content itself`
        : 'the id that the provider uses'
    }.`,
  )
  return undefined
}
