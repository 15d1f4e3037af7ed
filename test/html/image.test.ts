import { describe, expect, test } from 'vitest'
import { renderAmp } from '../../src/amp.js'
import { type ImageHook, type MarkupOptions, renderHtml } from '../../src/html.js'
import { report } from '../../src/report.js'
import type { Article } from '../../src/schema/article.js'
import {
  type Figure,
  FLOW,
  type Flow,
  type Image,
  type NodeType,
  type Phrasing,
} from '../../src/schema/nodes.js'
import { containment, toPlainString } from '../../src/schema.js'
import { renderExcerpt, renderText } from '../../src/text.js'
import type { Issue } from '../../src/tree/issue.js'
import { article, paragraph, smuggled, text } from '../fixtures/article.js'
import { nodeSamples } from '../fixtures/node-samples.js'
import { bodyHtml, issuesOf } from './body-html.js'

const image: Image = { type: 'image', url: 'a.jpg', alt: 'A ferry', width: 800, height: 500 }

function figure(fields: Partial<Image>, role?: Figure['role']): Figure {
  return { type: 'figure', role, children: [{ ...image, ...fields }] }
}

const inside = (type: string): readonly string[] =>
  (containment as Record<string, readonly string[]>)[type] ?? []

/** The image on the page. */
function picture(input: Article, options?: MarkupOptions): string {
  const html = renderHtml(input, options)
  return /<picture>[\s\S]*?<\/picture>|<img[^>]*>/.exec(html)?.[0] ?? html
}

const inBody = (fields: Partial<Image>, options?: MarkupOptions) =>
  picture(article({}, figure(fields)), options)

describe('versions of an image', () => {
  test('are sorted by format, each with its sizes', () => {
    const sources = [
      { url: 'a-400.avif', width: 400, height: 250, mediaType: 'image/avif' },
      { url: 'a-200.avif', width: 200, height: 125, mediaType: 'image/avif' },
      { url: 'a.webp', width: 800, mediaType: 'image/webp' },
      { url: 'a-400.jpg', width: 400 },
    ]
    expect(inBody({ sources })).toBe(
      '<picture>' +
        '<source type="image/avif" srcset="a-200.avif 200w, a-400.avif 400w" sizes="(min-width: 44rem) 42rem, calc(100vw - 2rem)" width="400" height="250">' +
        '<source type="image/webp" srcset="a.webp 800w" sizes="(min-width: 44rem) 42rem, calc(100vw - 2rem)">' +
        '<img src="a.jpg" srcset="a-400.jpg 400w, a.jpg 800w" sizes="(min-width: 44rem) 42rem, calc(100vw - 2rem)" alt="A ferry" width="800" height="500" loading="lazy" decoding="async">' +
        '</picture>',
    )
  })

  test('are sorted by screen, then color scheme, then format, since the first match wins', () => {
    const sources = [
      { url: 'd.avif', width: 9, mediaType: 'image/avif' },
      { url: 'c.jpg', width: 9, colorScheme: 'dark' as const },
      { url: 'b.jpg', width: 9, media: '(max-width: 30em), print' },
      { url: 'a.jpg', width: 9, media: '(max-width: 30em), print', colorScheme: 'dark' as const },
    ]
    const found = [...inBody({ sources }).matchAll(/<source(.*?) srcset="(\w)/g)]
    expect(found.map(([, conditions, name]) => `${name}${conditions}`)).toEqual([
      'a media="(max-width: 30em) and (prefers-color-scheme: dark), print and (prefers-color-scheme: dark)"',
      'b media="(max-width: 30em), print"',
      'c media="(prefers-color-scheme: dark)"',
      'd type="image/avif"',
    ])
  })

  test('have brackets around conditions that cannot be combined with `and`', () => {
    const query = (media: string) => {
      const html = inBody({ sources: [{ url: 'a.jpg', width: 9, media, colorScheme: 'dark' }] })
      return /media="([^"]*)"/.exec(html)?.[1]
    }
    const dark = '(prefers-color-scheme: dark)'
    expect(query('(width: 1px) or (width: 2px)')).toBe(`((width: 1px) or (width: 2px)) and ${dark}`)
    expect(query('not (width: 1px)')).toBe(`(not (width: 1px)) and ${dark}`)
    expect(query('screen and (width: 1px)')).toBe(`screen and (width: 1px) and ${dark}`)
  })

  test('with an unsafe URL are omitted', () => {
    const sources = [{ url: 'javascript:x', width: 9, mediaType: 'image/avif' }]
    expect(inBody({ sources })).toMatch(/^<img/)
  })

  test('are omitted and reported in AMP', () => {
    const issues: Issue[] = []
    const sources = [{ url: 'a.avif', width: 9, mediaType: 'image/avif' }]
    const html = renderAmp(article({}, figure({ sources })), {
      onIssue: (issue) => issues.push(issue),
    })
    expect(html).not.toContain('avif')
    expect(issues).toMatchObject([
      { code: 'image-versions-left-out', path: '/body/children/0/children/0/sources' },
    ])
  })
})

