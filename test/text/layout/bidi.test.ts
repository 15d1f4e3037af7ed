import { expect, test } from 'vitest'
import type { Flow } from '../../../src/schema/nodes.js'
import { isolateRuns } from '../../../src/text/layout/bidi.js'
import { renderText, type TextOptions } from '../../../src/text.js'
import { article, paragraph } from '../../fixtures/article.js'

/** Shows isolates as ⟨ and ⟩, for readability. */
function visible(text: string): string {
  return text.replace(/[\u2066-\u2068]/g, '⟨').replaceAll('\u2069', '⟩')
}

function body(node: Flow, language: string, options: TextOptions = {}): string {
  const text = renderText(article({ inLanguage: language, headline: '1' }, node), options)
  return visible(text.replace('1\n=\n\n', '').trimEnd())
}

test.each([
  ['an isolate that is not closed is closed', 'a \u2067b', 'a ⟨b⟩'],
  ['what closes none goes', 'a\u2069 \u2068b\u2069\u2069', 'a ⟨b⟩'],
  ['in each other', '\u2066a \u2067b\u2069', '⟨a ⟨b⟩⟩'],
])('%s', (_what, words, expected) => {
  expect(body(paragraph(words), 'en')).toBe(expected)
})

test('isolates beyond the 125 levels of UAX 9 are removed with what closes them', () => {
  const nested = (depth: number) => `${'\u2068'.repeat(depth)}calm${'\u2069'.repeat(depth)}`
  const text = body(paragraph(nested(125)), 'en')
  expect(text).toBe(`${'⟨'.repeat(125)}calm${'⟩'.repeat(125)}`)
  expect(body(paragraph(nested(5000)), 'en')).toBe(text)
  expect(body(paragraph('\u2068'.repeat(5000), 'calm'), 'en', { width: 20 })).toBe(text)
})

test('every line is balanced, since terminals treat every line as a paragraph', () => {
  const words = 'the \u2067harbour and the ferry\u2069 left'
  expect(body(paragraph(words), 'en', { width: 20 })).toBe('the ⟨harbour and the⟩\n⟨ferry⟩ left')
  expect(body(paragraph('a \u2067b', { type: 'break' }, 'c\u2069 d'), 'en')).toBe('a ⟨b⟩\nc d')
  expect(body({ type: 'code', value: 'a \u2067b\nc\u2069' }, 'en')).toBe('    a ⟨b⟩\n    c')
})

test('a last line that only closes an isolate, or is a soft hyphen, is removed', () => {
  for (const last of ['\u2069', '\u00ad']) {
    const words = paragraph('calm\u2067', { type: 'break' }, last)
    expect(renderText(article({ headline: '1' }, words))).toBe('1\n=\n\ncalm\u2067\u2069\n')
  }
})

test('runs in the other direction are only isolated on request', () => {
  const words = paragraph('قال John Smith في COVID-19 إن Windows 11 ثم')
  expect(body(words, 'ar')).toBe('قال John Smith في COVID-19 إن Windows 11 ثم')
  expect(body(words, 'ar', { bidi: 'isolates' })).toBe(
    'قال ⟨John Smith⟩ في ⟨COVID-19⟩ إن ⟨Windows 11⟩ ثم',
  )
  expect(body(paragraph('the port of בית ספר, he said'), 'en', { bidi: 'isolates' })).toBe(
    'the port of ⟨בית ספר⟩, he said',
  )
})

test('the direction of the article decides, not only its language', () => {
  const input = article({ inLanguage: 'en', dir: 'rtl' }, paragraph('calm'))
  expect(visible(renderText(input, { bidi: 'isolates' }))).toContain('\n⟨calm⟩\n')
})

test('a URL is one run, and existing isolates are kept', () => {
  expect(visible(isolateRuns('عن https://a.example/b?c=1! ثم', 'rtl'))).toBe(
    'عن ⟨https://a.example/b?c=1!⟩ ثم',
  )
  expect(visible(isolateRuns('عن https://a.example/b-1/ ثم', 'rtl'))).toContain(
    '⟨https://a.example/b-1/⟩',
  )
  expect(visible(isolateRuns('في \u2066UTC+1\u2069', 'rtl'))).toBe('في ⟨UTC+1⟩')
})

test('in format=flowed a paragraph is balanced as a whole', () => {
  const words = 'the \u2067harbour and the ferry\u2069 left'
  expect(body(paragraph(words), 'en', { width: 20, flowed: true })).toBe(
    'the ⟨harbour and \nthe ferry⟩ left',
  )
})
