import type { RenderContext } from '../render/context.js'
import type { Provider } from '../render/embeds/providers/provider.js'
import { findProvider, providers, readId } from '../render/embeds/providers.js'
import { objectsOf, positiveInteger } from '../render/safety/lenient.js'
import type { Article } from '../schema/article.js'
import type { Figure, Gallery } from '../schema/figure.js'
import type { Image } from '../schema/image.js'
import type { Audio, Video } from '../schema/player.js'
import type { Rights } from '../schema/rights.js'
import { toPlainString } from '../tree/plain-text.js'
import { visitObjects } from '../tree/visit.js'
import { compact, type JsonLdObject, words } from './values.js'

/**
 * `ImageObject` with credit and licence.
 *
 * @see https://developers.google.com/search/docs/appearance/structured-data/image-license-metadata
 */
export function imageObject(
  context: RenderContext,
  image: Image,
  caption?: string,
): JsonLdObject | undefined {
  const url = context.resolve('media', image.url)
  if (url === undefined) return undefined
  return compact({
    '@type': 'ImageObject',
    url,
    contentUrl: url,
    width: positiveInteger(image.width),
    height: positiveInteger(image.height),
    caption: caption ?? (image.decorative === true ? undefined : words(image.alt)),
    ...rightsFields(context, image.rights),
    dateCreated: words(image.dateCreated),
    digitalSourceType: image.id === undefined ? [] : sourceTypesOf(context, image.id),
  })
}

/** Who made something and what may be done with it, in the terms of schema.org. */
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

/** How something with an id came to be; without an id, how the whole article did. */
export function sourceTypesOf({ article }: RenderContext, id: string | undefined): string[] {
  return objectsOf(article.provenance).flatMap(({ digitalSourceType, target }) => {
    const targets = Array.isArray(target) ? target : []
    const isMeant = id === undefined ? targets.length === 0 : targets.includes(id)
    return isMeant ? (words(digitalSourceType) ?? []) : []
  })
}

/** The pictures that stand for the article: those of its lead, or else its first. */
export function leadImages(context: RenderContext, article: Article): JsonLdObject[] {
  const ofLead = figuresIn(article.leadMedia).flatMap((figure) => figureImage(context, figure))
  if (ofLead.length > 0) return ofLead
  let first: JsonLdObject[] = []
  visitObjects([article.body, article.updates], (node) => {
    if (node.type === 'figure' && first.length === 0) first = figureImage(context, node as never)
  })
  return first
}

function figuresIn(lead: Figure | Gallery | undefined): Figure[] {
  if (lead?.type === 'gallery') {
    return objectsOf(lead.children).filter((child): child is Figure => child.type === 'figure')
  }
  return lead?.type === 'figure' ? [lead] : []
}

function figureImage(context: RenderContext, { children }: Figure): JsonLdObject[] {
  const [media, caption] = objectsOf<unknown>(children) as Figure['children']
  const image = media?.type === 'image' ? media : media?.type === 'video' ? media.poster : undefined
  const written = caption && words(toPlainString(caption))
  return [(image && imageObject(context, image, written)) ?? []].flat()
}

/** Every film and sound in some part of the article, as `VideoObject` and `AudioObject`. */
export function players(
  context: RenderContext,
  article: Article,
): { video: JsonLdObject[]; audio: JsonLdObject[] } {
  const found = { video: [] as JsonLdObject[], audio: [] as JsonLdObject[] }
  visitObjects([article.leadMedia, article.body, article.updates], (node) => {
    if (node.type !== 'video' && node.type !== 'audio') return
    found[node.type].push(playerObject(context, node as unknown as Audio | Video, article))
  })
  return found
}

/** @see https://developers.google.com/search/docs/appearance/structured-data/video */
function playerObject(
  context: RenderContext,
  node: Audio | Video,
  { datePublished }: Article,
): JsonLdObject {
  const [file] = objectsOf(node.sources)
  const name = findProvider(node.provider)
  const provider: Provider | undefined = name && providers[name]
  const parts = provider && readId(provider, node.providerId)
  const transcript = objectsOf(node.transcript).map((block) => toPlainString(block))
  return compact({
    '@type': node.type === 'video' ? 'VideoObject' : 'AudioObject',
    name: words(node.title),
    thumbnailUrl: context.resolve('media', node.poster?.url),
    uploadDate: words(datePublished),
    duration: words(node.duration),
    contentUrl: context.resolve('media', file?.url),
    encodingFormat: words(file?.mediaType),
    embedUrl: parts && context.resolve('media', provider?.frame?.(parts)),
    width: positiveInteger(node.width),
    height: positiveInteger(node.height),
    transcript: words(transcript.join('\n')),
    ...rightsFields(context, node.rights),
  })
}
