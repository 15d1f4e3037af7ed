import type { ImportOptions } from '../types.js'

/** The facts about a file in the media library. */
export interface MediaFacts {
  url: string
  alt?: string | undefined
  width?: number | undefined
  height?: number | undefined
  /** The same picture in other sizes. */
  sizes?: { url: string; width: number }[] | undefined
  /** The caption as HTML. */
  caption?: string | undefined
}

/** Reads what a caller gives about a file. */
function readMedia(value: object | undefined): MediaFacts | undefined {
  if (value === undefined) return undefined
  const { url, alt, width, height, sizes, caption } = value as Record<string, unknown>
  if (typeof url !== 'string') return undefined
  return {
    url,
    alt: typeof alt === 'string' ? alt : undefined,
    width: pixels(width),
    height: pixels(height),
    sizes: Array.isArray(sizes) ? sizes.flatMap(readSize) : undefined,
    caption: typeof caption === 'string' && caption.trim() !== '' ? caption : undefined,
  }
}

function readSize(value: unknown): { url: string; width: number }[] {
  const { url, width } = (value ?? {}) as Record<string, unknown>
  const size = pixels(width)
  return typeof url === 'string' && size !== undefined ? [{ url, width: size }] : []
}

function pixels(value: unknown): number | undefined {
  return typeof value === 'number' && value >= 1 && value <= 100_000 ? Math.round(value) : undefined
}

/** Looks up a file by its id. */
export function mediaFinder({
  resolve,
}: Pick<ImportOptions, 'resolve'>): (id: string) => MediaFacts | undefined {
  return (id) => readMedia(resolve?.({ kind: 'image', id }))
}
