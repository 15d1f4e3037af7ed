import { describe, expect, test } from 'vitest'
import { fromHtml, fromHtmlFragment } from '../../src/from-html.js'
import { completeDraft } from '../../src/import.js'
import { draftWords, issueWords, sourceWords } from './source-words.js'

const FACTS = {
  id: 'shape',
  inLanguage: 'en',
  type: 'newsArticle',
  publisher: { name: 'The Harbour Post' },
} as const

const LONG =
  'The ferry left the harbour at dawn and nobody on the quay had seen a calmer sea in years.'

/**
 * Markup as newspapers, blogs and publishing systems write it, and the expected types of blocks.
 */
const SHAPES: Record<string, [html: string, types: string[]]> = {
  'lazy images with noscript twins': [
    `<article><h1>Calm</h1><p>${LONG}</p><figure><img class=lazy src="data:image/gif;base64,R0" data-src="https://a.example/f.jpg" alt="Ferry"><noscript><img src="https://a.example/f.jpg" alt="Ferry"></noscript><figcaption>A ferry. Foto: Rui Prado</figcaption></figure></article>`,
    ['paragraph', 'figure'],
  ],
  'related box, advertisement and share bar in the body': [
    `<article><h1>Calm</h1><div class="share-bar"><a href="/f">Share</a></div><p>${LONG}</p><div class="ad-slot">Advertisement</div><p>${LONG}</p><aside class="related-articles"><h3>Read more</h3><a href="https://a.example/1">Storms</a></aside><p>${LONG}</p></article>`,
    ['paragraph', 'adSlot', 'paragraph', 'relatedLinks', 'paragraph'],
  ],
  'comments and a second article below': [
    `<main><article><h1>Calm</h1><p>${LONG} ${LONG}</p></article><section class=comments><article><p>First comment</p></article></section><article><h1>Next story</h1><p>${LONG}</p></article></main>`,
    ['paragraph'],
  ],
  'a paywall stub': [
    `<article><h1>Calm</h1><p>${LONG}</p><div class="paywall"><p>Subscribe to read on</p></div></article>`,
    ['paragraph', 'paywall'],
  ],
  'a gallery': [
    `<article><h1>Calm</h1><p>${LONG}</p><div class=gallery><figure><img src="https://a.example/1.jpg" alt=One><figcaption>First</figcaption></figure><figure><img src="https://a.example/2.jpg" alt=Two></figure></div></article>`,
    ['paragraph', 'gallery'],
  ],
  'tables of data and for layout': [
    `<article><h1>Calm</h1><table role=presentation><tr><td><p>${LONG}</p></td></tr></table><table><caption>Tides</caption><tr><th>Day<th>Height<tr><td>Monday<td>3.1</table></article>`,
    ['paragraph', 'figure'],
  ],
  footnotes: [
    `<article><h1>Calm</h1><p>${LONG}<sup><a href="#fn1" id="ref1">1</a></sup></p><ol><li id="fn1">A note. <a href="#ref1">↩</a></li></ol></article>`,
    ['paragraph', 'list'],
  ],
  'pasted from Google Docs': [
    `<article><h1>Calm</h1><b id="docs-internal-guid-1" style="font-weight:normal"><p><span style="font-weight:700">Bold</span><span> ${LONG}</span></p><br><p><a href="https://www.google.com/url?q=https://a.example/x&sa=D">link</a></p></b></article>`,
    ['paragraph', 'paragraph'],
  ],
  'pasted from Word': [
    `<article><h1>Calm</h1><p class=MsoNormal>${LONG}<o:p></o:p></p><p class=MsoNormal><b><span lang=EN-GB>Bold</span></b><o:p>&nbsp;</o:p></p></article>`,
    ['paragraph', 'paragraph'],
  ],
  AMP: [
    `<html amp lang=en><body><article><h1>Calm</h1><p>${LONG}</p><amp-img src="https://a.example/1.jpg" alt=One width=4 height=3></amp-img><amp-youtube data-videoid="dQw4w9WgXcQ"></amp-youtube></article></body></html>`,
    ['paragraph', 'figure', 'figure'],
  ],
  'a post and a player': [
    `<article><h1>Calm</h1><p>${LONG}</p><blockquote class="twitter-tweet"><p>The sea is calm</p>— Ana (@ana) <a href="https://twitter.com/ana/status/1234567890">1 May</a></blockquote><iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ"></iframe></article>`,
    ['paragraph', 'figure', 'figure'],
  ],
  'a live blog': [
    `<main><h1>Storm live</h1><article><time datetime="2026-01-01T10:00:00Z">10:00</time><h2>Port closed</h2><p>${LONG}</p></article><article><h2>Port open</h2><p>${LONG}</p></article></main>`,
    ['paragraph'],
  ],
  'a Russian page': [
    '<html lang=ru><body><article><h1>Штиль</h1><div class=byline>Анна Иванова</div><p>Паром вышел из гавани на рассвете, и море было спокойно как никогда.</p><figure><img src="https://a.example/1.jpg" alt="Паром"><figcaption>Паром. Фото: Руй Прадо</figcaption></figure></article></body></html>',
    ['paragraph', 'figure'],
  ],
  'an Arabic page': [
    '<html lang=ar dir=rtl><body><article><h1>بحر هادئ</h1><p>غادرت العبارة الميناء عند الفجر وكان البحر هادئا كما لم يكن منذ سنوات.</p><blockquote><p>البحر هادئ</p><p>— آنا</p></blockquote></article></body></html>',
    ['paragraph', 'blockquote'],
  ],
  'a Japanese page': [
    '<html lang=ja><body><div id=main><h1>穏やかな海</h1><p>フェリーは夜明けに港を出た。岸壁にいた誰も、これほど穏やかな海を何年も見ていなかったという。</p><p><q>静かだ</q></p></div></body></html>',
    ['paragraph', 'paragraph'],
  ],
}

