import { describe, expect, test } from 'vitest'
import type { Flow } from '../../../src/schema/nodes.js'
import { renderText, type TextOptions } from '../../../src/text.js'
import { article, paragraph } from '../../fixtures/article.js'
import { decodeFlowed } from '../../fixtures/decode-flowed.js'

/** The flowed lines below the headline. */
function flowed(nodes: Flow | Flow[], options: TextOptions = {}, language = 'en'): string[] {
  const input = article({ inLanguage: language }, ...[nodes].flat())
  return renderText(input, { width: 30, flowed: true, ...options })
    .replace('A calm sea\n==========\n\n', '')
    .split('\n')
    .slice(0, -1)
}

test('a line that continues ends in a space', () => {
  expect(flowed(paragraph('The sea was calm, and the ferry left at six.'))).toEqual([
    'The sea was calm, and the ',
    'ferry left at six.',
  ])
})

test('quotes have their level before each line, and a space', () => {
  const inner: Flow = { type: 'blockquote', children: [paragraph('The sea was calm at dawn.')] }
  expect(flowed({ type: 'blockquote', attribution: { text: 'Ana' }, children: [inner] })).toEqual([
    '>> The sea was calm at dawn.',
    '> — Ana',
  ])
  expect(flowed({ type: 'blockquote', children: [paragraph('One.'), paragraph('Two.')] })).toEqual([
    '> One.',
    '>',
    '> Two.',
  ])
})

test('lines that a mail program would interpret are stuffed', () => {
  expect(flowed(paragraph('> five'))).toEqual([' > five'])
  expect(flowed(paragraph('From here on'))).toEqual([' From here on'])
  expect(flowed({ type: 'code', value: 'a\n\n b' })).toEqual(['     a', '', '      b'])
})

test('a quote in a list has no level, and lines have no hanging indent', () => {
  const quote: Flow = { type: 'blockquote', children: [paragraph('Calm.')] }
  const list: Flow = {
    type: 'list',
    children: [
      { type: 'listItem', children: [paragraph('The sea was calm, and the ferry left.')] },
      { type: 'listItem', children: [quote] },
    ],
  }
  expect(flowed(list)).toEqual(['- The sea was calm, and the ', 'ferry left.', '- > Calm.'])
})

test('no line can be mistaken for the start of a signature', () => {
  const url = `https://a.example/${'x'.repeat(30)}`
  expect(flowed(paragraph(`-- ${url}`))).toEqual([`-- ${url}`])
  expect(flowed(paragraph(`— ${url}`), { ascii: true })).toEqual([`-- ${url}`])
  expect(flowed(paragraph('--'))).toEqual(['--'])
})

describe('scripts without spaces', () => {
  const words = '渡轮清晨六点离开港口，海面平静，记者在船上。'

  test('lines do not end without DelSp', () => {
    expect(flowed(paragraph(words), {}, 'zh')).toEqual([words])
  })

  test('DelSp removes the added space', () => {
    const lines = flowed(paragraph(words), { flowed: 'delsp' }, 'zh')
    expect(lines).toEqual(['渡轮清晨六点离开港口，海面 ', '平静，记者在船上。'])
    expect(decodeFlowed(lines.join('\n'), { delSp: true })).toEqual([{ depth: 0, text: words }])
  })

  test('spaces of the text are kept', () => {
    expect(flowed(paragraph('The sea was calm, and the ferry left.'), { flowed: 'delsp' })).toEqual(
      ['The sea was calm, and the  ', 'ferry left.'],
    )
  })
})

test('soft hyphens are left out, since mail readers could not remove the hyphen', () => {
  expect(flowed(paragraph('Donau\u00addampf\u00adschiff fahrt\u00adgesellschaft'))).toEqual([
    'Donaudampfschiff ',
    'fahrtgesellschaft',
  ])
})

test('the independent decoder detects an error', () => {
  expect(decodeFlowed('> a \nb', { delSp: false })).toEqual([
    { depth: 1, text: 'a ' },
    { depth: 0, text: 'b' },
  ])
  expect(decodeFlowed('a \n-- \nb', { delSp: false })).toHaveLength(3)
})
