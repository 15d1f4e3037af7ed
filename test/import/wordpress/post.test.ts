import { describe, expect, test } from 'vitest'
import { fromWordPress, type WpRestPost } from '../../../src/from-wordpress.js'
import { completeDraft } from '../../../src/import.js'

const POST: WpRestPost = {
  id: 12,
  slug: 'calm',
  link: 'https://harbour.example/calm/',
  status: 'publish',
  date: '2026-03-03T07:00:00',
  date_gmt: '2026-03-03T06:00:00',
  modified_gmt: '2026-03-03T08:30:00',
  title: { rendered: 'A calm sea &#8211; <em>at last</em>' },
  excerpt: { rendered: '<p>Nobody had seen it so calm.</p>\n' },
  content: { rendered: '<p>The ferry left at dawn.</p>\n', protected: false },
  author: 3,
  featured_media: 7,
  _embedded: {
    author: [{ id: 3, name: 'Ana Prado', link: 'https://harbour.example/author/ana/' }],
    'wp:featuredmedia': [
      {
        id: 7,
        source_url: 'https://harbour.example/ferry.jpg',
        alt_text: 'A ferry leaves',
        caption: { rendered: '<p>At six. Photo: Rui Prado</p>' },
        media_details: {
          width: 1600,
          height: 900,
          sizes: { medium: { source_url: 'https://harbour.example/ferry-300.jpg', width: 300 } },
        },
      },
    ],
    'wp:term': [
      [
        { name: 'Ports &amp; ships', taxonomy: 'category', slug: 'ports' },
        { name: 'News', taxonomy: 'category', slug: 'news' },
      ],
      [
        { name: 'ferry', taxonomy: 'post_tag', slug: 'ferry' },
        { name: 'sea', taxonomy: 'post_tag', slug: 'sea' },
      ],
    ],
  },
}

