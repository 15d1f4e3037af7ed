import { describe, expect, test } from 'vitest'
import { renderHtml } from '../../src/html/render-html.js'
import { toJsonLd } from '../../src/json-ld.js'
import type { MarkupOptions } from '../../src/render/options.js'
import type { Article } from '../../src/schema/article.js'
import type { Image } from '../../src/schema/image.js'
import type { ArticleNode, Flow, Phrasing } from '../../src/schema/nodes.js'
import { renderText } from '../../src/text.js'
import { ArticleError, type Issue } from '../../src/tree/issue.js'
import { article, paragraph, phrasing, smuggled, text } from '../fixtures/article.js'
import { nodeSamples } from '../fixtures/node-samples.js'

/** What stands in the body, without the box around it. */
function body(
  nodes: Flow | Flow[],
  fields: Parameters<typeof article>[0] = {},
  options: MarkupOptions = {},
): string {
  const html = renderHtml(article(fields, ...[nodes].flat()), options)
  return /<div[^>]*>\n([\s\S]*)\n<\/div>/.exec(html)?.[1] ?? html
}

/** What stands in a paragraph. */
function inline(node: Phrasing, options?: MarkupOptions): string {
  return body(paragraph(node), {}, options).replace(/^<p>|<\/p>$/g, '')
}

const cell = (value: string, fields = {}) => ({
  type: 'tableCell' as const,
  ...fields,
  children: [text(value)],
})

function issuesOf(input: Article, options: MarkupOptions = {}): Issue[] {
  const issues: Issue[] = []
  renderHtml(input, { ...options, onIssue: (issue) => issues.push(issue) })
  return issues
}

test('a whole article', () => {
  expect(
    renderHtml(article()),
  ).toBe(`<article class="sf-article sf-article-news-article" lang="en-GB" dir="ltr">
<header class="sf-header">
<h1 class="sf-headline">A calm sea</h1>
</header>
<div class="sf-body">
<p>The sea was calm.</p>
</div>
</article>`)
})

describe('the header', () => {
  test('everything in its order', () => {
    const html = renderHtml(
      article({
        kicker: 'Weather',
        deck: phrasing(['Not a ', { type: 'emphasis', children: phrasing(['breath']) }]),
        authors: [
          { type: 'person', name: 'Ana', url: 'https://harbour.example/ana' },
          { type: 'person', name: 'Rui' },
          { type: 'organization', name: 'The data desk' },
        ],
        source: { name: 'Sea Wire', category: 'wire', url: 'https://wire.example/' },
        dateline: { location: 'Port Elne', date: '3 March' },
        datePublished: '2026-03-03T06:00:00+01:00',
        dateModified: '2026-03-04T08:30:00+01:00',
      }),
      { classes: false },
    )
    expect(/<header>[\s\S]*<\/header>/.exec(html)?.[0]).toBe(`<header>
<p>Weather</p>
<h1>A calm sea</h1>
<p>Not a <em>breath</em></p>
<p>By <a href="https://harbour.example/ana" rel="author">Ana</a>, Rui and The data desk</p>
<p>Source: <a href="https://wire.example/">Sea Wire</a></p>
<p>Port Elne, 3 March</p>
<p><time datetime="2026-03-03T06:00:00+01:00">3 March 2026 at 06:00 UTC+1</time> <span>Updated: <time datetime="2026-03-04T08:30:00+01:00">4 March 2026 at 08:30 UTC+1</time></span></p>
</header>`)
  })

  test('the byline goes before the authors, the kicker before the section, staff needs no source', () => {
    const html = renderHtml(
      article({
        byline: 'Ana and others',
        authors: [{ type: 'person', name: 'Rui' }],
        kicker: 'Weather',
        section: 'Local',
        source: { name: 'The Harbour Post', category: 'staff' },
        dateline: { location: 'Port Elne', text: 'PORT ELNE, at dawn' },
      }),
    )
    expect(html).toContain('Ana and others')
    expect(html).toContain('PORT ELNE, at dawn')
    for (const word of ['Rui', 'Local', 'The Harbour Post', 'Port Elne'])
      expect(html).not.toContain(word)
  })

  test('a date that did not change is no update', () => {
    const date = '2026-03-03T06:00:00Z'
    expect(renderHtml(article({ datePublished: date, dateModified: date }))).not.toContain(
      'Updated',
    )
    expect(renderHtml(article({ dateModified: date }))).toContain('Updated')
  })

  test('in Arabic the article runs from right to left, unless it says otherwise', () => {
    expect(renderHtml(article({ inLanguage: 'ar' }))).toContain('lang="ar" dir="rtl"')
    expect(renderHtml(article({ inLanguage: 'ar', dir: 'ltr' }))).toContain('lang="ar" dir="ltr"')
  })
})

