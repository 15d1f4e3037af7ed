import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { element } from '../../src/hast/element.js'
import {
  createHtmlRenderer,
  type HtmlOptions,
  type Issue,
  renderHtml,
  renderHtmlChunks,
} from '../../src/html.js'
import type { Article } from '../../src/schema/article.js'
import type { Flow } from '../../src/schema/content.js'
import type { LiveUpdate } from '../../src/schema/live.js'
import { article, paragraph } from '../fixtures/article.js'

const liveBlog = JSON.parse(
  readFileSync(new URL('../../examples/lift-bridge-live.json', import.meta.url), 'utf8'),
) as Article

/** A live blog that has been running for a while. */
function longBlog(entries: number): Article {
  const updates = Array.from({ length: entries }, (_, index): LiveUpdate => {
    const minute = String(index % 60).padStart(2, '0')
    const datePublished = `2026-03-03T${String(Math.floor(index / 60) % 24).padStart(2, '0')}:${minute}:00Z`
    return { id: `u${index}`, datePublished, children: [paragraph(`Entry ${index}.`)] }
  })
  return { ...liveBlog, updates }
}

describe('a renderer', () => {
  test('an entry that is new or another is shown, and so is what it was corrected to', () => {
    const renderer = createHtmlRenderer()
    let blog = longBlog(50)
    expect(renderer.render(blog)).toBe(renderHtml(blog))
    const added: LiveUpdate = {
      id: 'new',
      datePublished: '2026-03-04T00:00:00Z',
      keyEvent: true,
      children: [paragraph('It is over.')],
    }
    blog = { ...blog, updates: [added, ...(blog.updates ?? [])] }
    expect(renderer.render(blog)).toBe(renderHtml(blog))
    const correction = {
      kind: 'correction' as const,
      target: 'u3',
      placement: 'inline' as const,
      datePublished: '2026-03-04T00:00:00Z',
      children: [paragraph('It was not the third.')],
    }
    blog = { ...blog, corrections: [correction] }
    expect(renderer.render(blog)).toBe(renderHtml(blog))
    expect(renderer.render(blog)).toContain('It was not the third.')
    blog = { ...blog, inLanguage: 'de' }
    expect(renderer.render(blog)).toBe(renderHtml(blog))
  })

  test('renders only what has changed', () => {
    let rendered = 0
    const renderer = createHtmlRenderer({
      handlers: {
        paragraph: (_state, _node, _parent, renderDefault) => {
          rendered += 1
          return renderDefault()
        },
      },
    })
    const blog = { ...longBlog(1000), corrections: [], provenance: [] }
    renderer.render(blog)
    expect(rendered).toBeGreaterThanOrEqual(1000)
    const [first, ...others] = blog.updates as LiveUpdate[]
    rendered = 0
    const changed = { ...first, children: [paragraph('Changed.')] } as LiveUpdate
    expect(renderer.render({ ...blog, updates: [changed, ...others] })).toContain('Changed.')
    expect(rendered).toBe(1)
  })

  test('with elements around the blocks that only the general way knows', () => {
    const svg = { type: 'element' as const, tagName: 'svg', properties: {}, children: [] }
    const options: HtmlOptions = { handlers: { caption: () => svg, relatedLinks: () => svg } }
    const renderer = createHtmlRenderer(options)
    expect(renderer.render(liveBlog)).toBe(renderHtml(liveBlog, options))
    expect(renderer.render(liveBlog)).toContain('<svg></svg>')
  })

  test('with blocks that become several elements, or none', () => {
    const options: HtmlOptions = {
      handlers: {
        paragraph: () => [element('p', {}, ['one']), element('p', {}, ['two'])],
        thematicBreak: () => undefined,
      },
    }
    const base = article()
    const children: Flow[] = [paragraph('Calm.'), { type: 'thematicBreak' }, paragraph('Sea.')]
    const several = { ...base, body: { ...base.body, children } }
    const renderer = createHtmlRenderer(options)
    const both = '<p>one</p>\n<p>two</p>'
    for (let round = 0; round < 2; round++) {
      expect(renderer.render(several)).toBe(renderHtml(several, options))
      expect(renderer.render(several)).toContain(`<div class="sf-body">\n${both}\n${both}\n</div>`)
    }
  })

  test('a block that goes too deep is refused, also in an article that was rendered', () => {
    let deep: unknown = { type: 'paragraph', children: [] }
    for (let level = 0; level < 200; level++) deep = { type: 'blockquote', children: [deep] }
    const renderer = createHtmlRenderer()
    const base = article()
    renderer.render(base)
    const children = [...base.body.children, deep as Flow]
    const bad = { ...base, body: { ...base.body, children } }
    expect(() => renderer.render(bad)).toThrow(/levels deep/)
    expect(() => renderer.render(bad)).toThrow(/levels deep/)
  })
})

describe('the many blocks of a long article, which are written at once', () => {
  const many: Flow[] = Array.from({ length: 600 }, () => paragraph('Many.'))

  test('are what they are in a tree', () => {
    const children = [...liveBlog.body.children, ...many]
    const long = { ...liveBlog, body: { ...liveBlog.body, children } }
    expect(renderHtml(long)).toBe([...renderHtmlChunks(long)].join(''))
  })

  test('stand apart where they become several elements', () => {
    const children = [paragraph('One.'), paragraph('Two.')]
    const unknown = { type: 'unknown', originalType: 'poll', value: {}, children } as Flow
    const base = article()
    const several = { ...base, body: { ...base.body, children: [...many, unknown] } }
    expect(renderHtml(several)).toContain('<p>Many.</p>\n<p>One.</p>\n<p>Two.</p>\n</div>')
    expect([...renderHtmlChunks(several)].join('')).toBe(renderHtml(several))
  })

  test('are rendered anew where an option makes what only the general way knows', () => {
    const by = { type: 'element', tagName: 'svg', properties: {}, children: [] }
    const issues: Issue[] = []
    const base = { ...article(), authors: [{ type: 'person' as const, name: 'Odile' }] }
    const link = { type: 'link', url: 'javascript:a', children: [] } as never
    const children: Flow[] = [...many, { type: 'paragraph', children: [link] }]
    const html = renderHtml(
      { ...base, body: { ...base.body, children } },
      { labels: { by } as never, onIssue: (issue) => issues.push(issue) },
    )
    expect(html).toContain('<svg></svg>Odile')
    expect(issues.map(({ code }) => code)).toEqual(['url-blocked'])
  })
})

describe('chunks', () => {
  test('joined are the whole, with a chunk for each block', () => {
    expect([...renderHtmlChunks(liveBlog)].join('')).toBe(renderHtml(liveBlog))
    expect([...renderHtmlChunks(longBlog(100))].length).toBeGreaterThan(100)
  })

  test('can be read more than once', () => {
    const chunks = renderHtmlChunks(liveBlog)
    expect([...chunks]).toEqual([...chunks])
  })

  test('what is wrong is said before the first of them', () => {
    expect(() => renderHtmlChunks(article(), { idPrefix: '"' })).toThrow(/idPrefix/)
  })
})
