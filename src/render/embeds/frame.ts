import type { RenderContext } from '../context.js'
import type { Embedding, Found } from './embed.js'
import type { FrameSize, Provider } from './providers/provider.js'

/** What stands in a frame, and how. */
export interface FrameFacts extends FrameBox {
  src: string
  sandbox: string[]
  allow: string
  referrerPolicy: string
}

/** The room that a frame takes, in CSS pixels. */
export interface FrameBox {
  /** Without it the frame is as wide as the text. */
  width: number | undefined
  height: number
  /** Whether the height follows when the width changes. */
  keepsShape: boolean
}

/** The frame for something, or `undefined` if its provider has none that works without a script. */
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

/** The room for a frame: the node's own size goes before the provider's. */
export function frameBox(usual: FrameSize, node: Embedding): FrameBox {
  const { width: ownWidth, height: ownHeight } = node.type === 'chart' ? {} : node
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
 * What a frame may do. Where the article chose the host, it may be the very host of the page: with
 * scripts and its own origin such a frame could take the sandbox off, so it gets no origin.
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
    // YouTube and others play only for a page that says where it is.
    referrerPolicy: 'strict-origin-when-cross-origin',
  }
}