describe('within a line', () => {
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
    [{ type: 'break' }, '<br>'],
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
    expect(inline(node)).toBe(html)
  })

  test('no blank of a text is lost, not even after a break', () => {
    expect(body(paragraph(' a  ', { type: 'break' }, '  b '))).toBe('<p> a  <br>  b </p>')
  })

  test('a link with a bad URL keeps its words, and says so', () => {
    const link: Phrasing = {
      type: 'link',
      url: 'javascript:alert(1)',
      children: phrasing(['calm words']),
    }
    expect(inline(link)).toBe('<span>calm words</span>')
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
    const link: Phrasing = { type: 'link', url: '/a', children: [] }
    expect(inline(link, { baseUrl: 'https://b.example/c/' })).toBe(
      '<a href="https://b.example/a"></a>',
    )
    expect(inline({ ...link, url: 'sms:1' }, { urlPolicy: { link: ['sms'] } })).toBe(
      '<a href="sms:1"></a>',
    )
    expect(inline({ ...link, url: 'tel:1' }, { urlPolicy: { link: ['https'] } })).toBe(
      '<span></span>',
    )
  })
})

describe('blocks', () => {
  const cases: [what: string, nodes: Flow, html: string][] = [
    ['a paragraph', nodeSamples.paragraph, '<p id="sf-p1" lang="fr" dir="ltr">Calme.</p>'],
    ['a heading', nodeSamples.heading, '<h2 id="sf-the-tide">The tide</h2>'],
    [
      'code',
      { type: 'code', lang: 'js', value: '\na < b' },
      '<pre tabindex="0"><code class="language-js">\na &#x3C; b</code></pre>',
    ],
    ['a break', { type: 'thematicBreak' }, '<hr>'],
    [
      'a list',
      { type: 'list', children: [{ type: 'listItem', children: [paragraph('One')] }] },
      '<ul>\n<li>One</li>\n</ul>',
    ],
    ['a list from three', nodeSamples.list, '<ol start="3">\n<li>One</li>\n</ol>'],
    [
      'a loose list',
      {
        type: 'list',
        spread: true,
        children: [{ type: 'listItem', children: [paragraph('One')] }],
      },
      '<ul>\n<li>\n<p>One</p>\n</li>\n</ul>',
    ],
    [
      'a list in a list',
      {
        type: 'list',
        children: [
          {
            type: 'listItem',
            children: [
              paragraph('One'),
              {
                type: 'list',
                ordered: true,
                start: 1,
                children: [{ type: 'listItem', children: [] }],
              },
            ],
          },
        ],
      },
      '<ul>\n<li>One\n<ol>\n<li></li>\n</ol>\n</li>\n</ul>',
    ],
    [
      'a block quote',
      { type: 'blockquote', id: 'b', children: [paragraph('Calm.')] },
      '<blockquote id="sf-b" class="sf-quote">\n<p>Calm.</p>\n</blockquote>',
    ],
    [
      'a block quote with its attribution outside',
      nodeSamples.blockquote,
      '<figure class="sf-quote">\n<blockquote cite="https://harbour.example/report">\n<p>Nobody decided it.</p>\n</blockquote>\n<figcaption class="sf-attribution"><span class="sf-attribution-speaker">Harbour Board</span>, <cite><a href="https://harbour.example/report">Interim report</a></cite>, <span class="sf-attribution-date">2 March</span></figcaption>\n</figure>',
    ],
    [
      'a pull quote with words of its own',
      nodeSamples.pullquote,
      '<aside class="sf-pullquote">\n<figure>\n<blockquote><p>It was calm</p></blockquote>\n<figcaption class="sf-attribution"><span class="sf-attribution-speaker">Ana</span></figcaption>\n</figure>\n</aside>',
    ],
  ]
  test.each(cases)('%s', (_what, node, html) => {
    expect(body(node)).toBe(html)
  })

  test('a pull quote that repeats the body is for the eye only, and holds no link', () => {
    const speakers = { ana: { type: 'person', name: 'Ana', url: 'https://ana.example/' } } as const
    const pullquote: Flow = {
      type: 'pullquote',
      attribution: { speaker: 'ana' },
      children: phrasing(['so calm']),
    }
    const html = body([paragraph('It was so calm.'), pullquote], { speakers })
    expect(html).toContain('<aside class="sf-pullquote" aria-hidden="true">')
    expect(html).not.toContain('<a ')
    expect(body([paragraph('No.'), pullquote], { speakers })).toContain(
      '<a href="https://ana.example/">Ana</a>',
    )
  })

  test('columns keep their side below a cell of several rows', () => {
    const table: Flow = {
      type: 'table',
      align: ['left', 'center', 'right'],
      headerRows: 0,
      children: [
        { type: 'tableRow', children: [cell('a', { rowSpan: 2 }), cell('b'), cell('c')] },
        { type: 'tableRow', children: [cell('d'), cell('e')] },
        { type: 'tableRow', children: [cell('f', { colSpan: 2 }), cell('g')] },
      ],
    }
    const sides = [...body(table).matchAll(/align="(\w+)"[^>]*>(\w)/g)]
    expect(sides.map(([, side, name]) => `${name} ${side}`)).toEqual([
      'a left',
      'b center',
      'c right',
      'd center',
      'e right',
      'f left',
      'g right',
    ])
  })

  test('a cell of the head reaches into no row of the body', () => {
    const table: Flow = {
      type: 'table',
      align: ['left', 'right'],
      children: [
        { type: 'tableRow', children: [cell('a', { rowSpan: 2 }), cell('b')] },
        { type: 'tableRow', children: [cell('c'), cell('d')] },
      ],
    }
    expect(body(table)).toContain('<td align="left">c</td><td align="right">d</td>')
  })

  test('who is to be credited, for all that is shown', () => {
    const image = (creator: string, fields = {}): Image => ({
      type: 'image',
      url: 'a.jpg',
      alt: 'A',
      rights: { creator },
      ...fields,
    })
    const video: Flow = {
      type: 'figure',
      children: [
        {
          type: 'video',
          title: 'Waves',
          sources: [{ url: 'a.mp4', mediaType: 'video/mp4' }],
          rights: { copyrightNotice: '© The Post' },
          poster: image('Rui'),
        },
      ],
    }
    expect(body(video)).toContain(
      '<p class="sf-credit">© The Post</p>\n<p class="sf-credit">Photo: Rui</p>',
    )
    const chart: Flow = {
      type: 'figure',
      children: [
        {
          type: 'chart',
          title: 'Boats',
          description: 'More each year.',
          image: image('Ines', { kind: 'graphic', contentWarning: 'Numbers' }),
        },
      ],
    }
    expect(body(chart)).toMatch(
      /<p class="sf-content-warning">Numbers<\/p>\n<img [^>]*>\n<p class="sf-credit">Graphic: Ines<\/p>/,
    )
  })

  test('what a review is of, and its verdict: as search engines are told', () => {
    const review = {
      itemReviewed: { name: 'The Tide', type: 'Book', url: 'https://books.example/tide' },
      rating: { value: 3.5, best: 5 },
    }
    const input = article({ type: 'review', review })
    expect(renderHtml(input)).toContain(
      '<p class="sf-review-item">Reviewed: <a href="https://books.example/tide">The Tide</a></p>\n<p class="sf-review-rating">Rating: 3.5/5</p>',
    )
    expect(renderHtml({ ...input, inLanguage: 'de' })).toContain('Bewertung: 3,5/5')
    expect(renderText(input)).toContain('Reviewed: The Tide\nRating: 3.5/5\n')
    expect(toJsonLd(input).itemReviewed).toMatchObject({ '@type': 'Book' })
    const odd = { itemReviewed: { name: 'x', type: 'a book!' } }
    expect(toJsonLd(article({ type: 'review', review: odd })).itemReviewed).toMatchObject({
      '@type': 'Thing',
    })
  })

  test('a pull quote of what the page leaves out is read like any other', () => {
    const pullquote: Flow = { type: 'pullquote', of: 'p2', children: phrasing(['Dear words']) }
    const paid: Flow = { ...paragraph('Dear words.'), id: 'p2' }
    const blocks: Flow[] = [pullquote, { type: 'paywall' }, paid]
    expect(body(blocks, {}, { paywall: 'free' })).toContain('<aside class="sf-pullquote">')
    expect(body(blocks)).toContain('<aside class="sf-pullquote" aria-hidden="true">')
  })

  test('the key of somebody who stays unnamed is not told', () => {
    const speakers = {
      'ana-lindqvist': { type: 'anonymous', description: 'a nurse' },
      ben: { type: 'person', name: 'Ben' },
    } as const
    const said = (speaker: string) =>
      paragraph({ type: 'quotation', speaker, children: phrasing(['“Late”']) })
    expect(body(said('ana-lindqvist'), { speakers })).toBe(
      '<p><span class="sf-quotation">“Late”</span></p>',
    )
    expect(body(said('ben'), { speakers })).toContain('data-speaker="ben"')
  })

  test('a link to a place in the article leads there, whatever the page is called', () => {
    const to = (url: string): Flow => paragraph({ type: 'link', url, children: phrasing(['Here']) })
    const there: Flow = { ...paragraph('There.'), id: 'p2' }
    const options = { baseUrl: 'https://a.example/x/' }
    expect(body([to('#p2'), there], {}, options)).toContain('<a href="#sf-p2">')
    expect(body([to('#p2'), there], {}, { idPrefix: '' })).toContain('<a href="#p2">')
    expect(body([to('#comments'), there])).toContain('<a href="#comments">')
  })

  test('a table: head, headers of rows, columns and spans', () => {
    const table: Flow = {
      type: 'table',
      align: ['left', null, 'right'],
      children: [
        { type: 'tableRow', children: [cell('Port'), cell('Boats'), cell('Days')] },
        { type: 'tableRow', children: [cell('Elne', { header: true }), cell('4'), cell('2')] },
        { type: 'tableRow', children: [cell('both', { colSpan: 2 }), cell('9', { rowSpan: 1 })] },
      ],
    }
    expect(
      body(table),
    ).toBe(`<div class="sf-table" role="region" tabindex="0" aria-label="Table"><table>
<thead>
<tr><th align="left" scope="col">Port</th><th scope="col">Boats</th><th align="right" scope="col">Days</th></tr>
</thead>
<tbody>
<tr><th scope="row" align="left">Elne</th><td>4</td><td align="right">2</td></tr>
<tr><td colspan="2" align="left">both</td><td rowspan="1" align="right">9</td></tr>
</tbody>
</table></div>`)
    expect(body({ ...table, headerRows: 0 })).not.toContain('thead')
  })

  test('a table in a figure has the caption as its name', () => {
    const html = body({ type: 'figure', children: [nodeSamples.table, nodeSamples.caption] })
    expect(html).toContain('aria-labelledby="sf-1-caption"')
    expect(html).toContain('<figcaption id="sf-1-caption">')
  })

  test('a newsletter: a link, or a form where there is somewhere to send it', () => {
    const { name, url } = nodeSamples.newsletter
    expect(
      body({ type: 'newsletter', name, url }),
    ).toBe(`<aside class="sf-newsletter" aria-labelledby="sf-1-newsletter">
<h2 id="sf-1-newsletter" class="sf-newsletter-name">Morning Tide</h2>
<p><a class="sf-newsletter-link" href="https://harbour.example/newsletter">Sign up</a></p>
</aside>`)
    const form = body(nodeSamples.newsletter)
    expect(form).toContain(
      '<form class="sf-newsletter-form" action="https://harbour.example/subscribe" method="post">',
    )
    expect(form).toContain('<input type="email" name="email" autocomplete="email" required>')
    for (const words of ['Before eight.', 'daily', 'https://harbour.example/privacy'])
      expect(form).toContain(words)
    expect(form).not.toContain('https://harbour.example/newsletter')
  })

  test('related links: an aside in the body, a way onwards below it', () => {
    expect(
      body(nodeSamples.relatedLinks),
    ).toBe(`<aside class="sf-related" aria-labelledby="sf-1-related">
<h2 id="sf-1-related" class="sf-related-title">More</h2>
<ul class="sf-related-list">
<li class="sf-related-item"><a class="sf-related-headline" href="/gauge">The gauge</a></li>
</ul>
</aside>`)
    const html = renderHtml(
      article({ related: [{ type: 'relatedLinks', relation: 'mostRead', children: [] }] }),
    )
    expect(html).toContain('<nav class="sf-related"')
    expect(html).toContain('>Most read</h2>')
  })

  test('a related link with everything, and one without a URL', () => {
    const full = body({ ...nodeSamples.relatedLinks, children: [nodeSamples.relatedLink] })
    expect(full).toContain('<img src="media/g.jpg" alt=""')
    expect(full).toContain('> Explained <')
    expect(full).toContain('rel="sponsored">The gauge</a>')
    expect(full).toContain('> Video <')
    expect(full).toContain('> Sponsored <')
    expect(full).toContain('<time datetime="2026-02-01T09:00:00Z">')
    expect(full).toContain('>How it works.</p>')
    const bare = body({
      ...nodeSamples.relatedLinks,
      children: [{ type: 'relatedLink', children: phrasing(['The gauge']) }],
    })
    expect(bare).toContain(
      '<li class="sf-related-item"><span class="sf-related-headline">The gauge</span></li>',
    )
  })
})

