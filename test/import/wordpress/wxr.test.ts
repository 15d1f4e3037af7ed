import { describe, expect, test } from 'vitest'
import {
  indexWxr,
  readWxr,
  type WxrImportOptions,
  type WxrResult,
} from '../../../src/from-wordpress.js'

/** An item of an export. */
function item(fields: Record<string, string>, rest = ''): string {
  const values = { 'wp:post_type': 'post', 'wp:status': 'publish', ...fields }
  const elements = Object.entries(values).map(
    ([name, value]) => `<${name}><![CDATA[${value}]]></${name}>`,
  )
  return `<item>\n${elements.join('\n')}\n${rest}\n</item>\n`
}

function wxr(...items: string[]): string {
  return `<?xml version="1.0" encoding="UTF-8" ?>
<!-- generator="WordPress/6.8" -->
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel>
<title>Harbour Post</title>
<language>en-GB</language>
<wp:wxr_version>1.2</wp:wxr_version>
<wp:author><wp:author_id>3</wp:author_id><wp:author_login><![CDATA[ana]]></wp:author_login><wp:author_display_name><![CDATA[Ana Prado]]></wp:author_display_name></wp:author>
${items.join('')}</channel>
</rss>
`
}

const POST = item(
  {
    title: 'A calm sea &amp; no wind',
    link: 'https://harbour.example/calm/',
    'dc:creator': 'ana',
    'content:encoded': '<!-- wp:paragraph -->\n<p>Calm.</p>\n<!-- /wp:paragraph -->',
    'excerpt:encoded': 'A day.',
    'wp:post_id': '12',
    'wp:post_name': 'calm',
    'wp:post_date': '2026-03-03 07:00:00',
    'wp:post_date_gmt': '2026-03-03 06:00:00',
  },
  `<category domain="category" nicename="ports"><![CDATA[Ports]]></category>
<category domain="post_tag" nicename="sea"><![CDATA[sea]]></category>
<wp:postmeta><wp:meta_key><![CDATA[_thumbnail_id]]></wp:meta_key><wp:meta_value><![CDATA[40]]></wp:meta_value></wp:postmeta>
<wp:comment><wp:comment_content><![CDATA[First!]]></wp:comment_content></wp:comment>`,
)

const ATTACHMENT = item(
  {
    title: 'ferry',
    'wp:post_id': '40',
    'wp:post_type': 'attachment',
    'wp:status': 'inherit',
    'excerpt:encoded': 'At six.',
    'wp:attachment_url': 'https://harbour.example/ferry.jpg',
  },
  `<wp:postmeta><wp:meta_key>_wp_attachment_image_alt</wp:meta_key><wp:meta_value><![CDATA[A ferry]]></wp:meta_value></wp:postmeta>
<wp:postmeta><wp:meta_key>_wp_attachment_metadata</wp:meta_key><wp:meta_value><![CDATA[a:5:{s:5:"width";i:1600;s:6:"height";i:900;s:4:"file";s:9:"ferry.jpg";}]]></wp:meta_value></wp:postmeta>`,
)

async function allOf(results: AsyncIterable<WxrResult>): Promise<WxrResult[]> {
  const all: WxrResult[] = []
  for await (const result of results) all.push(result)
  return all
}

async function read(source: string | string[], options?: WxrImportOptions): Promise<WxrResult[]> {
  return allOf(readWxr(() => [source].flat(), options))
}

