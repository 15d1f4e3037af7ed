import { expect, test } from 'vitest'
import { cleanText } from '../../../src/render/safety/clean-text.js'

test('removes the characters that no output may contain', () => {
  expect(cleanText(undefined)).toBe('')
  for (const value of [null, 7, {}]) expect(() => cleanText(value)).toThrow(TypeError)
  expect(cleanText('a\tb\nc')).toBe('a\tb\nc')
  expect(cleanText('a\r\nb\rc')).toBe('a\nb\nc')
  const gone = [
    '\0',
    '\x08',
    '\v',
    '\x1f',
    '\x7f',
    '\x9f',
    '\u202a',
    '\u202e',
    '\ud800',
    '\udfff',
    '\ufdd0',
    '\ufdef',
    '\ufffe',
    '\uffff',
  ]
  for (const character of gone) expect(cleanText(`a${character}b${character}`)).toBe('ab')
  for (const character of [
    '\u2029',
    '\u2066',
    '\u202f',
    '\ufdf0',
    '\ufdcf',
    '😀',
    '\ufffd',
    '\xa0',
  ]) {
    expect(cleanText(character)).toBe(character)
  }
  expect(cleanText('\0\u{1fffe}')).toBe('')
})
