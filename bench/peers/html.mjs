// Each peer with the article in its own model, as functions that render it to HTML.
import { toBlocks } from './content.mjs'
import { contentful } from './contentful.mjs'
import { preact, react } from './elements.mjs'
import { markdoc, markdown } from './markdown.mjs'
import { portableText } from './portable-text.mjs'
import { tiptap, tiptapJson } from './tiptap.mjs'

/** @param tree The article as hast. */
export function htmlPeers(given, tree) {
  const article = withoutKeys(given, given.speakers)
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

/**
 * Removes the keys of anonymous speakers, which pages never contain, so that peers need not look
 * them up.
 */
function withoutKeys(value, speakers) {
  if (Array.isArray(value)) return value.map((item) => withoutKeys(item, speakers))
  if (typeof value !== 'object' || value === null) return value
  const isUnnamed = value.type === 'quotation' && speakers?.[value.speaker]?.type === 'anonymous'
  const entries = Object.entries(value).filter(([key]) => !(isUnnamed && key === 'speaker'))
  return Object.fromEntries(entries.map(([key, inner]) => [key, withoutKeys(inner, speakers)]))
}
