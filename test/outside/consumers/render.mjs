// Renders an article from ESM, and prints what came out.
import { readFileSync } from 'node:fs'
import { ArticleError, parseArticle, renderAmp, renderHtml, renderText } from 'standfirst'

const article = parseArticle(JSON.parse(readFileSync('good.json', 'utf8')))
const outputs = [renderHtml(article), renderAmp(article), renderText(article)]
try {
  parseArticle(JSON.parse(readFileSync('broken.json', 'utf8')))
  outputs.push('A broken article passed.')
} catch (error) {
  outputs.push(error instanceof ArticleError ? error.issues[0].code : String(error))
}
console.log(JSON.stringify(outputs))
