import { describe, expect, test } from 'vitest'
import { fromMarkdown, toMarkdown } from '../../../src/markdown.js'
import type { Article } from '../../../src/schema/article.js'
import { renderExcerpt, renderSpeech, renderText, type TextOptions } from '../../../src/text.js'
import { ArticleError } from '../../../src/tree/issue.js'
import { parsed } from './hostile-articles.js'
import { articlesOf, KINDS } from './rounds.js'

const OPENING = new Set(['\u202a', '\u202b', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068'])

/** Returns the parts of a plain text that are unsafe for a terminal or a reader. */
function judgeText(text: string, lineEnd = '\n'): string[] {
  const found = new Set<string>()
  for (const paragraph of text.split(lineEnd)) {
    let depth = 0
    for (const character of paragraph) {
      const code = character.codePointAt(0) ?? 0
      const isControl = (code < 0x20 && code !== 9) || (code >= 0x7f && code <= 0x9f)
      if (isControl) found.add(`control ${code.toString(16)}`)
      if (code >= 0xd800 && code <= 0xdfff) found.add('half of a pair')
      if ((code & 0xfffe) === 0xfffe) found.add(`no character ${code.toString(16)}`)
      if (character === '\u202c' || (code >= 0x202a && code <= 0x202e)) found.add('an override')
      if (OPENING.has(character)) depth += 1
      if (character === '\u2069') depth -= 1
      if (depth < 0) found.add('an isolate that was not open')
    }
    if (depth > 0) found.add('an isolate that stays open')
  }
  return [...found]
}

const MODES: readonly TextOptions[] = [
  {},
  { width: 40, links: 'inline', headings: 'atx', tables: 'records' },
  { width: Infinity, links: 'none', headings: 'plain', tables: 'grid', images: 'captions' },
  { flowed: true, width: 66 },
  { flowed: 'delsp', width: 66 },
  { bidi: 'isolates' },
  { ascii: true, ambiguousWidth: 'wide' },
  { eol: '\r\n', tables: 'none', images: 'none' },
]

describe.each(KINDS)('hostile strings in every field of %s', (_name, make, rounds) => {
  test('plain text in every mode', () => {
    for (const [article, round] of articlesOf(make, rounds)) {
      for (const options of [MODES[0], MODES[1 + (round % 7)]]) {
        const text = renderText(article, options)
        // Blocks of `flowed` are joined at their spaces first.
        const lineEnd = options?.eol ?? '\n'
        const judged = options?.flowed ? text.replaceAll(' \n', ' ') : text
        expect(judgeText(judged, lineEnd)).toEqual([])
      }
    }
  })

  test('speech and excerpts', () => {
    for (const [article] of articlesOf(make, rounds)) {
      expect(judgeText(renderSpeech(article))).toEqual([])
      expect(judgeText(renderExcerpt(article, { words: 400 }))).toEqual([])
      expect(judgeText(renderExcerpt(article, { characters: 20, ellipsis: '' }))).toEqual([])
    }
  })

  test('Markdown has no HTML and no additional metadata', () => {
    for (const [article] of articlesOf(make, Math.ceil(rounds / 2))) {
      const markdown = written(article)
      if (markdown === undefined) continue
      const result = fromMarkdown(markdown)
      const codes = new Set(result.issues.map(({ code }) => code))
      for (const code of ['html-in-markdown', 'syntax-error', 'front-matter-missing']) {
        expect(codes, JSON.stringify(result.issues)).not.toContain(code)
      }
      if (make === parsed) expect(result.success && result.data).toEqual(article)
    }
  })
})

/** Returns the article as Markdown, if possible. */
function written(article: Article): string | undefined {
  try {
    return toMarkdown(article)
  } catch (error) {
    if (error instanceof ArticleError) return undefined
    throw error
  }
}
