import { toHtml } from 'hast-util-to-html'
import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5'
import * as reactRuntime from 'react/jsx-runtime'
import { renderToStaticMarkup } from 'react-dom/server'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { ampToHast, renderAmp, renderAmpFragment } from '../../../src/amp.js'
import {
  articleToHast,
  renderHtml,
  renderHtmlChunks,
  renderHtmlDocument,
} from '../../../src/html.js'
import { articleToJsx } from '../../../src/react.js'
import type { Article } from '../../../src/schema/article.js'
import type { Flow, Image, Video } from '../../../src/schema/nodes.js'
import { ArticleError } from '../../../src/tree/issue.js'
import { articleHtml, articleRehype } from '../../../src/unified.js'
import { validateAmp } from '../../fixtures/amp-validator.js'
import { article as sample } from '../../fixtures/article.js'
import { urls } from '../../fixtures/hostile/urls.js'
import { fromHast, fromParse5 } from '../../fixtures/simple-tree.js'
import { fieldsNotMet, mistyped, parsed } from './hostile-articles.js'
import { judgeMarkup } from './judge-markup.js'
import { articlesOf, KINDS } from './rounds.js'

const canonical = 'https://harbour.example/calm-sea'
const MODES = ['static', 'iframe', 'click'] as const

test('the samples have every field of the schemas', () => {
  expect(fieldsNotMet()).toEqual([])
})

/** The codes with which an unparsed value may be rejected. */
const REJECTIONS = ['not-an-article', 'not-plain-data', 'too-deep', 'too-large', 'too-many-nodes']

describe.each(KINDS)('hostile strings in every field of %s', (_name, make, rounds) => {
  // A table row outside a table is dropped by the HTML parser, with any content.
  const isInPlace = make !== mistyped

  const each = async (check: (article: Article, round: number) => unknown) => {
    let tried = 0
    const rejections: ArticleError[] = []
    for (const [article, round] of articlesOf(make, rounds)) {
      tried += 1
      try {
        await check(article, round)
      } catch (error) {
        if (!(error instanceof ArticleError)) throw error
        rejections.push(error)
      }
    }
    // An unparsed value may be rejected as a whole, but most must render.
    for (const { issues } of rejections) expect(REJECTIONS).toContain(issues[0]?.code)
    expect(rejections.length).toBeLessThanOrEqual(make === parsed ? 0 : tried / 10)
    expect(tried).toBeGreaterThan(rounds)
  }

  test('HTML: only known elements and attributes, and the tree that was built', async () => {
    await each((article, round) => {
      const options = { embeds: MODES[round % 3] }
      const html = renderHtml(article, options)
      expect(judgeMarkup(html, 'html')).toEqual([])
      if (isInPlace)
        expect(fromParse5(parseFragment(html, { scriptingEnabled: false }))).toEqual(
          fromHast(articleToHast(article, options)),
        )
      expect([...renderHtmlChunks(article, options)].join('')).toBe(html)
    })
  })

  test('a page of HTML', async () => {
    await each((article, round) => {
      const options = { embeds: MODES[round % 3] }
      const page = renderHtmlDocument(article, { ...options, styles: true, canonical })
      expect(judgeMarkup(page, 'html')).toEqual([])
      expect(fromParse5(elementIn(parse(page), 'article'))).toEqual(
        fromParse5(elementIn(parseFragment(renderHtml(article, options)), 'article')),
      )
    })
  })

  test('AMP: the tree that was built, and valid', async () => {
    await each(async (article, round) => {
      const embeds = round % 2 === 0 ? 'iframe' : 'static'
      const page = renderAmp(article, { canonical, embeds })
      expect(judgeMarkup(page, 'amp')).toEqual([])
      if (isInPlace)
        expect(fromParse5(parse(page, { scriptingEnabled: false }))).toEqual(
          fromHast(ampToHast(article, { canonical, embeds })),
        )
      expect(await validateAmp(page)).toBe('PASS')
    })
  })

  test('an AMP fragment', async () => {
    await each((article) => {
      const { html, extensions } = renderAmpFragment(article)
      expect(judgeMarkup(html, 'amp')).toEqual([])
      for (const { name, src } of extensions) {
        expect(src).toBe(`https://cdn.ampproject.org/v0/${name}-${src.slice(-6, -3)}.js`)
      }
    })
  })

  test('elements of React, and the stages of unified', async () => {
    await each((article) => {
      const element = articleToJsx(article, reactRuntime)
      expect(judgeMarkup(renderToStaticMarkup(element), 'html')).toEqual([])
      const file = new VFile({ data: { article } })
      const processor = unified().use(articleRehype).use(articleHtml)
      const html = processor.stringify(processor.runSync(article.body as never, file), file)
      expect(judgeMarkup(String(html), 'html')).toEqual([])
    })
  })
})

test('every URL in a srcset is one candidate', () => {
  for (const url of urls) {
    const sources = [
      { url, width: 400 },
      { url: 'b.jpg', width: 300 },
    ]
    const image: Image = { type: 'image', url: 'a.jpg', alt: 'A', width: 800, height: 500, sources }
    const html = renderHtml(sample({}, { type: 'figure', children: [image] }))
    expect(judgeMarkup(html, 'html'), url).toEqual([])
  }
})

test('nothing in `noscript` ends it, with any serializer', () => {
  const end = '</NoScript ><script>alert(1)</script>'
  const image: Image = { type: 'image', url: 'a.jpg', alt: `A ${end}`, width: 800, height: 500 }
  const video: Video = {
    type: 'video',
    title: `B ${end}`,
    sources: [{ url: 'a.mp4', mediaType: 'video/mp4' }],
    tracks: [{ kind: 'captions', url: 'https://a.example/a.vtt', lang: 'en', label: `C ${end}` }],
  }
  const figures = [image, video].map((media): Flow => ({ type: 'figure', children: [media] }))
  const hostile = sample({}, ...figures)
  for (const page of [
    renderAmp(hostile, { canonical }),
    toHtml(ampToHast(hostile, { canonical })),
    renderAmpFragment(hostile).html,
  ]) {
    expect(judgeMarkup(page, 'amp')).toEqual([])
    for (const words of ['A', 'B', 'C']) expect(page).toContain(`="${words} <\u2060/NoScript >`)
  }
})

function elementIn(
  root: DefaultTreeAdapterTypes.Node,
  name: string,
): DefaultTreeAdapterTypes.ParentNode {
  const open = [root]
  for (let node = open.pop(); node; node = open.pop()) {
    if (!('childNodes' in node)) continue
    if (node.nodeName === name) return node
    open.push(...node.childNodes)
  }
  throw new Error(`There is no <${name}>`)
}