describe('figures', () => {
  const image: Image = { type: 'image', url: 'a.jpg', alt: 'A ferry', width: 800, height: 500 }
  const figure = (fields: Partial<Image> = {}, role?: 'lead'): Flow => ({
    type: 'figure',
    role,
    children: [{ ...image, ...fields }],
  })

  test('caption and credit stand apart', () => {
    const html = body({
      type: 'figure',
      id: 'f1',
      children: [
        { ...image, kind: 'map', rights: { creditText: 'Rui' } },
        { type: 'caption', children: phrasing(['The port.']) },
      ],
    })
    expect(html).toBe(`<figure id="sf-f1" class="sf-figure">
<img src="a.jpg" alt="A ferry" width="800" height="500" loading="lazy" decoding="async">
<figcaption><span class="sf-caption">The port.</span> <span class="sf-credit">Map: Rui</span></figcaption>
</figure>`)
  })

  test('the credit stands alone where there is no caption', () => {
    expect(body(figure({ rights: { creator: 'Rui' } }))).toContain(
      '<figcaption><span class="sf-credit">Photo: Rui</span></figcaption>',
    )
    expect(body(figure({ rights: { copyrightNotice: '© Rui' } }))).toContain('Photo: © Rui')
    expect(body(figure())).not.toContain('figcaption')
  })

  test('the lead is fetched first', () => {
    expect(body(figure({}, 'lead'))).toContain('decoding="async" fetchpriority="high">')
    const lead = renderHtml(article({ leadMedia: figure() as never }))
    expect(lead).toContain('fetchpriority="high"')
    expect(lead).not.toContain('loading="lazy"')
  })

  test('other sizes become a srcset, the smallest first, each once', () => {
    const sources = [
      { url: 'b,c d.jpg', width: 400 },
      { url: 'https://x.example/e.jpg', width: 200 },
      { url: 'f.jpg', width: 800 },
    ]
    const html = body(
      figure({
        sources: sources.map((source) => ({ ...source, url: source.url.replace(' ', '%20') })),
      }),
    )
    expect(html).toContain(
      'srcset="https://x.example/e.jpg 200w, b%2Cc%20d.jpg 400w, a.jpg 800w" sizes="(min-width',
    )
  })

  test('a decorative picture has an empty alt', () => {
    expect(body(figure({ alt: 'x', decorative: true }))).toContain('alt=""')
  })

  test('a picture without a size is reported', () => {
    expect(issuesOf(article({}, figure({ width: undefined })))).toMatchObject([
      { code: 'image-dimensions-missing', path: '/body/children/0/children/0' },
    ])
  })

  test('a picture with a bad URL leaves its words', () => {
    const bad = figure({ url: 'data:image/png,x' })
    expect(body(bad)).toContain('<p>A ferry</p>')
    expect(issuesOf(article({}, bad))).toMatchObject([
      { code: 'url-blocked', path: '/body/children/0/children/0/url' },
    ])
  })
})