describe('an export', () => {
  test('gives its posts', async () => {
    const [result, ...others] = await read(wxr(POST, ATTACHMENT))
    expect(others).toEqual([])
    expect(result?.source).toEqual({
      postId: '12',
      line: 9,
      type: 'post',
      status: 'publish',
      slug: 'calm',
    })
    expect(result?.issues).toEqual([])
    expect(result?.missing.map(({ field }) => field)).toEqual(['type'])
    expect(result?.draft).toMatchObject({
      id: 'https://harbour.example/calm/',
      inLanguage: 'en-GB',
      headline: 'A calm sea & no wind',
      description: 'A day.',
      datePublished: '2026-03-03T06:00:00Z',
      authors: [{ name: 'Ana Prado' }],
      section: 'Ports',
      keywords: ['sea'],
      leadMedia: {
        children: [
          { url: 'https://harbour.example/ferry.jpg', alt: 'A ferry', width: 1600, height: 900 },
          { type: 'caption' },
        ],
      },
    })
  })

  test.each([1, 7, 64])('may come in parts of %i bytes', async (size) => {
    const bytes = new TextEncoder().encode(wxr(POST.replace('Calm.', 'Штиль 海 🌊.'), ATTACHMENT))
    const parts = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
      bytes.subarray(index * size, (index + 1) * size),
    )
    const [result] = await allOf(readWxr(() => parts))
    expect(JSON.stringify(result?.draft)).toContain('Штиль 海 🌊.')
    expect(result?.issues).toEqual([])
  })

  test('that can be read once knows what came before', async () => {
    const once = async (source: string) => (await allOf(readWxr([source])))[0]
    expect((await once(wxr(ATTACHMENT, POST)))?.draft.leadMedia).toBeDefined()
    const later = await once(wxr(POST, ATTACHMENT))
    expect(later?.draft.leadMedia).toBeUndefined()
    expect(later?.issues.map(({ code }) => code)).toEqual(['import-reference-unresolved'])
    const index = await indexWxr([wxr(POST, ATTACHMENT)])
    expect(index.count).toBe(2)
    const [given] = await allOf(readWxr([wxr(POST, ATTACHMENT)], { index }))
    expect(given?.draft.leadMedia).toBeDefined()
  })

  test('gives other types of items, and some of the posts, on request', async () => {
    const page = item({ 'wp:post_type': 'page', 'wp:post_id': '20', title: 'About' })
    expect(await read(wxr(page))).toEqual([])
    expect(await read(wxr(page, POST), { postTypes: ['page'] })).toHaveLength(1)
    expect(await read(wxr(POST), { filter: ({ postId }) => postId !== '12' })).toEqual([])
  })

  test('of classic content has paragraphs', async () => {
    const [result] = await read(wxr(item({ 'content:encoded': 'One.\n\nTwo.' })))
    expect(result?.draft.body.children).toHaveLength(2)
  })

  test('may have CDATA that ends within a text', async () => {
    const [result] = await read(wxr(item({ 'content:encoded': '<p>a[b[0]]]]><![CDATA[> c</p>' })))
    expect(JSON.stringify(result?.draft)).toContain('a[b[0]]> c')
  })
})

describe('an export that is damaged', () => {
  test('has control characters', async () => {
    const [result] = await read(wxr(POST.replace('Calm.', 'Ca\0l\x0bm\x1f.')))
    expect(JSON.stringify(result?.draft)).toContain('Calm.')
  })

  test.each([
    ['an ampersand', POST.replace('<![CDATA[A calm sea &amp; no wind]]>', 'A & calm sea')],
    ['a tag that is not closed', POST.replace('<wp:comment>', '<wp:comment><b>')],
  ])('has %s', async (_name, post) => {
    const results = await read(wxr(post, POST))
    expect(results).toHaveLength(2)
    expect(results[0]?.issues.map(({ code }) => code)).toContain('import-xml-repaired')
    expect(results[1]?.issues.map(({ code }) => code)).not.toContain('import-xml-repaired')
    expect(JSON.stringify(results[0]?.draft)).toContain('Calm.')
  })

  test('has entities of HTML', async () => {
    const [result] = await read(
      wxr(POST.replace('<![CDATA[A calm sea &amp; no wind]]>', 'A calm&hellip;'), ATTACHMENT),
    )
    expect([result?.draft.headline, result?.issues]).toEqual(['A calm…', []])
  })

  test('has no end', async () => {
    const source = wxr(POST, POST)
    const results = await read(source.slice(0, source.lastIndexOf('<wp:post_date>')))
    expect(results).toHaveLength(2)
    expect(results[1]?.issues.map(({ code }) => code)).toContain('import-xml-repaired')
  })

  test.each([
    ['nothing', ''],
    ['no XML', 'Calm.'],
    ['HTML', '<html><body><p>Calm.</p></body></html>'],
    ['a loop of entities', '<!DOCTYPE x [<!ENTITY a "&a;&a;">]><rss><channel>&a;</channel></rss>'],
  ])('is %s', async (_name, source) => {
    expect(await read(source)).toEqual([])
  })

  test('has more content than the limit: the rest is read', async () => {
    const long = item({ title: 'Long', 'content:encoded': `<p>${'x'.repeat(500)}</p>` })
    const results = await read(wxr(long, POST), { limits: { bytes: 400 } })
    expect(results.map(({ draft }) => draft.body.children.length)).toEqual([0, 1])
    expect(results[0]?.issues[0]).toMatchObject({ code: 'import-element-dropped', loss: 'dropped' })
  })

  test.each([
    ['a text', '<item><title><![CDATA['],
    ['a field', '<item><title>'],
  ])('has %s that never ends', async (_name, start) => {
    const parts = function* () {
      yield wxr().replace(/<\/channel>\s*<\/rss>\s*$/, start)
      for (let index = 0; index < 1000; index++) yield 'x'.repeat(1000)
    }
    const results = await allOf(readWxr(parts, { limits: { bytes: 5000 } }))
    expect(results).toEqual([])
  })

  test('has a tag that never ends', async () => {
    const parts = function* () {
      yield '<rss><channel><item a="'
      for (let index = 0; index < 1000; index++) yield 'x'.repeat(1000)
    }
    await expect(allOf(readWxr(parts))).rejects.toThrow('A tag of the export has no end')
  })
})
