import * as z from 'zod'
import { nodeSpec } from './define-node.js'
import type { NodeFields } from './node.js'
import type { Flow } from './nodes.js'
import { httpUrl, pixels, providerName, someText } from './scalars.js'

/**
 * Something of another site within the article.
 *
 * @example
 * const embed: Embed = {
 *   type: 'embed',
 *   provider: 'youtube',
 *   url: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
 *   title: 'The ferry turns',
 *   children: [{ type: 'paragraph', children: [{ type: 'text', value: 'The ferry turns.' }] }],
 * }
 */
export interface Embed extends NodeFields {
  type: 'embed'
  /** Whose it is: a name in lower case, such as `x` or `instagram`. */
  provider: string
  /** Its own page on that site: an absolute `http:` or `https:` URL. */
  url: string
  /** What it is, for those who don't see it. */
  title: string
  /** Its width in CSS pixels. */
  width?: number | undefined
  /** Its height in CSS pixels. */
  height?: number | undefined
  /** Whether loading it reveals the reader to a third party. Default: `false`. */
  thirdParty?: boolean | undefined
  /** What every target can show in its place. */
  children: Flow[]
}

export const embed = nodeSpec({
  type: 'embed',
  content: 'flow',
  schema: z.strictObject({
    provider: providerName,
    url: httpUrl,
    title: someText,
    width: pixels.optional(),
    height: pixels.optional(),
    thirdParty: z.boolean().optional(),
  }),
})
