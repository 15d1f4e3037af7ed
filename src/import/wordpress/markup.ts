import type { MediaFacts } from './media.js'

/** A text as the value of an attribute, or as text. */
export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;')
}

function attributes(values: Record<string, string | number | undefined>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeHtml(String(value))}"`))
    .join('')
}

/** A picture with its caption. */
export function figureHtml({ url, alt, width, height, sizes = [], caption }: MediaFacts): string {
  const set = sizes.map(
    (size) => `${size.url.replace(/[\s,]/g, encodeURIComponent)} ${size.width}w`,
  )
  const image = attributes({
    src: url,
    alt: alt === '' ? undefined : alt,
    width,
    height,
    srcset: set.length > 0 ? set.join(', ') : undefined,
  })
  const words = caption === undefined ? '' : `<figcaption>${caption}</figcaption>`
  return `<figure><img${image}>${words}</figure>`
}

/** A frame, which becomes an embed or a player. */
export function frameHtml(url: string): string {
  return `<iframe${attributes({ src: url })}></iframe>`
}

/** A player with its files. */
export function playerHtml(
  type: 'audio' | 'video',
  files: readonly string[],
  values: Record<string, string | undefined>,
): string {
  const sources = files.map((src) => `<source${attributes({ src })}>`).join('')
  return `<figure><${type}${attributes(values)}>${sources}</${type}></figure>`
}
