import { toMdast } from 'hast-util-to-mdast'
import { parse } from 'parse5'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'

/** Each turns a page into a tree: of HTML, or of Markdown with what it has no node for left out. */
export function importPeers(html) {
  const parser = unified().use(rehypeParse).freeze()
  return {
    'parse5, the tree of HTML alone': () => parse(html),
    'rehype-parse and hast-util-to-mdast': () => toMdast(parser.parse(html)),
  }
}
