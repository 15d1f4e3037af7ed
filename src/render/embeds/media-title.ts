import type { Audio, Chart, Embed, Video } from '../../schema/nodes.js'
import type { RenderContext } from '../context.js'
import { cleanText } from '../safety/clean-text.js'
import { findProvider, providers } from './providers.js'

/** A node that embeds content of another site. */
export type Embedding = Embed | Chart | Video | Audio

/** Returns the title of media, or else the name of its provider, or of its host. */
export function ownTitle(node: Embedding): string | undefined {
  if (node.title !== undefined) return cleanText(node.title)
  const name = findProvider(node.provider)
  const label = name === undefined ? '' : providers[name].label
  if (label !== '') return label
  return node.type === 'embed' && URL.canParse(node.url) ? new URL(node.url).hostname : undefined
}

/** Returns {@link ownTitle}, or else the word for its kind. */
export function mediaTitle({ labels }: Pick<RenderContext, 'labels'>, node: Embedding): string {
  const kind = node.type === 'video' || node.type === 'audio' ? labels.kind[node.type] : ''
  return ownTitle(node) ?? kind
}

/** Reports media without a title. */
export function reportTitle({ report }: Pick<RenderContext, 'report'>, node: Embedding): void {
  if (node.title !== undefined) return
  report(
    'title-missing',
    node,
    '',
    `The ${node.type} has no \`title\`, so the name of its provider or kind is shown. Add the title.`,
  )
}
