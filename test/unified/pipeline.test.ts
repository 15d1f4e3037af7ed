import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { renderAmp } from '../../src/amp.js'
import { element } from '../../src/hast/element.js'
import { renderHtml } from '../../src/html.js'
import { toMarkdown } from '../../src/markdown.js'
import type { Article } from '../../src/schema/article.js'
import type { Issue } from '../../src/tree/issue.js'
import { articlePreset, articleProcessor, type PresetOptions } from '../../src/unified.js'
import { arbitraryArticle } from '../fixtures/arbitrary.js'
import { article, exampleJson, paragraph, smuggled } from '../fixtures/article.js'
import { issuesOf } from '../fixtures/issues-of.js'
import { runs } from '../fixtures/runs.js'

/** Renders an article through mdast-util-to-hast and hast-util-to-html. */
function processed(input: Article, options: PresetOptions): string {
  const file = new VFile()
  file.data.article = input
  const processor = unified().use(articlePreset, options)
  const tree = processor.runSync(input.body as never, file)
  return String(processor.stringify(tree as never, file))
}

function articlesIn(folder: URL): Article[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Article)
    .filter(({ body }) => body !== undefined)
}

const examples = ['../../examples/', '../fixtures/articles/', '../../../shared/articles/']
  .map((folder) => new URL(folder, import.meta.url))
  .filter((folder) => existsSync(folder))
  .flatMap(articlesIn)

const canonical = 'https://larkhaven.example/'

describe('unified has the output of the functions', () => {
  const expectSame = (input: Article): void => {
    for (const embeds of ['static', 'iframe', 'click'] as const) {
      const options = { embeds, paywall: embeds === 'click' ? 'free' : 'all' } as const
      expect(processed(input, { html: options })).toBe(renderHtml(input, options))
    }
    for (const embeds of ['static', 'iframe'] as const) {
      const options = { embeds, canonical }
      expect(processed(input, { target: 'amp', amp: options })).toBe(renderAmp(input, options))
    }
  }

  test.each(examples.map((input) => [input.id, input]))('for %s', (_id, input) => {
    expectSame(input)
  })

  test('for random articles', () => {
    fc.assert(fc.property(arbitraryArticle(), expectSame), { numRuns: runs(50) })
  })

  test('for nodes without a handler, and with custom ones', () => {
    const input = article(
      {},
      smuggled({ type: 'html', value: '<b>' }),
      smuggled({ type: 'constructor', children: [paragraph('Calm.')] }),
      paragraph(smuggled({ type: 'linkReference', identifier: 'a', children: [] }), ' sea '),
    )
    const handlers = { paragraph: () => element('p', { className: ['own'] }, ['Mine']) }
    for (const options of [{}, { handlers }]) {
      expect(processed(input, { html: options })).toBe(renderHtml(input, options))
    }
    expect(processed(input, {})).toContain('&#x3C;b>')
  })
})

describe('the preset', () => {
  const example = exampleJson('night-trams.json') as Article

  test('accepts remark plugins before it and rehype plugins after it', () => {
    const seen: string[] = []
    const look = (name: string) => () => (tree: { type: string; children: { type: string }[] }) => {
      seen.push(`${name}: ${tree.children[0]?.type}`)
    }
    const processor = unified()
      .use(look('before') as never)
      .use(articlePreset, {})
      .use(look('after') as never)
    processor.processSync(toMarkdown(example))
    expect(seen).toEqual(['before: paragraph', 'after: element'])
  })

  test('renders each target', () => {
    const source = toMarkdown(example)
    expect(String(articleProcessor().processSync(source))).toMatch(/^<article/)
    const amp = articleProcessor({ target: 'amp', amp: { canonical } })
    expect(String(amp.processSync(source))).toMatch(/^<!doctype html>\n<html amp/)
    const text = articleProcessor({ target: 'text', text: { width: 40 } })
    expect(String(text.processSync(source))).toMatch(/^Transport\n/)
  })
})

test('an article that contains itself ends in an ArticleError', () => {
  const endless = article({}, paragraph('Calm.'))
  endless.body.children.unshift(endless.body as never)
  const codes = issuesOf(() => processed(endless, {})).map(({ code }: Issue) => code)
  expect(codes).toEqual(['not-plain-data'])
})
