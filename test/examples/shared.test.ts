import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { renderAmp, renderHtml, renderText, safeParseArticle } from '../../src/index.js'

const folder = new URL('../../../shared/articles/', import.meta.url)
const names = ['everything.json', 'live.json']

// Articles with every node and every field, if they are available.
describe.skipIf(!existsSync(folder)).each(names)('%s', (name) => {
  const read = () => JSON.parse(readFileSync(new URL(name, folder), 'utf8'))

  test('parses to its normal form without errors or warnings', () => {
    const json = read()
    const canonical = JSON.parse(JSON.stringify(json), (_key, value) => withoutListDefaults(value))
    expect(safeParseArticle(json)).toEqual({ success: true, data: canonical, issues: [] })
  })

  test('renders to every target', () => {
    const json = read()
    expect(renderHtml(json)).toContain(json.headline)
    expect(renderText(json)).toContain(json.headline)
    expect(renderAmp(json)).toContain(json.headline)
  })
})

/** Removes `ordered: false` and `spread: false`, the defaults, as parsing does. */
function withoutListDefaults(value: unknown): unknown {
  const { type } = Object(value)
  if (type !== 'list' && type !== 'listItem') return value
  const { ordered, spread, ...list } = value as { ordered?: boolean; spread?: boolean }
  return { ...list, ...(ordered && { ordered }), ...(spread && { spread }) }
}
