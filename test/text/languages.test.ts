import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { allLanguages } from '../../src/labels.js'
import { safeParseArticle } from '../../src/parse/parse-article.js'
import { renderExcerpt, renderSpeech, renderText } from '../../src/text.js'
import { exampleJson } from '../fixtures/article.js'

// The output of articles in other languages. The English example is in test/examples/.

const fixture = (name: string) => new URL(`../fixtures/${name}`, import.meta.url)

describe.each(['harbour-library-ar', 'night-ferry-ja', 'river-market-th'])('%s', (name) => {
  const json = JSON.parse(readFileSync(fixture(`articles/${name}.json`), 'utf8'))

  test('parses to itself without errors or warnings', () => {
    expect(safeParseArticle(json)).toEqual({ success: true, data: json, issues: [] })
  })

  test.each([
    ['', () => renderText(json, { languages: allLanguages })],
    ['-40', () => renderText(json, { width: 40, languages: allLanguages })],
  ])('its text%s', async (suffix, render) => {
    await expect(render()).toMatchFileSnapshot(fixture(`output/${name}${suffix}.txt`).pathname)
  })
})

const harbour = JSON.parse(readFileSync(fixture('articles/harbour-library-ar.json'), 'utf8'))
const ferry = JSON.parse(readFileSync(fixture('articles/night-ferry-ja.json'), 'utf8'))
const trams = safeParseArticle(exampleJson('night-trams.json'))
if (!trams.success) throw new Error(JSON.stringify(trams.issues))
const { data } = trams

test.each([
  ['night-trams.speech', () => renderSpeech(data)],
  ['night-trams.flowed', () => renderText(data, { flowed: true })],
  [
    'night-trams.excerpts',
    () => [20, 40, 80].map((words) => renderExcerpt(data, { words })).join('\n---\n'),
  ],
  ['night-ferry-ja.delsp', () => renderText(ferry, { flowed: 'delsp' })],
  ['harbour-library-ar.isolates', () => renderText(harbour, { bidi: 'isolates' })],
])('%s', async (name, render) => {
  await expect(render()).toMatchFileSnapshot(fixture(`output/${name}.txt`).pathname)
})
