// An Eleventy site whose pages are articles: each Markdown file is read and rendered by standfirst.
import { readFile } from 'node:fs/promises'
import { renderHtmlDocument } from 'standfirst'
import { articleFromMarkdown } from 'standfirst/markdown'

export default function configure(eleventy) {
  eleventy.addExtension('md', {
    outputFileExtension: 'html',
    // The front matter is the article's own, so the file is not Eleventy's to read.
    read: false,
    getData: false,
    compile: (_source, path) => async () => {
      const article = articleFromMarkdown(await readFile(path, 'utf8'))
      return renderHtmlDocument(article, { styles: true })
    },
  })
}
