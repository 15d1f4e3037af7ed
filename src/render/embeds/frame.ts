import type { RenderContext } from '../context.js'
import { dimensionsOf } from '../media/size.js'
import type { Found } from './embed.js'
import type { Embedding } from './media-title.js'
import type { FrameSize, Provider } from './providers/provider.js'

/** The URL, size and permissions of a frame. */
export interface FrameFacts extends FrameBox {
  src: string
  sandbox: string[]
  allow: string
  referrerPolicy: string
}

/** The size of a frame in CSS pixels. */
export interface FrameBox {
  /** If `undefined`, the frame is as wide as the text. */
  width: number | undefined
  height: number
  /** Whether the aspect ratio is preserved when the width changes. */
  keepsShape: boolean
}

/**
 * Returns the frame for an embed, or `undefined` if its provider has no frame that works without a
 * script.
 */
export function readFrame(
  context: RenderContext,
  { provider, parts }: Found,
  node: Embedding,
): FrameFacts | undefined {
  const url = provider.frame?.(parts)
  const src = url === undefined ? undefined : context.safeUrl('media', url, node, '')
  if (src === undefined) return undefined
  return { src, ...frameBox(provider.size(parts), node), ...rightsOf(provider) }
}

/** Returns the size of a frame. The node's own size takes precedence over the provider's. */
export function frameBox(usual: FrameSize, node: Embedding): FrameBox {
  const isChart = node.type === 'chart'
  const { width: ownWidth, height: ownHeight } = dimensionsOf(isChart ? {} : node)
  if (usual.width === undefined) {
    return { width: ownWidth, height: ownHeight ?? usual.height, keepsShape: false }
  }
  const shape = usual.width / usual.height
  const boxWidth = ownWidth ?? (ownHeight ? atLeastOne(ownHeight * shape) : usual.width)
  return {
    width: boxWidth,
    height: ownHeight ?? atLeastOne(boxWidth / shape),
    keepsShape: true,
  }
}

function atLeastOne(pixels: number): number {
  return Math.max(1, Math.round(pixels))
}

/**
 * Returns the permissions of a frame. If the article chose the host, it may be the host of the page
 * itself. A frame from there with scripts and its origin could remove its sandbox, so it gets no
 * origin.
 *
 * @see https://html.spec.whatwg.org/multipage/iframe-embed-object.html#attr-iframe-sandbox
 */
function rightsOf({
  hasAnyHost,
}: Provider): Pick<FrameFacts, 'sandbox' | 'allow' | 'referrerPolicy'> {
  const sandbox = ['allow-scripts', 'allow-popups', 'allow-popups-to-escape-sandbox']
  if (hasAnyHost) return { sandbox, allow: 'fullscreen', referrerPolicy: 'no-referrer' }
  return {
    sandbox: [...sandbox, 'allow-same-origin', 'allow-presentation'],
    allow: 'encrypted-media; fullscreen; picture-in-picture',
    // YouTube and others need the referrer to play.
    referrerPolicy: 'strict-origin-when-cross-origin',
  }
}