describe('the visible part of an image', () => {
  test('is near the focal point', () => {
    expect(inBody({ focalPoint: { x: 0.333, y: 1 } })).toContain(
      'style="object-position:33.3% 100%"',
    )
    expect(inBody({ focalPoint: { x: Number.NaN, y: 7 } as never })).toContain(
      'style="object-position:50% 100%"',
    )
    expect(inBody({ focalPoint: 'red;background:url(x)' as never })).not.toContain('style')
  })

  test('is the crop with the name of the slot', () => {
    const crops = [
      { name: 'lead', aspectRatio: '1:1', x: 0.25, y: 0, width: 0.625, height: 1 },
      { name: 'wide', aspectRatio: '21:9', x: 0, y: 0.2, width: 1, height: 0.6 },
    ]
    const lead = picture(article({ leadMedia: figure({ crops }) }))
    expect(lead).toContain(
      'width="500" height="500" style="aspect-ratio:500/500;object-fit:cover;object-position:66.7% 50%"',
    )
    expect(picture(article({}, figure({ crops }, 'wide')))).toContain(
      'width="800" height="343" style="aspect-ratio:800/343;object-fit:cover;object-position:50% 50%"',
    )
    expect(inBody({ crops })).not.toContain('style')
    expect(renderAmp(article({ leadMedia: figure({ crops }) }))).toContain(
      'width="500" height="500" layout="intrinsic" object-fit="cover" object-position="66.7% 50%" data-hero',
    )
  })

  test('has known proportions if the dimensions of the file are unknown', () => {
    const crops = [{ name: 'inline', aspectRatio: '3:2', x: 0, y: 0, width: 1, height: 0.5 }]
    expect(inBody({ crops, width: undefined, height: undefined })).toContain('width="3" height="2"')
  })
})

