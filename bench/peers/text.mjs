// The article as plain text: the peers render the words of every block, and the template of the
// lower limit renders everything else, which they skip.
import { documentToPlainTextString } from '@contentful/rich-text-plain-text-renderer'
import { toPlainText } from '@portabletext/toolkit'
import { convert } from 'html-to-text'
import { textLimit } from '../limits/text.mjs'
import { toField } from './contentful.mjs'
import { toBlock } from './portable-text.mjs'

/** @param html The rendered HTML, for peers that start from it. */
export function textPeers(article, html) {
  const headings = ['h1', 'h2'].map((selector) => ({ selector, options: { uppercase: false } }))
  const selectors = [
    ...headings,
    { selector: 'a', options: { ignoreHref: true } },
    { selector: 'img', format: 'skip' },
    { selector: 'ol', format: 'unorderedList' },
  ]
  const options = { wordwrap: false, selectors }
  return {
    '@portabletext/toolkit': withWords(article, toBlock, toPlainText),
    '@contentful/rich-text-plain-text-renderer': withWords(
      article,
      toField,
      documentToPlainTextString,
    ),
    'html-to-text, from HTML': () => convert(html, options),
  }
}

/** Renders the template with the words that a peer renders from its model of a block. */
function withWords(article, toModel, render) {
  const models = new Map([[article.deck, toModel(article.deck, 'deck')]])
  const visit = (nodes) => {
    for (const { type, children } of nodes) {
      if (type === 'paragraph' || type === 'heading') {
        models.set(children, toModel(children, `b${models.size}`))
      } else if (type === 'list' || type === 'listItem' || type === 'blockquote') visit(children)
    }
  }
  visit(article.body.children)
  return () => textLimit(article, {}, (nodes) => render(models.get(nodes)))
}
