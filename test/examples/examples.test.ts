import { existsSync, readFileSync } from 'node:fs'
import { type DefaultTreeAdapterMap, parse } from 'parse5'
import { describe, expect, test } from 'vitest'
import {
  renderAmp,
  renderHtmlDocument,
  renderText,
  safeParseArticle,
  toPlainString,
} from '../../src/index.js'
import type { Article } from '../../src/schema/article.js'
import type { Pullquote } from '../../src/schema/nodes.js'
import { visitObjects } from '../../src/tree/visit.js'

type Node = DefaultTreeAdapterMap['node']

const ours = new URL('../../examples/night-trams.json', import.meta.url)
const theirs = new URL('../../../shared/articles/china-tech-plan.json', import.meta.url)

/** The file of each article, with its expected warnings and quotations. */
const articles: [name: string, file: URL, facts: { warnings: number; quotations: number }][] = [
  ['the example', ours, { warnings: 0, quotations: 8 }],
  ...(existsSync(theirs)
    ? [
        ['a real article', theirs, { warnings: 1, quotations: 9 }] as [
          string,
          URL,
          { warnings: number; quotations: number },
        ],
      ]
    : []),
]

describe.each(articles)('%s', (_name, file, facts) => {
  const result = safeParseArticle(JSON.parse(readFileSync(file, 'utf8')))
  if (!result.success) throw new Error(JSON.stringify(result.issues))
  const { data, issues } = result

  test('parses without errors, and with one warning for related links without URLs', () => {
    expect(issues).toHaveLength(facts.warnings)
    for (const issue of issues) {
      expect(issue).toMatchObject({ code: 'related-link-without-url', severity: 'warning' })
    }
  })

  const targets: [target: string, render: () => string[], skipsRepeats: boolean][] = [
    ['HTML', () => shown(renderHtmlDocument(data, { styles: true })), false],
    ['AMP', () => shown(renderAmp(data)), false],
    ['text', () => renderText(data, { links: 'none' }).split('\n'), true],
  ]

  describe.each(targets)('%s', (_target, render, skipsRepeats) => {
    const words = oneLine(render().join(' '))

    test('has every word of the article in order', () => {
      let from = 0
      for (const expected of wordsOf(data, skipsRepeats)) {
        const index = words.indexOf(oneLine(expected), from)
        expect(index, `${expected} after ${words.slice(from, from + 80)}`).toBeGreaterThanOrEqual(0)
        from = index + oneLine(expected).length
      }
    })

    test('has every quotation', () => {
      const quotations: string[] = []
      visitObjects(data, (node) => {
        if (node.type === 'quotation') quotations.push(toPlainString(node))
      })
      expect(quotations).toHaveLength(facts.quotations)
      for (const quotation of quotations) expect(words).toContain(oneLine(quotation))
    })

    test('has the headline once', () => {
      expect(words.replace(/^.*? – /, '').split(oneLine(data.headline))).toHaveLength(2)
    })
  })

  test('the headline is the only h1', () => {
    for (const html of [renderHtmlDocument(data), renderAmp(data)]) {
      const headlines = elements(parse(html)).filter(({ tagName }) => tagName === 'h1')
      expect(headlines.map((h1) => textsOf(h1).join(''))).toEqual([data.headline])
    }
  })
})

describe('the output of the examples', () => {
  const result = safeParseArticle(JSON.parse(readFileSync(ours, 'utf8')))
  if (!result.success) throw new Error(JSON.stringify(result.issues))
  const output = (name: string) => new URL(`../fixtures/output/${name}`, import.meta.url).pathname

  test.each([
    ['night-trams.html', () => renderHtmlDocument(result.data)],
    ['night-trams.amp.html', () => renderAmp(result.data, { styles: false })],
    ['night-trams.txt', () => renderText(result.data)],
    ['night-trams-40.txt', () => renderText(result.data, { width: 40, links: 'inline' })],
  ])('%s', async (name, render) => {
    await expect(render()).toMatchFileSnapshot(output(name))
  })
})

/** The words of an article in reading order. */
function wordsOf(article: Article, skipsRepeats: boolean): string[] {
  const found: string[] = [article.headline, toPlainString({ children: article.deck })]
  visitObjects([article.leadMedia ?? {}, article.body, article.related ?? []], (node) => {
    if (node.type === 'image') found.push(credit(node))
    if (typeof node.value !== 'string') return
    found.push(...node.value.split('\n'))
  })
  const repeats = new Set(
    article.body.children
      .filter((node): node is Pullquote => node.type === 'pullquote')
      .map((node) => toPlainString(node)),
  )
  // In the tree, the credit belongs to the media, before the caption. Readers see it after the
  // caption.
  const credits = found.filter((words) => words.startsWith('credit:'))
  expect(credits.length).toBeGreaterThan(0)
  return found.filter(
    (words) => !words.startsWith('credit:') && !(skipsRepeats && repeats.has(words)),
  )
}

function credit({ rights }: Record<string, unknown>): string {
  return `credit:${(rights as { creditText: string }).creditText}`
}

/** The visible texts of a page in order, without `noscript`. */
function shown(html: string): string[] {
  return textsOf(parse(html))
}

function textsOf(node: Node): string[] {
  if ('tagName' in node && ['style', 'script', 'noscript', 'head'].includes(node.tagName)) return []
  if ('value' in node) return [node.value]
  return 'childNodes' in node ? node.childNodes.flatMap(textsOf) : []
}

function elements(node: Node): DefaultTreeAdapterMap['element'][] {
  const inner = 'childNodes' in node ? node.childNodes.flatMap(elements) : []
  return 'tagName' in node ? [node, ...inner] : inner
}

/** Removes spaces, which wrapping and joining may change. */
function oneLine(text: string): string {
  return text.replace(/[\s>]+/g, '')
}
