import { expect, test } from 'vitest'
import type { Flow, Phrasing } from '../../src/schema/nodes.js'
import { article, paragraph, phrasing, text } from '../fixtures/article.js'
import { nodeSamples } from '../fixtures/node-samples.js'
import { bodyHtml, issuesOf, phrasingHtml } from './body-html.js'

const children = phrasing(['calm'])

const cases: [node: Phrasing, html: string][] = [
  [text('Fish & chips < "tea" >'), 'Fish &#x26; chips &#x3C; "tea" >'],
  [{ ...text('calme'), lang: 'fr' }, '<span lang="fr">calme</span>'],
  [{ type: 'emphasis', children }, '<em>calm</em>'],
  [{ type: 'strong', id: 'x', children }, '<strong id="sf-x">calm</strong>'],
  [{ type: 'delete', children }, '<s>calm</s>'],
  [{ type: 'superscript', children }, '<sup>calm</sup>'],
  [{ type: 'subscript', children }, '<sub>calm</sub>'],
  [nodeSamples.span, '<span lang="ar" dir="rtl">الميناء</span>'],
  [{ type: 'inlineCode', value: '<a>' }, '<code>&#x3C;a></code>'],
  [
    nodeSamples.link,
    '<a href="https://harbour.example/" title="The harbour" rel="nofollow ugc">the harbour</a>',
  ],
  [
    { type: 'quotation', id: 'q1', speaker: 'ana', children: phrasing(['“Calm,”']) },
    '<span id="sf-q1" class="sf-quotation" data-speaker="ana">“Calm,”</span>',
  ],
]

test.each(cases)('%j', (node, html) => {
  expect(phrasingHtml(node)).toBe(html)
})

test('spaces are kept, also after a break', () => {
  expect(bodyHtml(paragraph(' a  ', { type: 'break' }, '  b '))).toBe('<p> a  <br>  b </p>')
})

test('a link with an unsafe URL keeps its text and is reported', () => {
  const link: Phrasing = {
    type: 'link',
    url: 'javascript:alert(1)',
    children: phrasing(['calm words']),
  }
  expect(phrasingHtml(link)).toBe('<span>calm words</span>')
  expect(issuesOf(article({}, paragraph('See ', link)))).toEqual([
    {
      code: 'url-blocked',
      severity: 'warning',
      loss: 'degraded',
      path: '/body/children/0/children/1/url',
      message: expect.stringMatching(/"javascript:alert\(1\)".*https/),
    },
  ])
})

test('relative links are resolved, and schemes can be chosen', () => {
  const link: Phrasing = { type: 'link', url: '/a', children }
  expect(phrasingHtml(link, { baseUrl: 'https://b.example/c/' })).toBe(
    '<a href="https://b.example/a">calm</a>',
  )
  expect(phrasingHtml({ ...link, url: 'sms:1' }, { urlPolicy: { link: ['sms'] } })).toBe(
    '<a href="sms:1">calm</a>',
  )
  expect(phrasingHtml({ ...link, url: 'tel:1' }, { urlPolicy: { link: ['https'] } })).toBe(
    '<span>calm</span>',
  )
})

test('a link to an id in the article works at any URL', () => {
  const to = (url: string): Flow => paragraph({ type: 'link', url, children: phrasing(['Here']) })
  const there: Flow = { ...paragraph('There.'), id: 'p2' }
  const options = { baseUrl: 'https://a.example/x/' }
  expect(bodyHtml([to('#p2'), there], {}, options)).toContain('<a href="#sf-p2">')
  expect(bodyHtml([to('#p2'), there], {}, { idPrefix: '' })).toContain('<a href="#p2">')
  expect(bodyHtml([to('#comments'), there])).toContain('<a href="#comments">')
})
