// The same blocks as plain text.
import { documentToPlainTextString } from '@contentful/rich-text-plain-text-renderer'
import { toPlainText } from '@portabletext/toolkit'
import { convert } from 'html-to-text'
import { toContentful, toPortableText } from './html.mjs'

/** @param html What somebody would have who renders HTML first. */
export function textPeers(blocks, html) {
  const words = blocks.filter(({ kind }) => kind !== 'image')
  const portableText = toPortableText(words)
  const document = toContentful(words)
  const headings = ['h1', 'h2'].map((selector) => ({ selector, options: { uppercase: false } }))
  const selectors = [
    ...headings,
    { selector: 'a', options: { ignoreHref: true } },
    { selector: 'img', format: 'skip' },
    { selector: 'ol', format: 'unorderedList' },
  ]
  const options = { wordwrap: false, selectors }
  return {
    '@portabletext/toolkit': () => toPlainText(portableText),
    '@contentful/rich-text-plain-text-renderer': () => documentToPlainTextString(document),
    'html-to-text, from HTML': () => convert(html, options),
  }
}
