import { LineBreak, Rules } from '@cto.af/linebreak'
import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/schema/article.js'
import { toAscii } from '../../src/text/layout/ascii.js'
import { renderText, type TextOptions } from '../../src/text.js'
import { visitObjects } from '../../src/tree/visit.js'
import { arbitraryArticle } from '../fixtures/arbitrary.js'
import { article, paragraph } from '../fixtures/article.js'
import { decodeFlowed } from '../fixtures/decode-flowed.js'
import { arbitraryArticleIn, inAnyScript, sentences } from '../fixtures/scripts.js'

const width = fc.integer({ min: 20, max: 78 })

/** Prefixes of lines: quotes, bullets, numbers and indentation. */
const STRUCTURE = /^(?:\s|> ?|- |— |\d+\. )*/

const uax14 = new Rules({ example7: true })

/** The classes of UAX #14 that must not begin a line, and those that must not end one. */
const NEVER_FIRST = ['CL', 'CP', 'EX', 'IS', 'SY', 'NS', 'CJ', 'IN', 'CM', 'ZWJ', 'WJ', 'GL', 'EM']
const NEVER_LAST = ['OP', 'GL', 'WJ', 'ZWJ']

const classOf = (character = 'a') => LineBreak.getString(character.codePointAt(0) ?? 0)

