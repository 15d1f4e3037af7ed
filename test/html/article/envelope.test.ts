import { describe, expect, test } from 'vitest'
import { renderAmp } from '../../../src/amp.js'
import { renderHtml, renderHtmlDocument } from '../../../src/html.js'
import { parseArticle } from '../../../src/parse/parse-article.js'
import type { Article } from '../../../src/schema/article.js'
import type { Audio } from '../../../src/schema/nodes.js'
import { renderSpeech, renderText } from '../../../src/text.js'
import { article, paragraph, phrasing } from '../../fixtures/article.js'

const parsed = (...input: Parameters<typeof article>) => parseArticle(article(...input))
const html = (fields: Partial<Article>) => renderHtml(parsed(fields), { classes: false })

describe('the series or another publication of an article', () => {
  const isPartOf: Article['isPartOf'] = [
    { type: 'series', name: 'A year of tides', url: 'https://harbour.example/tides', position: 3 },
    { type: 'newsletter', name: 'Morning Tide' },
  ]

  test('is above the headline', () => {
    expect(html({ isPartOf, kicker: 'Weather' })).toContain(`<header>
<p>Series: <a href="https://harbour.example/tides">A year of tides</a> (3)</p>
<p>Newsletter: Morning Tide</p>
<p>Weather</p>
<h1>`)
    expect(renderText(parsed({ isPartOf }), { links: 'inline' })).toMatch(
      /^Series: A year of tides \(3\) <https:\/\/harbour\.example\/tides>\nNewsletter: Morning Tide\nA calm sea\n/,
    )
    expect(renderSpeech(parsed({ isPartOf }))).toMatch(
      /^Series: A year of tides \(3\)\nNewsletter: Morning Tide\nA calm sea\n/,
    )
  })

  test('is in the language of the article', () => {
    expect(html({ isPartOf, inLanguage: 'ar' })).toContain('<bdi>سلسلة: </bdi>')
    expect(html({ isPartOf, inLanguage: 'fa' })).toContain('Series')
  })

  test('is no newsletter box, though its type has the same name', () => {
    expect(parsed({ isPartOf }).isPartOf).toEqual(isPartOf)
    expect(html({ isPartOf })).not.toContain('<aside')
  })
})

describe('highlights', () => {
  const highlights = [
    phrasing(['No ferry was ', { type: 'strong', children: phrasing(['late']) }, '.']),
    phrasing(['The tide was low.']),
  ]

  test('are a list below the deck', () => {
    const deck = phrasing(['Not a breath.'])
    expect(html({ deck, highlights })).toContain(`<p>Not a breath.</p>
<ul>
<li>No ferry was <strong>late</strong>.</li>
<li>The tide was low.</li>
</ul>
`)
    const lines = '\n\n- No ferry was late.\n- The tide was low.\n\nThe sea'
    expect(renderText(parsed({ highlights }))).toContain(lines)
    expect(renderSpeech(parsed({ highlights }))).toContain(lines.replaceAll('- ', ''))
  })

  test('without words are no list', () => {
    expect(html({ highlights: [[]] })).not.toContain('<ul')
    expect(renderText(parsed({ highlights: [[], phrasing([' '])] }))).not.toContain('-\n')
  })
})

describe('authors', () => {
  const ana = { type: 'person', name: 'Ana', affiliation: 'Harbour Institute' } as const
  const rui = { type: 'person', name: 'Rui', description: 'Sails the night ferry.' } as const

  test('have their affiliation in the byline', () => {
    expect(html({ authors: [ana, rui] })).toContain('<p>By Ana (Harbour Institute) and Rui</p>')
    expect(renderText(parsed({ authors: [ana] }))).toContain('By Ana (Harbour Institute)\n')
  })

  test('are described below it, with the name where that is not clear', () => {
    expect(html({ authors: [rui] })).toContain('<p>By Rui</p>\n<p>Sails the night ferry.</p>')
    expect(html({ authors: [ana, rui] })).toContain('<p>Rui: Sails the night ferry.</p>')
    expect(renderText(parsed({ authors: [ana, rui] }))).toContain('\nRui: Sails the night ferry.\n')
  })
})

