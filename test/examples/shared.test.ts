import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { renderAmp, renderHtml, renderText, safeParseArticle } from '../../src/index.js'

const folder = new URL('../../../shared/articles/', import.meta.url)
const names = existsSync(folder) ? ['everything.json', 'live.json'] : []

// Articles with every node and every field, where they are at hand.
describe.each(names)('%s', (name) => {
  const json = JSON.parse(readFileSync(new URL(name, folder), 'utf8'))

  test('parses to itself, without an error or a warning', () => {
    expect(safeParseArticle(json)).toEqual({ success: true, data: json, issues: [] })
  })

  test('renders to every target', () => {
    expect(renderHtml(json)).toContain(json.headline)
    expect(renderText(json)).toContain(json.headline)
    expect(renderAmp(json)).toContain(json.headline)
  })
})
