import { describe, expect, test } from 'vitest'
import { renderAmp } from '../../../src/amp.js'
import { fromWordPress, type WpRestPost } from '../../../src/from-wordpress.js'
import { renderHtml } from '../../../src/html.js'
import { completeDraft } from '../../../src/import.js'
import { renderText } from '../../../src/text.js'

const SCRIPT = '<script>alert(1)</script>'
const BREAKOUT = '"><img src=x onerror=alert(1)>'

const POSTS: Record<string, WpRestPost | string> = {
  'a caption': `[caption caption='${BREAKOUT}${SCRIPT}']<img src="https://a.example/1.jpg">[/caption]`,
  'an embed': `[embed]javascript:alert(1)[/embed][embed]https://a.example/${BREAKOUT}[/embed]`,
  'a player': `[video mp4="javascript:alert(1)" poster='${BREAKOUT}']`,
  'a shortcode': `[my_poll a='${BREAKOUT}']${SCRIPT}`,
  'a block': `<!-- wp:acme/x {"a":"${BREAKOUT}"} -->${SCRIPT}<p onclick=alert(1)>Calm</p><!-- /wp:acme/x -->`,
  'an embed block': `<!-- wp:embed --><figure class="wp-block-embed"><div class="wp-block-embed__wrapper">javascript:alert(1)</div></figure><!-- /wp:embed -->`,
  'a picture': {
    content: { raw: 'Calm.' },
    _embedded: {
      'wp:featuredmedia': [
        {
          source_url: 'javascript:alert(1)',
          alt_text: BREAKOUT,
          caption: { rendered: SCRIPT },
        },
      ],
    },
  },
  'a title': { title: { raw: `Calm ${SCRIPT}` }, content: { raw: 'Calm.' }, link: 'javascript:x' },
  footnotes: {
    content: { raw: '<p>Calm.</p><!-- wp:footnotes /-->' },
    meta: { footnotes: JSON.stringify([{ id: BREAKOUT, content: `Note ${SCRIPT}` }]) },
  },
}

test.each(Object.entries(POSTS))('%s renders safely', (_name, post) => {
  const { draft } = fromWordPress(post, {
    resolve: () => ({ url: `https://a.example/1.jpg${BREAKOUT}`, caption: SCRIPT }),
  })
  const body = draft.body.children.length > 0 ? draft.body : { type: 'root', children: [CALM] }
  const result = completeDraft(
    { ...draft, body } as typeof draft,
    ({ field }) => FACTS[field] ?? 'Calm',
  )
  if (!result.success) throw new Error(JSON.stringify(result.issues.slice(0, 3)))
  const article = { ...result.data, url: 'https://a.example/calm' }
  for (const output of [renderHtml(article), renderAmp(article)]) {
    const own = output.replace(/<script[^>]*(?:ampproject\.org|ld\+json)[^>]*>[^<]*<\/script>/g, '')
    expect(own).not.toMatch(
      /<script(?![^>]*(?:ampproject|json))|<[^>"]*\son\w+=|(?:href|src|action|poster)="?(?:javascript|data):/i,
    )
  }
  expect(renderText(article)).not.toBe('')
})

const CALM = { type: 'paragraph', children: [{ type: 'text', value: 'Calm' }] }

const FACTS: Record<string, string> = { id: 'calm', type: 'newsArticle', inLanguage: 'en' }

describe('much of a kind is read in a line of time', () => {
  test.each([
    ['blocks that are not closed', '<!-- wp:acme/x -->'],
    ['ends of blocks', '<!-- /wp:acme/x -->'],
    ['blocks', '<!-- wp:acme/x --><p>x</p><!-- /wp:acme/x -->'],
    ['shortcodes that are not closed', '[row_x a="1"]'],
    ['captions that are not closed', '[caption]<img src="https://a.example/1.jpg">'],
    ['brackets', '['],
    ['brackets with names', '[a '],
    ['tags that have no end', '<a '],
    ['quotation marks in tags', '<a "'],
    ['comments that have no end', '<!--'],
    ['code that has no end', '<pre>'],
    ['blank lines', '\n \n'],
    ['addresses', 'https://youtu.be/dQw4w9WgXcQ\n\n'],
    ['attributes', '[x_y a=b a="c" '],
    ['patterns', '<!-- wp:block {"ref":1} /-->'],
  ])('%s', (_name, part) => {
    const source = part.repeat(75_000 / part.length)
    const start = performance.now()
    fromWordPress(source, { resolve: () => undefined })
    expect(performance.now() - start).toBeLessThan(10_000)
  })

  test('patterns that grow', () => {
    const pattern = '<!-- wp:block {"ref":1} /-->'
    const resolve = () => ({ content: pattern.repeat(100) })
    const grow = () => fromWordPress(pattern, { resolve, limits: { bytes: 100_000 } })
    expect(grow).toThrow(/are allowed/)
  })
})

test.each([
  ['blocks', '<!-- wp:group --><div class="wp-block-group">'],
  ['blocks that are not known', '<!-- wp:acme/x --><div>'],
  ['shortcodes', '[row_x]<div>'],
])('2,000 levels of %s keep their words', (_name, tag) => {
  expect(JSON.stringify(fromWordPress(`${tag.repeat(2000)}calm`))).toContain('calm')
})
