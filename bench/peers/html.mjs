// Each peer with the article in its own model, as functions that render it to HTML.
import { toBlocks } from './content.mjs'
import { contentful } from './contentful.mjs'
import { preact, react } from './elements.mjs'
import { markdoc, markdown } from './markdown.mjs'
import { portableText } from './portable-text.mjs'
import { tiptap, tiptapJson } from './tiptap.mjs'

/** @param tree The article as hast. */
export function htmlPeers(article, tree) {
  const blocks = toBlocks(tree)
  return {
    '@portabletext/to-html': portableText(article),
    '@contentful/rich-text-html-renderer': contentful(article),
    '@tiptap/static-renderer, JSON': tiptapJson(article),
    '@tiptap/static-renderer, extensions': tiptap(article),
    'preact-render-to-string': preact(article),
    'react-dom/server': react(article),
    'markdown-it, from source': markdown(blocks),
    '@markdoc/markdoc, from source': markdoc(blocks),
  }
}