describe('the article read aloud', () => {
  const audio: Audio = {
    type: 'audio',
    title: 'Listen',
    sources: [{ url: 'https://harbour.example/a.mp3', mediaType: 'audio/mpeg' }],
  }
  const gated = parsed({ audio }, paragraph('Free.'), { type: 'paywall' }, paragraph('Paid.'))

  test('is a player below the header', () => {
    expect(html({ audio })).toContain(`</header>
<p>Listen</p>
<div>
<audio controls aria-label="Listen"`)
    expect(renderAmp(parsed({ audio }))).toContain('<amp-audio')
    expect(renderText(parsed({ audio }))).toContain('\n[Audio: Listen] [1]\n\nThe sea was calm.')
  })

  test('has no place in speech', () => {
    expect(renderSpeech(parsed({ audio }))).not.toContain('Listen')
  })

  test('is for subscribers where the article is', () => {
    expect(renderHtml(gated)).toContain(
      '<div class="sf-paywall-content">\n<p class="sf-audio-title">',
    )
    for (const page of [
      renderHtmlDocument(gated, { paywall: 'free' }),
      renderAmp(gated, { paywall: 'free' }),
      renderText(gated, { paywall: 'free' }),
    ]) {
      expect(page).not.toMatch(/a\.mp3|Listen/)
    }
  })
})

test('a picture for social networks goes before the lead', () => {
  const image = (url: string) => ({
    type: 'image' as const,
    url,
    alt: url,
    width: 1200,
    height: 630,
  })
  const leadMedia = {
    type: 'figure' as const,
    children: [image('https://harbour.example/lead.jpg')] as [ReturnType<typeof image>],
  }
  const page = renderHtmlDocument(
    parsed({ leadMedia, socialImage: image('https://harbour.example/card.png') }),
  )
  expect(page).toContain('<meta property="og:image" content="https://harbour.example/card.png">')
  expect(page.match(/<img [^>]*src="([^"]*)"/)?.[1]).toBe('https://harbour.example/lead.jpg')
  expect(
    page.match(/"image":\[{[^\]]*\]/)?.[0].match(/\w+\.(?:png|jpg)(?=","contentUrl)/g),
  ).toEqual(['card.png', 'lead.jpg'])
  const drawn = parsed({ leadMedia, socialImage: image('https://harbour.example/card.svg') })
  expect(renderHtmlDocument(drawn)).toContain(
    'property="og:image" content="https://harbour.example/lead.jpg"',
  )
})

test('a change that is not later than publication is not shown', () => {
  const input = article({
    datePublished: '2026-03-03T06:00:00Z',
    dateModified: '2026-03-03T06:59:59+01:00',
  })
  for (const output of [renderHtmlDocument(input), renderText(input), renderAmp(input)]) {
    expect(output).not.toMatch(/Updated|modified_time|dateModified/)
  }
})

describe('what a reader may miss', () => {
  test('a correction without a date', () => {
    const corrections = [
      { kind: 'correction' as const, placement: 'top' as const, children: [paragraph('At six.')] },
    ]
    expect(html({ corrections })).toContain('<p>Correction</p>\n<p>At six.</p>')
    expect(renderText(parsed({ corrections }))).toContain('\nCorrection: At six.\n')
  })

  test('a review without the name of its item', () => {
    const review = { itemReviewed: { url: 'https://books.example/tide' } }
    expect(html({ type: 'review', review })).toContain(
      '<p><a href="https://books.example/tide">Reviewed</a></p>',
    )
    expect(html({ type: 'review', review: { itemReviewed: {} } })).not.toContain('Reviewed')
    expect(renderText(parsed({ type: 'review', review }))).not.toContain('Reviewed')
  })

  test('an event without a date, or with an exact one alone', () => {
    const timeline = (fields: object) =>
      parsed(
        {},
        {
          type: 'timeline',
          children: [
            { type: 'timelineEvent', ...fields, title: 'Out', children: [paragraph('a')] },
          ],
        },
      )
    expect(renderText(timeline({}))).toContain('\n- Out\n')
    expect(renderHtml(timeline({}))).not.toContain('timeline-date')
    expect(renderText(timeline({ dateTime: '2026-03' }))).toContain('\n- 2026-03: Out\n')
    expect(renderHtml(timeline({ dateTime: '2026-03-03T06:00:00Z' }))).toContain(
      '<time datetime="2026-03-03T06:00:00Z">3 March 2026 at 06:00 UTC</time>',
    )
  })

  test('a newsletter without a page', () => {
    const input = parsed(
      {},
      { type: 'newsletter', name: 'Tide', action: 'https://harbour.example/s' },
    )
    expect(renderHtml(input)).toContain('<form class="sf-newsletter-form"')
    for (const render of [renderAmp, renderText]) {
      const issues: unknown[] = []
      const output = render(input, { onIssue: (issue) => issues.push(issue) })
      expect(output).toContain('Tide')
      expect(output).not.toContain('harbour.example/s')
      expect(issues).toMatchObject([
        { code: 'form-left-out', loss: 'dropped', path: '/body/children/0/action' },
      ])
    }
  })
})