describe('a post of the REST API', () => {
  test('fills the envelope, and says from where', () => {
    const { draft, found, missing } = fromWordPress(POST)
    expect(draft).toMatchObject({
      id: 'https://harbour.example/calm/',
      url: 'https://harbour.example/calm/',
      headline: 'A calm sea – at last',
      description: 'Nobody had seen it so calm.',
      datePublished: '2026-03-03T06:00:00Z',
      dateModified: '2026-03-03T08:30:00Z',
      authors: [{ type: 'person', name: 'Ana Prado', url: 'https://harbour.example/author/ana/' }],
      section: 'Ports & ships',
      additionalSections: ['News'],
      keywords: ['ferry', 'sea'],
      leadMedia: {
        type: 'figure',
        children: [
          {
            type: 'image',
            url: 'https://harbour.example/ferry.jpg',
            alt: 'A ferry leaves',
            width: 1600,
            height: 900,
            sources: [{ url: 'https://harbour.example/ferry-300.jpg', width: 300 }],
            rights: { creditText: 'Rui Prado' },
          },
          { type: 'caption', children: [{ value: 'At six.' }] },
        ],
      },
      body: { children: [{ type: 'paragraph' }] },
    })
    expect(draft).not.toHaveProperty('status')
    expect(found['/headline']).toEqual({ from: 'wordpress', key: 'title' })
    expect(missing.map(({ field }) => field)).toEqual(['type', 'inLanguage'])
  })

  test('is an article with a language and a type', () => {
    const { draft } = fromWordPress(POST)
    expect(completeDraft(draft, { inLanguage: 'en-GB', type: 'newsArticle' }).success).toBe(true)
  })

  test('has the facts of the caller', () => {
    const { draft } = fromWordPress(POST, { facts: { headline: 'Calm', section: 'News' } })
    expect(draft).toMatchObject({ headline: 'Calm', section: 'News' })
  })

  test.each([
    ['draft', { status: 'withheld' }],
    ['private', { status: 'withheld' }],
    ['future', { embargoedUntil: '2026-03-03T06:00:00Z' }],
  ])('with the status %s is not published', (status, facts) => {
    expect(fromWordPress({ ...POST, status }).draft).toMatchObject(facts)
  })

  test('has no zone that it does not name', () => {
    const post = { ...POST, date_gmt: '0000-00-00 00:00:00', modified_gmt: null }
    const { draft, issues } = fromWordPress(post)
    expect(draft).not.toHaveProperty('datePublished')
    expect(issues).toMatchObject([
      { code: 'import-date-without-zone', source: { pointer: '/date' } },
      { code: 'import-credit-label' },
    ])
    expect(fromWordPress(post, { timeZone: 'Europe/Lisbon' }).draft.datePublished).toBe(
      '2026-03-03T07:00:00Z',
    )
  })

  test('is not changed before it is published', () => {
    const { draft } = fromWordPress({ ...POST, modified_gmt: '2026-03-01T06:00:00' })
    expect(draft).not.toHaveProperty('dateModified')
  })

  test.each([
    '<p>The ferry left at dawn. [&hellip;]</p>',
    '<p>The ferry left at&#8230;</p>',
    '<p>The ferry [...]</p>',
  ])('has no description where WordPress made the excerpt: %s', (rendered) => {
    expect(fromWordPress({ ...POST, excerpt: { rendered } }).draft).not.toHaveProperty(
      'description',
    )
  })

  test('reports an author and a picture that are not embedded', () => {
    const { draft, issues } = fromWordPress({ ...POST, _embedded: undefined })
    expect(draft).not.toHaveProperty('authors')
    expect(issues.map(({ code, source }) => [code, source?.pointer])).toEqual([
      ['import-reference-unresolved', '/author'],
      ['import-reference-unresolved', '/featured_media'],
    ])
    const resolved = fromWordPress(
      { ...POST, _embedded: undefined },
      {
        resolve: ({ kind, id }) =>
          kind === 'author' && id === '3'
            ? { name: 'Ana Prado' }
            : kind === 'image' && id === '7'
              ? { url: 'https://harbour.example/ferry.jpg' }
              : undefined,
      },
    )
    expect(resolved.draft).toMatchObject({
      authors: [{ name: 'Ana Prado' }],
      leadMedia: { type: 'figure' },
    })
    expect(resolved.issues.map(({ code }) => code)).toEqual(['import-image-alt-missing'])
  })

  test('without a title lacks a headline', () => {
    const { missing } = fromWordPress({ ...POST, title: { rendered: '' } })
    expect(missing.map(({ field }) => field)).toContain('headline')
  })

  test('takes what Yoast SEO adds', () => {
    const { draft } = fromWordPress({
      ...POST,
      yoast_head_json: {
        canonical: 'https://harbour.example/2026/calm/',
        description: 'A day without wind.',
        og_locale: 'en_GB',
      },
    })
    expect(draft).toMatchObject({
      url: 'https://harbour.example/2026/calm/',
      description: 'A day without wind.',
      inLanguage: 'en-GB',
    })
  })

  test('resolves addresses against its own', () => {
    const { draft } = fromWordPress({
      ...POST,
      content: { rendered: '<p><a href="../tides/">Tides</a></p>' },
    })
    expect(JSON.stringify(draft.body)).toContain('https://harbour.example/tides/')
  })

  test('behind a password is reported', () => {
    const { issues } = fromWordPress({ ...POST, content: { rendered: '', protected: true } })
    expect(issues.map(({ code }) => code)).toContain('import-element-dropped')
  })

  test.each([
    ['nothing', {}],
    ['fields of other types', { id: 'x', title: 5, content: [], _embedded: null, meta: [] }],
    ['a failed embed', { author: 3, _embedded: { author: [{ code: 'rest_user_invalid_id' }] } }],
  ])('with %s is still imported', (_name, post) => {
    expect(fromWordPress(post as WpRestPost).draft.schemaVersion).toBe('1.0')
  })
})
