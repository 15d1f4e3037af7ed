// Checks an article and renders it to HTML, AMP and plain text.
//
//   npm run example                       the article in this folder
//   npm run example -- path/to/file.json  another one
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { renderAmp, renderHtmlDocument, renderText, safeParseArticle } from 'standfirst'

const inputFile = process.argv[2] ?? fileURLToPath(new URL('night-trams.json', import.meta.url))
const outFolder = new URL('out/', import.meta.url)

const result = safeParseArticle(JSON.parse(readFileSync(inputFile, 'utf8')))
for (const { severity, path, message } of result.issues) {
  console.log(`${severity}  ${path === '' ? '/' : path}\n         ${message}`)
}
if (!result.success) process.exit(1)

const article = result.data
const outputs = {
  'article.html': renderHtmlDocument(article, { styles: true }),
  'article.amp.html': renderAmp(article),
  'article.txt': renderText(article),
}

mkdirSync(outFolder, { recursive: true })
// The example's pictures have relative URLs, so they come along.
cpSync(new URL('media/', import.meta.url), new URL('media/', outFolder), { recursive: true })
console.log(`Rendered “${article.headline}”:`)
for (const [name, output] of Object.entries(outputs)) {
  const file = fileURLToPath(new URL(name, outFolder))
  writeFileSync(file, output)
  console.log(`  ${relative(process.cwd(), file)}`)
}