describe('any script', () => {
  test('no line exceeds the width, except a single unbreakable token', () => {
    fc.assert(
      fc.property(inAnyScript(arbitraryArticleIn), width, ([script, input], columns) => {
        for (const line of renderText(input, { width: columns }).split('\n')) {
          if (stringWidth(line) <= columns || /^\[\d+\] /.test(line)) continue
          const words = line.replace(STRUCTURE, '')
          const room = columns - stringWidth(line) + stringWidth(words)
          // Deep in lists and quotes there is no room for words.
          const isToken = !words.includes(' ') && (isWhole(words, script.language) || room < 10)
          expect(isToken, `${columns}: ${line}`).toBe(true)
        }
      }),
    )
  })

  test('the lines of a paragraph contain its words', () => {
    fc.assert(
      fc.property(inAnyScript(sentences), width, ([script, words], columns) => {
        const input = article({ inLanguage: script.language }, paragraph(words))
        const [wrapped = '', whole = ''] = [columns, Infinity].map((width) =>
          renderText(input, { width }).split('\n\n').slice(1).join('').replace(/\n$/, ''),
        )
        expect(wrapped.replace(/\s/g, '')).toBe(whole.replace(/\s/g, ''))
        const lines = wrapped.split('\n')
        expect(isJoined(lines, whole), wrapped).toBe(true)
      }),
    )
  })

  test('no line begins or ends with a forbidden character', () => {
    fc.assert(
      fc.property(inAnyScript(sentences), width, ([script, words], columns) => {
        const input = article({ inLanguage: script.language }, paragraph(words))
        const lines = renderText(input, { width: columns }).trimEnd().split('\n').slice(3)
        for (const [index, line] of lines.entries()) {
          const before = lines[index - 1]
          if (before === undefined || isEmergency(before, line, columns)) continue
          expect(NEVER_FIRST, `${before}\n${line}`).not.toContain(classOf(line))
          expect(NEVER_LAST, `${before}\n${line}`).not.toContain(classOf([...before].at(-1)))
          expect(line).not.toMatch(/^(?:>|[-+*—–#] |\d+[.)] )/)
        }
      }),
    )
  })

  test.each([true, 'delsp'] as const)('flowed: %s decodes to the same paragraphs', (flowed) => {
    fc.assert(
      fc.property(inAnyScript(arbitraryArticleIn), width, ([, input], columns) => {
        const options: TextOptions = { headings: 'plain', bidi: 'isolates' }
        const plain = renderText(input, { ...options, width: Infinity })
        const encoded = renderText(input, { ...options, width: columns, flowed })
        const decoded = decodeFlowed(encoded, { delSp: flowed === 'delsp' })
          .map(({ depth, text }) => '> '.repeat(depth) + text)
          .map((line) => `${line.trimEnd()}\n`)
          .join('')
        expect(decoded).toBe(plain)
        expect(encoded).not.toMatch(/^-- $/m)
        expect(encoded).not.toMatch(/^From /m)
      }),
    )
  })

  test('flowed lines do not exceed the width, including added characters', () => {
    fc.assert(
      fc.property(inAnyScript(arbitraryArticleIn), width, ([script, input], columns) => {
        for (const line of renderText(input, { width: columns, flowed: 'delsp' }).split('\n')) {
          const words = line.replace(STRUCTURE, '').trimEnd()
          const isToken = !words.includes(' ') && isWhole(words, script.language)
          if (!isToken) expect(stringWidth(line), line).toBeLessThanOrEqual(columns)
        }
      }),
    )
  })
})

/**
 * Whether a line is a single URL or word. Our rules allow fewer breaks than UAX #14: a number keeps
 * its unit, no line begins with a dash or a price, and narrow letters are only separated at a space
 * or a hyphen, in Korean only at a space.
 */
function isWhole(words: string, language: string): boolean {
  if (language === 'ko' || /:\/\/|www\./.test(words)) return true
  const wide = /[\p{scx=Han}\p{scx=Hira}\p{Emoji_Presentation}]/u
  return [...uax14.breaks(words)].every(({ position }) => {
    const [last = '', next = ''] = [words.slice(0, position), words.slice(position)].map(
      (part, index) => [...part].at(index === 0 ? -1 : 0) ?? '',
    )
    const isTailored = /[\p{Nd}\u200d]/u.test(last) || /[\p{Pd}\p{Sc}]/u.test(next)
    return next === '' || isTailored || !(wide.test(last) || wide.test(next))
  })
}

/** Whether the lines, joined with or without a space each, are the text. */
function isJoined(lines: readonly string[], text: string): boolean {
  let rest = text
  for (const line of lines) {
    if (!rest.startsWith(line)) return false
    rest = rest.slice(line.length).replace(/^[ \u3000]/, '')
  }
  return rest === ''
}

/** Whether there was no alternative: a word cut in two, or a mark on its own. */
function isEmergency(before: string, line: string, columns: number): boolean {
  const [first = ''] = line.split(' ')
  const last = before.split(' ').at(-1) ?? ''
  return stringWidth(last) + 1 + stringWidth(first) > columns
}

describe('any article', () => {
  const anyOptions: fc.Arbitrary<TextOptions> = fc.record(
    {
      width: fc.oneof(width, fc.constant(Infinity)),
      links: fc.constantFrom('footnotes', 'inline', 'none'),
      headings: fc.constantFrom('underline', 'atx', 'plain'),
      tables: fc.constantFrom('auto', 'grid', 'records'),
      bidi: fc.constantFrom('isolates', 'none'),
      ascii: fc.boolean(),
      ambiguousWidth: fc.constantFrom('narrow', 'wide'),
      eol: fc.constantFrom('\n', '\r\n'),
    },
    { requiredKeys: [] },
  )

  test('has the words of every text in order', () => {
    fc.assert(
      fc.property(arbitraryArticle(), (input) => {
        const numbered = withNumberedTexts(input)
        // Records repeat the names of columns, so only a grid preserves the order.
        const shown = plain(
          renderText(numbered, { width: Infinity, tables: 'grid', links: 'none' }),
        )
        let from = 0
        for (const words of textsOf(
          withoutNotes([numbered.deck, numbered.leadMedia, numbered.body]),
        )) {
          const index = shown.indexOf(plain(words), from)
          expect(index, `${words} after ${shown.slice(from, from + 80)}`).toBeGreaterThanOrEqual(0)
          from = index + plain(words).length
        }
        for (const words of textsOf([numbered])) expect(shown).toContain(plain(words))
      }),
    )
  })

  test('keeps all words with any options', () => {
    fc.assert(
      fc.property(arbitraryArticle(), anyOptions, (input, options) => {
        const numbered = withNumberedTexts(input)
        const unquoted = (words: string) => plain(words).replaceAll('>', '')
        // In a grid, lines of adjacent cells alternate. The URL of a link follows the whole word,
        // which may continue in the next text.
        const text = renderText(numbered, { ...options, tables: 'records', links: 'none' })
        const shown = unquoted(text)
        const fold = (words: string) =>
          unquoted(options.ascii === true ? toAscii(words.normalize('NFC')) : words)
        for (const words of textsOf([numbered])) {
          // The lines of a text may be separated by the mark of a quote, and its words by a link.
          for (const word of words.split(/\s+/)) expect(shown).toContain(fold(word))
        }
      }),
    )
  })

  test('has no control characters, and closes isolates in each line', () => {
    fc.assert(
      fc.property(arbitraryArticle(), anyOptions, fc.boolean(), (input, options, isFlowed) => {
        const flowed = isFlowed ? ({ flowed: 'delsp', width: 60 } as const) : {}
        const output = renderText(withIsolates(input), { ...options, ...flowed })
        expect(output).not.toMatch(/(?![\n\t])\p{Cc}(?!\n)|[\u202a-\u202e]/u)
        expect(output).toMatch(options.eol === '\r\n' ? /[^\n]\r\n$/ : /[^\n\r]\n$/)
        const lines = output.replaceAll('\r\n', '\n')
        for (const block of lines.split(isFlowed ? /(?<! )\n/ : '\n')) {
          let depth = 0
          for (const [control] of block.matchAll(/[\u2066-\u2069]/g)) {
            depth += control === '\u2069' ? -1 : 1
            expect(depth, block).toBeGreaterThanOrEqual(0)
          }
          expect(depth, block).toBe(0)
        }
      }),
    )
  })
})

/** Returns the article with a number before each text, so that equal words differ. */
function withNumberedTexts(input: Article): Article {
  return withTexts(input, (value, count) => `${count}${value}`)
}

function withIsolates(input: Article): Article {
  const isolates = ['\u2067', '\u2069', '\u2068\u2066', '']
  return withTexts(input, (value, count) => value + (isolates[count % 4] ?? '') + value)
}

function withTexts(input: Article, change: (value: string, count: number) => string): Article {
  const copy: Article = structuredClone(input)
  let count = 1000
  visitObjects(copy, (node) => {
    if (node.type === 'text') node.value = change(String(node.value), count++)
  })
  return copy
}

/** Returns the parts without footnotes, which are rendered at the end. */
function withoutNotes(parts: unknown[]): unknown[] {
  return JSON.parse(
    JSON.stringify(parts, (_, part) => (part?.type === 'footnoteDefinition' ? null : part)),
  )
}

function textsOf(parts: unknown): string[] {
  const found: string[] = []
  visitObjects(parts, (node) => {
    if (node.type === 'text') found.push(String(node.value))
  })
  return found
}

/** Returns the words without spaces, and without the characters that no text contains. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[⁰¹²³⁴-⁹₀-₉]/g, (digit) => digit.normalize('NFKC'))
    .replace(/[\s\ufeff\u00ad\u2066-\u2069]|\p{Cc}|\p{NChar}|[\u202a-\u202e]/gu, '')
}
