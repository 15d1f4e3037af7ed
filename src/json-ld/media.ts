import type { RenderContext } from '../render/context.js'
import type { Provider } from '../render/embeds/providers/provider.js'
import { findProvider, providers, readId } from '../render/embeds/providers.js'
import { altOf } from '../render/media/alt.js'
import type { LeadImage } from '../render/media/lead-image.js'
import { dimensionsOf, positiveInteger } from '../render/media/size.js'
import type { Article } from '../schema/article.js'
import type { Audio, Image, Video } from '../schema/nodes.js'
import type { Rights } from '../schema/rights.js'
import { visitObjects } from '../tree/visit.js'
import { blockText, compact, type JsonLdObject, words } from './values.js'

/**
 * Converts an image to an `ImageObject` with credit and license.
 *
 * @see https://developers.google.com/search/docs/appearance/structured-data/image-license-metadata
 */
export function imageObject(context: RenderContext, image: Image): JsonLdObject | undefined {
  const url = context.resolve('media', image.url)
  if (url === undefined) return undefined
  const { width, height } = image
  return fileObject(context, { image, url, width, height, caption: altOf(image) })
}

/** Converts an image that represents the article. Its caption takes precedence over its `alt`. */
export function leadImageObject(context: RenderContext, lead: LeadImage): JsonLdObject {
  return fileObject(context, { ...lead, caption: lead.caption ?? lead.alt })
}

function fileObject(
  context: RenderContext,
  { image, url, width, height, caption }: Omit<LeadImage, 'alt'>,
): JsonLdObject {
  return compact({
    '@type': 'ImageObject',
    url,
    contentUrl: url,
    ...dimensionsOf({ width, height }),
    caption: words(caption),
    ...rightsFields(context, image.rights),
    dateCreated: words(image.dateCreated),
    digitalSourceType: image.id === undefined ? [] : sourceTypesOf(context, image.id),
  })
}

/** Returns the creator, credit and license as schema.org fields. */
export function rightsFields(
  context: RenderContext,
  rights: Rights | undefined,
): Record<string, unknown> {
  const person = (name: unknown, type: string) =>
    words(name) === undefined ? undefined : { '@type': type, name: words(name) }
  return {
    creditText: words(rights?.creditText),
    creator: person(rights?.creator, 'Person'),
    copyrightHolder: person(rights?.copyrightHolder, 'Organization'),
    copyrightNotice: words(rights?.copyrightNotice),
    copyrightYear: positiveInteger(rights?.copyrightYear),
    license: context.resolve('link', rights?.license),
    acquireLicensePage: context.resolve('link', rights?.acquireLicensePage),
  }
}

/** Returns the digital source types of a node, or of the whole article if there is no id. */
export function sourceTypesOf(context: RenderContext, id: string | undefined): string[] {
  const types = typesByTarget.get(context) ?? groupByTarget(context)
  typesByTarget.set(context, types)
  return types.get(id) ?? []
}

/** The digital source types of each target in an article, cached for each rendering. */
const typesByTarget = new WeakMap<RenderContext, Map<string | undefined, string[]>>()

function groupByTarget({ article }: RenderContext): Map<string | undefined, string[]> {
  const types = new Map<string | undefined, string[]>()
  for (const { digitalSourceType, target = [] } of article.provenance ?? []) {
    for (const id of target.length > 0 ? new Set(target) : [undefined]) {
      const known = types.get(id)
      if (known) known.push(digitalSourceType)
      else types.set(id, [digitalSourceType])
    }
  }
  return types
}

/** Returns every video and audio of the article as a `VideoObject` or `AudioObject`. */
export function players(
  context: RenderContext,
  article: Article,
  lead: LeadImage | undefined,
): { video: JsonLdObject[]; audio: JsonLdObject[] } {
  const found = { video: [] as JsonLdObject[], audio: [] as JsonLdObject[] }
  visitObjects([article.audio, article.leadMedia, article.body, article.updates], (node) => {
    if (node.type !== 'video' && node.type !== 'audio') return
    found[node.type].push(playerObject(context, node as unknown as Audio | Video, article, lead))
  })
  return found
}

/** @see https://developers.google.com/search/docs/appearance/structured-data/video */
function playerObject(
  context: RenderContext,
  node: Audio | Video,
  { datePublished, headline }: Article,
  lead: LeadImage | undefined,
): JsonLdObject {
  const [file] = node.sources ?? []
  const name = findProvider(node.provider)
  const provider: Provider | undefined = name && providers[name]
  const parts = provider && readId(provider, node.providerId)
  return compact({
    '@type': node.type === 'video' ? 'VideoObject' : 'AudioObject',
    // Search engines need a name.
    name: words(node.title) ?? words(headline),
    thumbnailUrl:
      context.resolve('media', node.poster?.url) ??
      (parts && context.resolve('media', provider?.thumbnail?.(parts))) ??
      lead?.url,
    uploadDate: words(datePublished),
    duration: words(node.duration),
    contentUrl: context.resolve('media', file?.url),
    encodingFormat: words(file?.mediaType),
    embedUrl: parts && context.resolve('media', provider?.frame?.(parts)),
    ...dimensionsOf(node),
    transcript: blockText(node.transcript),
    ...rightsFields(context, node.rights),
  })
}
