import { describe, expect, test } from 'vitest'
import { renderAmp } from '../../src/amp.js'
import { fromHtml, fromHtmlFragment } from '../../src/from-html.js'
import { renderHtml } from '../../src/html.js'
import { completeDraft, type Draft, type Missing } from '../../src/import.js'
import { renderText } from '../../src/text.js'

const FACTS: Record<string, string> = {
  id: 'hostile',
  type: 'newsArticle',
  inLanguage: 'en',
  headline: 'Calm',
  alt: 'A picture',
  url: 'https://harbour.example/',
}

function article(draft: Draft) {
  const result = completeDraft(
    { ...draft, url: 'https://harbour.example/calm' },
    ({ field }: Missing) => FACTS[field] ?? 'Calm',
  )
  if (!result.success) throw new Error(JSON.stringify(result.issues.slice(0, 3)))
  return result.data
}

describe('drafts from hostile markup render safely', () => {
  test.each([
    '<p>Calm<script>alert(1)</script></p>',
    '<p onclick=alert(1)>Calm</p>',
    '<p><a href="javascript:alert(1)">Calm</a></p>',
    '<p><a href="java\nscript:alert(1)">Calm</a></p>',
    '<p><a href="data:text/html,<script>alert(1)</script>">Calm</a></p>',
    '<p>Calm</p><img src=x onerror=alert(1)>',
    '<p>Calm</p><img src="javascript:alert(1)"><img src="data:image/svg+xml,<svg onload=alert(1)>">',
    '<p>Calm</p><svg><script>alert(1)</script><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
    '<p>Calm</p><svg></p><style><a id="</style><img src=1 onerror=alert(1)>">',
    '<p>Calm</p><math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
    '<p>Calm</p><noscript><p title="</noscript><img src=x onerror=alert(1)>">',
    '<p>Calm</p><iframe srcdoc="<script>alert(1)</script>"></iframe>',
    '<p>Calm</p><iframe src="javascript:alert(1)"></iframe><object data="javascript:alert(1)"></object>',
    '<p>Calm</p><video poster="javascript:alert(1)" src="javascript:alert(1)"><source src="data:video/mp4,x"></video>',
    '<p>Calm</p><form action="javascript:alert(1)" class=newsletter><h2>News</h2><input type=email></form>',
    '<p>Calm</p><template><img src=x onerror=alert(1)></template>',
    '<p style="background:url(javascript:alert(1))">Calm</p>',
    '<p id="x"><script>alert(1)</script>">Calm</p><a href="#x&quot;><script>alert(1)</script>">y</a>',
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"</script><script>alert(1)//","url":"javascript:alert(1)","__proto__":{"x":1}}</script><p>Calm</p>',
    '<base href="javascript:alert(1)//"><p><a href="x">Calm</a></p>',
  ])('%s', (html) => {
    const { draft } = fromHtml(html)
    const value = article(draft)
    for (const output of [renderHtml(value), renderAmp(value)]) {
      const own = output.replace(
        /<script[^>]*(?:ampproject\.org|ld\+json)[^>]*>[\s\S]*?<\/script>/g,
        '',
      )
      expect(own).not.toMatch(
        /<script(?![^>]*(?:ampproject|json))|<[^>]*\son\w+=|(?:href|src|action|poster)="?(?:javascript|data):/i,
      )
    }
    expect(renderText(value)).toContain('Calm')
  })
})

test.each([
  ['div', '<div>'],
  ['span', '<span>'],
  ['b', '<b>'],
  ['blockquote', '<blockquote>'],
  ['ul', '<ul><li>'],
  ['table', '<table><tr><td>'],
  ['figure', '<figure>'],
  ['svg', '<svg><g>'],
  ['aside', '<aside>'],
  ['custom element', '<x-y>'],
])('2,000 levels of %s keep their text', (_name, tag) => {
  const html = `${tag.repeat(2000)}calm`
  expect(JSON.stringify(fromHtml(html))).toContain('calm')
})

test('exceeded limits are errors with a code', () => {
  expect(() => fromHtml('x'.repeat(11), { limits: { bytes: 10 } })).toThrow(/11 characters/)
  expect(() => fromHtml('x'.repeat(10), { limits: { bytes: 10 } })).not.toThrow()
  expect(() => fromHtml('<p>'.repeat(100), { limits: { nodes: 50 } })).toThrow(/50 elements/)
})

test('NUL and lone surrogates are removed', () => {
  const { draft, issues } = fromHtmlFragment('<p>a\0b \ud800 c</p>')
  expect(JSON.stringify(draft)).toContain('ab \ufffd c')
  expect(issues.map(({ code }) => code)).toContain('import-text-repaired')
})
