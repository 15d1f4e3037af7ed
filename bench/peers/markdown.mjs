// The text of the article as Markdown source, which has no figures, classes or ids.
import Markdoc from '@markdoc/markdoc'
import MarkdownIt from 'markdown-it'
import { readMarks } from './content.mjs'

function toMarkdownSource(blocks) {
  const quoted = (text) => text.replace(/[\\`*_{}[\]()#+\-.!<>&|~$%]/g, '\\$&')
  const inline = (span) => {
    const { plain, href } = readMarks(span)
    const text = quoted(span.text)
    const marked = plain.reduce((words, mark) => {
      const sign = mark === 'em' ? '*' : '**'
      return `${sign}${words}${sign}`
    }, text)
    return href ? `[${marked}](${href})` : marked
  }
  return blocks
    .map((block) => {
      if (block.kind === 'image') return `![${quoted(block.alt)}](${block.src})`
      const words = block.spans.map(inline).join('').trim()
      if (block.kind === 'heading') return `${'#'.repeat(block.level)} ${words}`
      return block.kind === 'item' ? `- ${words}` : words
    })
    .join('\n\n')
}

export function markdown(blocks) {
  const source = toMarkdownSource(blocks)
  const parser = new MarkdownIt()
  return () => parser.render(source)
}

export function markdoc(blocks) {
  const source = toMarkdownSource(blocks)
  return () => Markdoc.renderers.html(Markdoc.transform(Markdoc.parse(source)))
}
