// The same as CommonJS.
import standfirst = require('standfirst')
import html = require('standfirst/html')
import schema = require('standfirst/schema')

const article: schema.Article = schema.parseArticle({})
const text: string = standfirst.renderText(article)
const page: string = html.renderHtmlDocument(article, { styles: true })

// @ts-expect-error It takes an article.
html.renderHtml('words')

export = { text, page }
