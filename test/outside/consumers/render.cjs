// The same from CommonJS, by the subpaths.
const { readFileSync } = require('node:fs')
const { ArticleError, parseArticle } = require('standfirst/schema')
const { renderHtml } = require('standfirst/html')
const { renderAmp } = require('standfirst/amp')
const { renderText } = require('standfirst/text')

const article = parseArticle(JSON.parse(readFileSync('good.json', 'utf8')))
const outputs = [renderHtml(article), renderAmp(article), renderText(article)]
try {
  parseArticle(JSON.parse(readFileSync('broken.json', 'utf8')))
  outputs.push('A broken article passed.')
} catch (error) {
  outputs.push(error instanceof ArticleError ? error.issues[0].code : String(error))
}
console.log(JSON.stringify(outputs))