describe('options', () => {
  test('a prefix for ids, and for classes, or no classes', () => {
    const input = article({}, { ...paragraph('Calm.'), id: 'p1' })
    expect(renderHtml(input, { idPrefix: 'x-', classes: 'y-' })).toContain(
      '<div class="y-body">\n<p id="x-p1">',
    )
    expect(renderHtml(input, { classes: false, idPrefix: '' })).toContain('<div>\n<p id="p1">')
    expect(renderHtml(input, { classes: '' })).toContain('<div class="body">')
  })

  test('labels, time zone, and a date format of your own', () => {
    const input = article({
      datePublished: '2026-03-03T06:00:00+01:00',
      authors: [{ type: 'person', name: 'Ana' }],
    })
    expect(renderHtml(input, { labels: { by: 'Words by ' } })).toContain('Words by Ana')
    expect(renderHtml(input, { timeZone: 'Asia/Tokyo' })).toContain('3 March 2026 at 14:00 GMT+9')
    expect(renderHtml(input, { formatDate: (date, language) => `${language} ${date}` })).toContain(
      '>en-GB 2026-',
    )
  })

  test.each([
    ['baseUrl', { baseUrl: '/relative' }],
    ['baseUrl', { baseUrl: 'javascript:x' }],
    ['idPrefix', { idPrefix: 'a b' }],
    ['classes', { classes: '"><script>' }],
    ['classes', { classes: 'i-amphtml-' }],
  ])('a wrong %s is an error with a place', (name, options) => {
    expect(() => renderHtml(article(), options)).toThrowError(ArticleError)
    expect(() => renderHtml(article(), options)).toThrowError(name)
  })
})

