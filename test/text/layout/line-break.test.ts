import { describe, expect, test } from 'vitest'
import { breakOpportunities } from '../../../src/text/layout/line-break.js'

const rules = {
  breaksIdeographs: true,
  segmentWords: (run: string) =>
    Array.from(
      new Intl.Segmenter('th', { granularity: 'word' }).segment(run),
      ({ segment }) => segment,
    ),
}

/** Shows a bar at each break opportunity. */
function broken(line: string, options = rules): string {
  return breakOpportunities(line, options)
    .map(({ text, gap, isBound }) => (isBound ? '~' : '|') + gap.replaceAll(' ', '') + text)
    .join('')
    .slice(1)
}

describe('a line may end', () => {
  test.each([
    [
      'at blanks, but not at no-break ones',
      'two words 10\u00a0000 a\u202fb',
      'two|words|10\u00a0000|a\u202fb',
    ],
    ['behind a hyphen between letters', 'well-known e-mail', 'well-|known|e-|mail'],
    ['and not around other hyphens', '-f 1939–45 A-4 --x a\u2011b', '-f|1939–45|A-4|--x|a\u2011b'],
    ['behind a dash, not before it', 'fog—thick fog', 'fog—|thick|fog'],
    ['behind a slash between letters', 'and/or 24/7 /usr/bin', 'and/|or|24/7|/usr/|bin'],
    ['at a soft hyphen', 'Fähr\u00adhaus \u00adx', 'Fähr\u00ad|haus|\u00adx'],
    ['at a zero width space', 'a\u200bb', 'a\u200b|b'],
    [
      'but not in a URL',
      'https://a-b.example/c-d/e www.a-b.example/x-y a-b.example/c/d',
      'https://a-b.example/c-d/e|www.a-b.example/x-y|a-b.example/c/d',
    ],
    [
      'nor in one with letters of any script',
      'https://de.example/Köln-Deutz/',
      'https://de.example/Köln-Deutz/',
    ],
    ['nor in brackets', 'x <a-b/c-d>', 'x|<a-b/c-d>'],
    [
      'around a URL between ideographs',
      '詳細はhttps://a.example/b-cを',
      '詳|細|は|https://a.example/b-c|を',
    ],
    ['between ideographs', '東京は雨', '東|京|は|雨'],
    ['not before what closes', '雨だ。」と、「雪」！', '雨|だ。」|と、|「雪」！'],
    [
      'not before small kana and marks of length',
      'ちょっとサーバー人々',
      'ちょっ|と|サー|バー|人々',
    ],
    ['between a number and what it counts it may not', '12月５０円は', '12月|５０円|は'],
    ['in Thai between words', 'เรือออกจากท่า เด็กๆ', 'เรือ|ออก|จาก|ท่า|เด็กๆ'],
    ['in Ethiopic behind a wordspace or another mark', 'ሰላም፡ለዓለም፣ሰላም።ሰላም', 'ሰላም፡|ለዓለም፣|ሰላም።|ሰላም'],
    ['in Javanese behind a syllable, not within one', 'ꦱꦏꦿꦩ꧀ꦧꦸ', 'ꦱ|ꦏꦿ|ꦩ꧀ꦧꦸ'],
    ['in Tibetan behind a tsheg', 'བོད་སྐད་', 'བོད་|སྐད་'],
    ['between emoji, and never in one', '👩‍🚒🇫🇷🇯🇵👍🏽❤️', '👩‍🚒|🇫🇷|🇯🇵|👍🏽|❤️'],
  ])('%s', (_where, line, expected) => {
    expect(broken(line)).toBe(expected)
  })

  test('in Korean only at spaces', () => {
    const korean = { ...rules, breaksIdeographs: false }
    expect(broken('한국(韓國)은 대한民國이다', korean)).toBe('한국(韓國)은|대한民國이다')
  })

  test.each([
    ['a number and its unit', '5 km, 20 °C, 7 %', '5~km,|20~°C,|7~%'],
    ['what a line could begin as markup', 'a > b # c - d 1999. e', 'a~>|b~#|c~-|d~1999.|e'],
    ['the number of a link', 'calm [1], sea', 'calm~[1],|sea'],
    ['marks and words with blanks between, as in French', 'oui ! « mot » ?', 'oui~!|«~mot~»~?'],
    ['a word and its mark of repetition in Thai', 'เด็ก ๆ', 'เด็ก~ๆ'],
    ['in Lao', 'ເລື້ອຍ ໆ', 'ເລື້ອຍ~ໆ'],
    ['in Khmer', 'ផ្សេង ៗ', 'ផ្សេង~ៗ'],
  ])('%s stay together if possible', (_what, line, expected) => {
    expect(broken(line)).toBe(expected)
  })
})

test('long URLs are found quickly', () => {
  for (const hostile of ['<', 'a-', 'a.', 'x/', 'http:', '‑', 'あ', '👩‍']) {
    const line = hostile.repeat(20_000)
    const start = performance.now()
    breakOpportunities(`${line}/`, rules)
    expect(performance.now() - start, hostile).toBeLessThan(2000)
  }
})
