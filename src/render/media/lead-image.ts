import type { Article } from '../../schema/article.js'
import type { Image } from '../../schema/image.js'
import { visitObjects } from '../../tree/visit.js'
import type { MarkupContext } from '../markup-context.js'
import { cleanText } from '../safety/clean-text.js'
import { objectsOf, positiveInteger } from '../safety/lenient.js'

/** The picture that stands for an article elsewhere. */
export interface SocialImage {
  url: string
  width: number | undefined
  height: number | undefined
  alt: string | undefined
}

/** The picture of the lead, or else the first, as the hook for pictures gives it for `social`. */
export function socialImage(context: MarkupContext): SocialImage | undefined {
  const image = firstImage(context.article)
  if (!image) return undefined
  const crop = objectsOf(image.crops).find(({ name }) => name === 'social')
  const hooked = context.image?.(image, 'social', crop)
  const url = context.resolve('media', hooked?.src ?? image.url)
  if (url === undefined) return undefined
  const { width, height } = hooked ?? image
  const alt = image.decorative === true ? undefined : cleanText(image.alt)
  return { url, width: positiveInteger(width), height: positiveInteger(height), alt }
}

function firstImage({ leadMedia, body, updates }: Article): Image | undefined {
  let first: Image | undefined
  // Most articles have one in the lead: then nothing has to be looked for.
  for (const part of [leadMedia, body, updates]) {
    visitObjects(part, (node) => {
      if (node.type === 'image') first ??= node as unknown as Image
    })
    if (first) break
  }
  return first
}