describe('hand-built articles', () => {
  test('an unknown node keeps its words and is reported', () => {
    const node = smuggled<Flow>({ type: 'poll', children: [paragraph('Yes or no?')] })
    expect(body(node)).toBe('<p>Yes or no?</p>')
    expect(issuesOf(article({}, node))).toMatchObject([
      { code: 'unknown-node', path: '/body/children/0' },
    ])
    expect(body(smuggled<Flow>({ type: 'poll', value: 'a < b' }))).toBe('a &#x3C; b')
  })

  test.each(['html', 'definition', 'footnoteReference', 'imageReference', 'toString', '__proto__'])(
    'the type %s has no hidden handler',
    (type) => {
      const node = smuggled<Phrasing>({ type, value: '<script>', identifier: 'x', alt: 'x' })
      expect(inline(node)).toBe('&#x3C;script>')
    },
  )

  test('data.hName makes no element', () => {
    const node = { ...paragraph('Calm.'), data: { hName: 'script', hProperties: { onclick: 'x' } } }
    expect(body(node)).toBe('<p>Calm.</p>')
  })

  test('ids, languages and levels that are none', () => {
    const node = { ...nodeSamples.heading, id: '"><x', lang: 7, dir: 'up', depth: 99 }
    expect(body(smuggled<Flow>(node))).toBe('<h6 id="sf-the-tide">The tide</h6>')
  })

  test('children that are none, and controls in words', () => {
    expect(body(smuggled<Flow>({ type: 'paragraph', children: 'x' }))).toBe('<p></p>')
    expect(
      body(
        smuggled<Flow>({ type: 'paragraph', children: [null, 7, text('a\u0008\u202eb\u009f')] }),
      ),
    ).toBe('<p>ab</p>')
  })

  test('too deep is an error, not an overflow', () => {
    let node: ArticleNode = text('x')
    for (let level = 0; level < 5000; level++)
      node = { type: 'emphasis', children: [node as Phrasing] }
    expect(() => renderHtml(article({}, paragraph(node as Phrasing)))).toThrowError(ArticleError)
  })
})

test('a frozen article renders, twice the same', () => {
  const freeze = (value: unknown): void => {
    if (typeof value === 'object' && value !== null)
      Object.values(Object.freeze(value)).forEach(freeze)
  }
  const input = article({}, ...(Object.values(nodeSamples) as Flow[]))
  freeze(input)
  expect(renderHtml(input)).toBe(renderHtml(input))
})