describe('an image hook', () => {
  test('also returns URLs of posters', () => {
    const poster: Image = { type: 'image', url: 'a.jpg', alt: 'A' }
    const sources = [{ url: 'a.mp4', mediaType: 'video/mp4' }]
    const video: Flow = {
      type: 'figure',
      children: [{ type: 'video', title: 'Waves', sources, poster }],
    }
    const image: ImageHook = ({ url }, slot) => ({ src: `https://cdn.example/${slot}/${url}` })
    for (const html of [
      renderHtml(article({}, video), { image }),
      renderAmp(article({}, video), { image, jsonLd: false }),
    ]) {
      expect(html).toContain('poster="https://cdn.example/poster/a.jpg"')
      expect(html).not.toContain('"a.jpg"')
    }
  })

  const cdn: ImageHook = ({ url, width = 0 }, slot, crop) => ({
    src: `https://cdn.example/${slot}/${crop?.name ?? 'whole'}/${url}`,
    srcset: `https://cdn.example/${url}?w=400 400w`,
    ...(slot === 'related' && { sizes: '6rem', width: width / 2, height: width / 2 }),
  })

  test('receives dimensions for every slot', () => {
    const related = {
      type: 'relatedLink' as const,
      image,
      children: [{ type: 'text' as const, value: 'More' }],
    }
    const blocks: Flow[] = [
      figure({ crops: [{ name: 'inline', aspectRatio: '1:1', x: 0, y: 0, width: 1, height: 1 }] }),
      figure({}, 'thumbnail'),
      { type: 'gallery', children: [figure({})] },
      { type: 'relatedLinks', relation: 'related', children: [related] },
    ]
    const html = renderHtml(article({ leadMedia: figure({}) }, ...blocks), { image: cdn })
    expect([...html.matchAll(/cdn\.example\/(\w+\/\w+)\/a\.jpg"/g)].map(([, at]) => at)).toEqual([
      'lead/whole',
      'inline/inline',
      'thumbnail/whole',
      'gallery/whole',
      'related/whole',
    ])
    expect(html).toContain('sizes="6rem" alt="A ferry" width="400" height="400"')
    expect(html).toContain('sizes="(min-width: 44rem) 20.5rem, ')
  })

  test('may keep the image unchanged', () => {
    expect(inBody({}, { image: () => undefined })).toContain('src="a.jpg"')
  })

  test('cannot return an unsafe URL', () => {
    expect(inBody({}, { image: () => ({ src: 'javascript:x' }) })).not.toContain('javascript')
  })

  test.each([
    ['a.jpg?x=1,2 400w, b.jpg 800w', 'a.jpg?x=1,2 400w, b.jpg 800w'],
    ['a.jpg, b.jpg 1.5x,', 'a.jpg, b.jpg 1.5x'],
    ['javascript:x 400w, b.jpg 800w', 'b.jpg 800w'],
    ['data:image/png;base64,AA 400w,b.jpg 800w', 'b.jpg 800w'],
    ['a.jpg 0w, b.jpg wide, c.jpg 2x', 'c.jpg 2x'],
    ['//good.example\\@evil.example/ 2x', '//good.example/@evil.example/ 2x'],
  ])('and its srcset %s is checked', (srcset, written) => {
    const issues: string[] = []
    const html = inBody({}, { image: () => ({ src: 'a.jpg', srcset }) })
    expect(html).toContain(` srcset="${written}"`)
    renderAmp(article({}, figure({})), {
      image: () => ({ src: 'a.jpg', srcset }),
      onIssue: ({ code }) => issues.push(code),
    })
    expect(issues.includes('url-blocked')).toBe(/javascript|data:/.test(srcset))
  })

  test('and its srcset is left out if nothing of it is safe', () => {
    const image: ImageHook = () => ({ src: 'a.jpg', srcset: 'javascript:x 2x' })
    expect(inBody({}, { image })).not.toContain('srcset')
  })
})

test('can set the dimensions of an image without any', () => {
  expect(inBody({ width: undefined })).toContain('<img class="sf-unsized" src="a.jpg"')
})

test('other sizes become a srcset with the smallest first, each once', () => {
  const sources = [
    { url: 'b,c d.jpg', width: 400 },
    { url: 'https://x.example/e.jpg', width: 200 },
    { url: 'f.jpg', width: 800 },
  ]
  const html = bodyHtml(
    figure({
      sources: sources.map((source) => ({ ...source, url: source.url.replace(' ', '%20') })),
    }),
  )
  expect(html).toContain(
    'srcset="https://x.example/e.jpg 200w, b%2Cc%20d.jpg 400w, a.jpg 800w" sizes="(min-width',
  )
})

test('a decorative image has an empty alt', () => {
  expect(bodyHtml(figure({ alt: '', decorative: true }))).toContain('alt=""')
})

describe('an image whose alternative text is unknown', () => {
  const unknown: Image = { ...image, alt: undefined }
  const captioned = (...children: Phrasing[]): Figure => ({
    type: 'figure',
    children: [unknown, { type: 'caption', children }],
  })

  test('has the accessible name of its caption, and no alt', () => {
    const html = bodyHtml(captioned(text('The ferry.')))
    expect(html).not.toContain('alt=')
    const [, id] = /<img [^>]*aria-labelledby="([^"]+)"/.exec(html) ?? []
    expect(html).toContain(`<figcaption id="${id}">`)
  })

  test('has an empty alt without a caption, or with an empty one', () => {
    expect(bodyHtml(figure({ alt: undefined }))).toContain('alt=""')
    const html = bodyHtml(captioned(text(' ')))
    expect(html).toContain('alt=""')
    expect(html).not.toContain('aria-labelledby')
  })

  test('has the same name in AMP, also without scripts', () => {
    const amp = renderAmp(article({}, captioned(text('The ferry.'))))
    expect(amp).not.toContain('alt=')
    expect(amp.match(/aria-labelledby=/g)).toHaveLength(2)
  })

  test('is reported', () => {
    const path = '/body/children/0/children/0'
    for (const node of [captioned(text('The ferry.')), figure({ alt: undefined })]) {
      expect(issuesOf(article({}, node))).toMatchObject([{ code: 'alt-missing', path }])
      expect(report(article({}, node), 'text')).toMatchObject([{ code: 'alt-missing', path }])
    }
  })

  test('an unsafe URL leaves nothing', () => {
    expect(bodyHtml(figure({ alt: undefined, url: 'data:image/png,x' }))).not.toContain('img')
  })
})

test('an image without dimensions is reported', () => {
  expect(issuesOf(article({}, figure({ width: undefined })))).toMatchObject([
    { code: 'image-dimensions-missing', path: '/body/children/0/children/0' },
  ])
})

