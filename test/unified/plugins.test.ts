import rehypeAutolinkHeadings from 'rehype-autolink-headings'
import rehypeExternalLinks from 'rehype-external-links'
import rehypeStringify from 'rehype-stringify'
import remarkRetext from 'remark-retext'
import remarkSmartypants from 'remark-smartypants'
import retextEnglish from 'retext-english'
import retextRepeatedWords from 'retext-repeated-words'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { renderAmp } from '../../src/amp.js'
import { renderHtml } from '../../src/html.js'
import { toMarkdown } from '../../src/markdown.js'
import { parseArticle } from '../../src/parse/parse-article.js'
import { renderText } from '../../src/text.js'
import {
  articleAmp,
  articleHtml,
  articleLint,
  articleParse,
  articleRehype,
  articleText,
} from '../../src/unified.js'
import { exampleJson } from '../fixtures/article.js'

const example = parseArticle(exampleJson('night-trams.json'))
const source = toMarkdown(example)

const write = (body: string) => `---
schemaVersion: "1.0"
id: calm-sea
type: newsArticle
inLanguage: en-GB
headline: A calm sea
---

${body}
`

test('the stages have the output of the functions', () => {
  const html = unified().use(articleParse).use(articleRehype).use(articleHtml)
  expect(String(html.processSync(source))).toBe(renderHtml(example))
  const amp = unified().use(articleParse).use(articleAmp).use(articleHtml)
  expect(String(amp.processSync(source))).toBe(renderAmp(example))
  const text = unified().use(articleParse).use(articleText, { width: 40 })
  expect(String(text.processSync(source))).toBe(renderText(example, { width: 40 }))
})

test('other remark and rehype plugins work in between', () => {
  const processor = unified()
    .use(articleParse)
    .use(remarkSmartypants)
    .use(articleRehype, { classes: false })
    .use(rehypeExternalLinks, { rel: ['noopener'] })
    .use(rehypeAutolinkHeadings, { behavior: 'append' })
    .use(rehypeStringify)
  const html = String(
    processor.processSync(write('"Calm" -- [she](https://a.example/) said.\n\n## The tide')),
  )
  expect(html).toContain('“Calm” — <a href="https://a.example/" rel="noopener">she</a> said.')
  expect(html).toContain('<h2 id="sf-the-tide">The tide<a aria-hidden="true"')
})

test('retext reads the text of news nodes too', async () => {
  const words = unified().use(retextEnglish).use(retextRepeatedWords)
  const processor = unified()
    .use(articleParse)
    .use(remarkRetext, words as never)
    .use(articleText)
  const file = new VFile(write('She said :quote[“it was was calm.”]'))
  await processor.run(processor.parse(file), file)
  const repeated = file.messages.filter(({ source }) => source === 'retext-repeated-words')
  expect(repeated.map(({ line, column }) => [line, column])).toEqual([[9, 21]])
})

test('issues and findings are messages, with their positions and codes', () => {
  const processor = unified().use(articleParse).use(articleLint).use(articleText)
  const file = new VFile({
    path: 'a.md',
    value: write('The  sea.\n\n:quote[“Calm.”]{speaker=ana}'),
  })
  processor.processSync(file)
  const told = file.messages.map(({ line, column, ruleId, fatal }) => [line, column, ruleId, fatal])
  expect(told).toEqual([[11, 1, 'unknown-speaker', true]])

  const spaced = new VFile(write('A sea.\n\nThe  sea.'))
  processor.processSync(spaced)
  expect(spaced.messages.map(({ line, ruleId, fatal }) => [line, ruleId, fatal])).toEqual([
    [11, 'spaces-doubled', false],
  ])
})

test('losses of a target are messages', () => {
  const processor = unified().use(articleParse).use(articleRehype).use(articleHtml)
  const file = processor.processSync(write('![A](a.jpg)'))
  expect(file.messages.map(({ ruleId }) => ruleId)).toEqual(['image-dimensions-missing'])
})

test('an invalid article is reported, and its text is kept', () => {
  const processor = unified().use(articleParse).use(articleRehype).use(articleHtml)
  const file = processor.processSync(write(':::mystery\nWords.\n:::'))
  expect(file.messages.some(({ fatal }) => fatal)).toBe(true)
  expect(String(file)).toContain('Words.')
  const none = processor.processSync('no front matter')
  expect(none.messages.map(({ ruleId }) => ruleId)).toEqual(['front-matter-missing'])
})

test('a tree without an article is an error with advice', () => {
  const processor = unified().use(articleRehype)
  expect(() => processor.runSync({ type: 'root', children: [] })).toThrow(/file\.data\.article/)
})
