import { describe, expect, test } from 'vitest'
import { renderHtml, renderLiveUpdate } from '../../src/html.js'
import type { Article } from '../../src/schema/article.js'
import { exampleJson } from '../fixtures/article.js'
import { issuesOf } from '../fixtures/issues-of.js'

const live = exampleJson('lift-bridge-live.json') as Article

describe('an entry of a live blog', () => {
  test('has the same markup as in the page', () => {
    for (const options of [{}, { idPrefix: 'x-', classes: false, embeds: 'iframe' } as const]) {
      const page = renderHtml(live, options)
      for (const { id } of live.updates ?? []) {
        const entry = renderLiveUpdate(live, id, options)
        expect(entry).toMatch(/^<li>\n<article id="[^"]+".*<\/article>\n<\/li>$/s)
        expect(page).toContain(`\n${entry}\n`)
      }
    }
  })

  test.each([
    ['an unknown id', live, 'nowhere', {}],
    ['an id of another node', live, live.related?.[0]?.id ?? 'x', {}],
    ['no id', live, undefined, {}],
    ['an article without entries', exampleJson('night-trams.json') as Article, 'up1', {}],
  ])('is undefined for %s', (_what, input, id, options) => {
    const [issue] = issuesOf(() => renderLiveUpdate(input, id as string, options))
    expect(issue).toMatchObject({ code: 'unknown-live-update', path: '/updates' })
  })

  test('reports its own losses, and rejects other values', () => {
    expect(issuesOf(() => renderLiveUpdate(null as never, 'up1'))[0]?.code).toBe('not-an-article')
  })
})