test('an image with an unsafe URL is replaced by its alt text', () => {
  const bad = figure({ url: 'data:image/png,x' })
  expect(bodyHtml(bad)).toContain('<p>A ferry</p>')
  expect(issuesOf(article({}, bad))).toMatchObject([
    { code: 'url-blocked', path: '/body/children/0/children/0/url' },
  ])
})

describe('an image within a line', () => {
  const icon: Image = { type: 'image', url: 'i.svg', alt: 'high water', width: 24, height: 24 }

  test('has its own size, and its line goes on', () => {
    expect(bodyHtml(paragraph('The mark ', icon, ' is old.'))).toBe(
      '<p>The mark <img class="sf-inline-image" src="i.svg" alt="high water" width="24" height="24" loading="lazy" decoding="async"> is old.</p>',
    )
  })

  const holders = Object.keys(containment).filter(
    (type) => type !== 'unknown' && ['text', 'image'].every((one) => inside(type).includes(one)),
  ) as NodeType[]

  test.each(holders)('has it in every node with text: %s', (type) => {
    const node = smuggled<never>({ ...nodeSamples[type], children: [icon] })
    const around: Partial<Record<NodeType, Flow>> = {
      caption: { type: 'figure', children: [image, node] },
      tableCell: { type: 'table', children: [{ type: 'tableRow', children: [node] }] },
      relatedLink: { type: 'relatedLinks', relation: 'related', children: [node] },
    }
    const isBlock = FLOW.includes(type as (typeof FLOW)[number])
    const block = around[type] ?? (isBlock ? node : paragraph(node))
    expect(bodyHtml(block)).toContain('<img class="sf-inline-image" src="i.svg"')
  })

  test.each([
    ['the deck', { deck: [icon] }],
    ['the highlights', { highlights: [[icon]] }],
  ])('has it in %s', (_place, fields) => {
    expect(renderHtml(article(fields))).toContain('<img class="sf-inline-image" src="i.svg"')
    expect(renderAmp(article(fields))).toContain('src="i.svg"')
    expect(renderAmp(article(fields))).toContain('layout="fixed"')
  })

  test('is of a fixed size in AMP', () => {
    expect(renderAmp(article({}, paragraph('The mark ', icon)))).toContain(
      '<amp-img class="sf-inline-image" src="i.svg" alt="high water" width="24" height="24" layout="fixed">',
    )
  })

  test('is its alternative text if the URL is not safe', () => {
    expect(bodyHtml(paragraph('The ', { ...icon, url: 'data:x' }, ' mark'))).toBe(
      '<p>The high water mark</p>',
    )
  })

  test('without dimensions it is not lazy, and is reported', () => {
    const unsized = paragraph({ ...icon, width: undefined })
    expect(bodyHtml(unsized)).not.toContain('loading')
    expect(issuesOf(article({}, unsized))).toMatchObject([{ code: 'image-dimensions-missing' }])
  })

  test('its credit is reported', () => {
    const credited = paragraph({ ...icon, rights: { creditText: 'Ana' } })
    expect(issuesOf(article({}, credited))).toMatchObject([{ code: 'image-details-left-out' }])
  })

  test('is a part of the words in every text', () => {
    const input = article({}, paragraph('The mark ', icon, ' is old.'))
    expect(renderText(input)).toContain('The mark high water is old.')
    expect(renderExcerpt(input)).toBe('The mark high water is old.')
    expect(toPlainString(input.body)).toBe('The mark high water is old.')
  })

  test('within a link it is not linked again', () => {
    const link = {
      type: 'link',
      url: 'https://a.example/',
      children: [{ ...icon, href: 'https://b.example/' }],
    } as const
    expect(bodyHtml(paragraph(link as never))).toMatch(
      /^<p><a href="https:\/\/a.example\/"><span><img [^>]*><\/span><\/a><\/p>$/,
    )
  })
})

test('an image with a link leads there, in every target', () => {
  const node = figure({ href: 'https://a.example/' })
  expect(bodyHtml(node)).toMatch(/<a href="https:\/\/a.example\/"><img [^>]*><\/a>/)
  expect(renderAmp(article({}, node))).toContain('<a href="https://a.example/"><amp-img')
  expect(renderText(article({}, node))).toContain('[Image: A ferry] [1]')
  const unsafe = article({}, figure({ href: 'javascript:x' }))
  expect(issuesOf(unsafe)).toMatchObject([
    { code: 'url-blocked', path: '/body/children/0/children/0/href' },
  ])
  expect(renderHtml(unsafe)).not.toContain('javascript')
})
