import { describe, expect, test } from 'vitest'
import { displayWidth } from '../../../src/text/layout/columns.js'
import { renderText, type TextOptions } from '../../../src/text.js'
import { article, paragraph } from '../../fixtures/article.js'

/** The lines of a paragraph. */
function lines(words: string, options: TextOptions = {}, language = 'en'): string[] {
  const input = article({ inLanguage: language }, paragraph(words))
  return renderText(input, { width: 20, ...options })
    .replace('A calm sea\n==========\n\n', '')
    .trimEnd()
    .split('\n')
}

test.each([
  ['nothing', '', 0],
  ['ASCII', 'calm', 4],
  ['letters with marks, however they are made', 'É E\u0301', 3],
  ['ideographs', '漢字', 4],
  ['kana of half width', 'ﾌｪﾘｰ', 4],
  ['emoji', '👩‍🚒🇫🇷❤️', 6],
  ['Thai, whose am takes a column', 'น้ำ', 2],
  ['Arabic vowels', 'بَحْر', 3],
  ['what is not seen', '\u200b\u2060\u00ad\u2068\u2069', 0],
  ['quotation marks and dashes', '“—…”', 4],
])('the width of %s', (_what, text, columns) => {
  expect(displayWidth(text)).toBe(columns)
})

test('ambiguous characters are wide in East Asian terminals', () => {
  expect(displayWidth('“é”', 'wide')).toBe(6)
  expect(displayWidth('calm', 'wide')).toBe(4)
})

describe('a word that is wider than a line', () => {
  test('is cut between letters, which keep their marks', () => {
    expect(lines('Donaudampfschifffahrt.')).toEqual(['Donaudampfschifffahr', 't.'])
    expect(lines('क्षे'.repeat(25))).toHaveLength(2)
    expect(lines('Donaudampfschifffahrt!')[1]).toBe('t!')
  })

  test('at a soft hyphen, if it has one', () => {
    expect(lines('Donau\u00addampf\u00adschiff\u00adfahrt')).toEqual(['Donaudampfschiff-', 'fahrt'])
    expect(lines('Donau\u00addampf')).toEqual(['Donaudampf'])
    expect(lines('Donaudampfschiff\u00ad fahrt')).toEqual(['Donaudampfschiff', 'fahrt'])
    // There is no room for the hyphen.
    expect(lines('abcdefghij abcdefghi\u00adjkl')).toEqual(['abcdefghij', 'abcdefghijkl'])
  })

  test.each([
    'https://a.example/aaaaaaaaaaaaaaaaaaaa',
    'a_name_for_a_machine_of_some_length',
    '0123456789012345678901234567890',
    'わーーーーーーーーーーーーー',
    'harbour-master@harbour.example',
  ])('is not cut if it is not a word: %s', (word) => {
    expect(lines(`see ${word} now`)).toEqual(['see', word, 'now'])
  })

  test('is not cut in very narrow columns', () => {
    const deep = Array.from({ length: 9 }).reduce<object>(
      (inner) => ({ type: 'list', children: [{ type: 'listItem', children: [inner] }] }),
      paragraph('harbour master'),
    )
    expect(renderText(article({}, deep as never), { width: 20 })).toContain(
      `${'- '.repeat(9)}harbour\n${' '.repeat(18)}master`,
    )
  })
})

describe('characters that should not begin a line', () => {
  test('stay with the previous word', () => {
    expect(lines('It was in the years 1999. It went')).toEqual([
      'It was in the',
      'years 1999. It went',
    ])
    expect(lines('the tide at Elne is > five')).toEqual(['the tide at Elne', 'is > five'])
    expect(lines('the tide rose about 5 km')).toEqual(['the tide rose about', '5 km'])
    expect(lines('the fog comes in at — six')).toEqual(['the fog comes in', 'at — six'])
  })

  test('begin a line if there is no alternative', () => {
    expect(lines(Array(15).fill('>').join(' '))).toEqual([
      Array(10).fill('>').join(' '),
      Array(5).fill('>').join(' '),
    ])
    expect(lines('a_name_of_20_letters > b')).toEqual(['a_name_of_20_letters', '> b'])
  })
})

describe('the normal form', () => {
  test('letters are composed, but ideographs in names are kept', () => {
    expect(lines('E\u0301lan')).toEqual(['Élan'])
    expect(lines('\u1112\u1161\u11ab')).toEqual(['한'])
    expect(lines('\ufa19')).toEqual(['\ufa19'])
  })

  test('spaces are collapsed, and line endings and byte order marks are removed', () => {
    expect(lines(' a\t \u2028b\ufeffc ')).toEqual(['a bc'])
    expect(lines('夜　朝')).toEqual(['夜　朝'])
  })
})

test('Korean lines only end at spaces, and Thai lines between words', () => {
  expect(lines('여객선은새벽에 항구를떠났고바다', {}, 'ko')).toEqual([
    '여객선은새벽에',
    '항구를떠났고바다',
  ])
  expect(lines('เรือข้ามฟากออกจากท่าตอนหกโมงเช้า', {}, 'th')).toEqual([
    'เรือข้ามฟากออกจากท่าตอน',
    'หกโมงเช้า',
  ])
})