describe('published pages', () => {
  test.each(Object.entries(SHAPES))('%s', (name, [html, types]) => {
    const { draft, issues, missing } = fromHtml(html)
    expect([...draftWords(draft), ...issueWords(issues)].sort()).toEqual(sourceWords(html))
    if (name !== 'a live blog') expect(draft.body.children.map(({ type }) => type)).toEqual(types)
    const left = missing.filter(
      ({ field }) => !(field in FACTS) && field !== 'alt' && field !== 'title',
    )
    expect(left).toEqual([])
    const result = completeDraft({ ...FACTS, ...draft }, ({ field }) =>
      field === 'alt' || field === 'title' ? 'Ferry' : undefined,
    )
    expect(result.issues.filter(({ severity }) => severity === 'error')).toEqual([])
  })
})

test('a credit is split from a caption in several languages', () => {
  for (const label of [
    'Photograph: ',
    'Photo : ',
    'Foto: ',
    'Фото: ',
    '写真：',
    'صورة: ',
    '图：',
  ]) {
    const { draft } = fromHtml(
      `<article><p>${LONG}</p><figure><img src="https://a.example/1.jpg" alt=One><figcaption>A ferry. ${label}Rui/Post</figcaption></figure></article>`,
    )
    const [, figure] = draft.body.children
    expect(figure, label).toMatchObject({
      children: [{ rights: { creditText: 'Rui/Post' } }, { children: [{ value: 'A ferry.' }] }],
    })
  }
})

test('the boxes of a list of tasks become fields', () => {
  const { draft, issues } = fromHtmlFragment(
    '<ul><li><input type=checkbox checked disabled> Sail</li><li><input type=checkbox disabled> Rest</li></ul>',
  )
  expect(draft.body.children).toMatchObject([
    {
      children: [
        { checked: true },
        { checked: false, children: [{ children: [{ value: 'Rest' }] }] },
      ],
    },
  ])
  expect(issues).toEqual([])
})
