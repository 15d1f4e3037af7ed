// A handwritten template for AMP. The head is created in advance: only the article is rendered.
import { createPage, positionOf, renderTemplate, srcsetOf } from './html.mjs'

const attribute = (value) => value.replaceAll('&', '&#x26;').replaceAll('"', '&#x22;')

function ampImg(media, isLead) {
  const { url, alt, width, height } = media
  const srcset = srcsetOf(media)
  const position = positionOf(media)
  const source = srcset
    ? ` srcset="${attribute(srcset)}" sizes="(min-width: 44rem) 42rem, 100vw"`
    : ''
  const common = `src="${attribute(url)}"${source} alt="${attribute(alt)}" width="${width}" height="${height}"`
  const place = position ? ` object-position="${position}"` : ''
  return `<amp-img ${common} layout="responsive"${place}${isLead ? ' data-hero' : ''}><noscript><img ${common} loading="lazy" decoding="async"></noscript></amp-img>`
}

/** @param head Everything before the article, from the first rendering. */
export function ampLimit(article, head) {
  return `${head}${renderTemplate(createPage(article, ampImg))}\n</main>\n</body></html>`
}
