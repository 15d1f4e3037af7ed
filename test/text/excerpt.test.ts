import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/schema/article.js'
import type { Flow } from '../../src/schema/nodes.js'
import { type ExcerptOptions, renderExcerpt } from '../../src/text.js'
import { ArticleError } from '../../src/tree/issue.js'
import { article, exampleJson, paragraph, phrasing } from '../fixtures/article.js'
import { nodeSamples } from '../fixtures/node-samples.js'
import { inAnyScript, sentences } from '../fixtures/scripts.js'

const excerpt = (words: string, options: ExcerptOptions, language = 'en') =>
  renderExcerpt(article({ inLanguage: language }, paragraph(words)), options)

describe('an excerpt ends', () => {
  test.each<[where: string, words: string, options: ExcerptOptions, expected: string]>([
    ['nowhere if all fits', 'The sea was calm.', { words: 4 }, 'The sea was calm.'],
    ['with a sentence', 'It was calm. The ferry left.', { words: 5 }, 'It was calm.'],
    ['with the last that fits', 'One. Two. Three.', { characters: 9 }, 'One. Two.'],
    ['with a word, if no sentence fits', 'The sea, it was calm.', { words: 2 }, 'The sea…'],
    ['with a word, for characters', 'The sea was calm.', { characters: 8 }, 'The sea…'],
    ['counting the ellipsis', 'The sea was calm.', { characters: 7 }, 'The…'],
    ['with letters, if no word fits', 'Donaudampfschiff', { characters: 6 }, 'Donau…'],
    ['never in a letter', '👩‍🚒👩‍🚒👩‍🚒', { characters: 2 }, '👩‍🚒…'],
    ['never in a letter with marks', 'e\u0301'.repeat(4), { characters: 2 }, 'é…'],
    ['without an ellipsis where there is no room', 'calm', { characters: 1, ellipsis: '...' }, 'c'],
    [
      'as the options say',
      'The sea was calm.',
      { words: 2, ellipsis: ' [more]' },
      'The sea [more]',
    ],
    ['where all limits hold', 'One two. Three.', { words: 9, characters: 8 }, 'One two.'],
    [
      'not behind a title or initials',
      'Mr. J. R. Vell and Dr. Ray met at 3 p.m. today. Then…',
      { words: 12 },
      'Mr. J. R. Vell and Dr. Ray met at 3 p.m. today.',
    ],
  ])('%s', (_where, words, options, expected) => {
    expect(excerpt(words, options)).toBe(expected)
  })

  test('by the rules of the language', () => {
    const words = 'Am 3. März war die See ruhig. Dann fuhr die Fähre.'
    expect(excerpt(words, { words: 4 }, 'de')).toBe('Am 3. März war…')
    expect(excerpt('He was 30. Then he left.', { words: 4 }, 'en')).toBe('He was 30.')
    expect(excerpt('渡轮离开港口。海面平静。', { characters: 8 }, 'zh')).toBe('渡轮离开港口。')
    expect(excerpt('เรือออกจากท่าตอนเช้า', { words: 3 }, 'th')).toBe('เรือออกจาก…')
    expect(excerpt('نوकا قال? نعم', { words: 1 }, 'ar')).not.toBe('')
  })
})

describe('an excerpt contains', () => {
  const quote: Flow = {
    type: 'blockquote',
    attribution: { text: 'Ana' },
    children: [paragraph('Said.')],
  }
  const list: Flow = {
    type: 'list',
    children: ['one', 'two'].map((word) => ({ type: 'listItem', children: [paragraph(word)] })),
  }

  test('only running text, fifty words by default', () => {
    const { heading, figure, table, aside, newsletter, pullquote, code } = nodeSamples
    const others = [heading, figure, table, aside, newsletter, pullquote, code]
    const input = article({}, ...others, paragraph('Calm. '.repeat(60)))
    expect(renderExcerpt(input)).toBe('Calm. '.repeat(50).trim())
  })

  test('whole blocks', () => {
    const input = article({}, paragraph('One.'), quote, list, paragraph('Last.'))
    expect(renderExcerpt(input, { blocks: 2 })).toBe('One.\n\nSaid.')
    expect(renderExcerpt(input, { blocks: 3 })).toBe('One.\n\nSaid.\n\none two')
    expect(renderExcerpt(input, { blocks: 9, words: 2 })).toBe('One.\n\nSaid.')
  })

  test('no URLs, and each block on one line', () => {
    const link = { type: 'link' as const, url: 'https://a.example', children: phrasing(['sea']) }
    const input = article({}, paragraph('The ', link, { type: 'break' }, 'was calm.'))
    expect(renderExcerpt(input)).toBe('The sea was calm.')
  })

  test('nothing behind a paywall', () => {
    const input = article({}, paragraph('Free.'), { type: 'paywall' }, paragraph('Dear.'))
    expect(renderExcerpt(input)).toBe('Free.')
  })

  test('the newest update, if the body is empty', () => {
    const updates = ['05', '06'].map((hour) => ({
      id: `u${hour}`,
      datePublished: `2026-03-10T${hour}:00:00Z`,
      children: [paragraph(`At ${hour}.`)],
    }))
    const input = {
      ...article({ type: 'liveBlog', updates }),
      body: { type: 'root', children: [] },
    }
    expect(renderExcerpt(input as Article, { blocks: 1 })).toBe('At 06.')
  })

  test('nothing, if there is no text', () => {
    expect(renderExcerpt(article({}, nodeSamples.figure))).toBe('')
    expect(renderExcerpt({ headline: 'x' } as Article)).toBe('')
  })
})

test.each([0, -1, 1.5, Number.NaN, Infinity, '9', null])('%s is not a valid limit', (limit) => {
  for (const name of ['characters', 'words', 'blocks']) {
    expect(() => renderExcerpt(article(), { [name]: limit })).toThrowError(ArticleError)
  }
})

test('the example', () => {
  expect(renderExcerpt(exampleJson('night-trams.json') as Article, { characters: 160 })).toBe(
    'At twenty to three on Sunday morning, when the harbour lights are usually the only thing moving in Larkhaven, a tram came over the bridge with its windows lit…',
  )
})

test('a word of a language without spaces never ends within a character', () => {
  expect(excerpt('ทะเลตำตำตำตำ', { characters: 6 }, 'th')).not.toMatch(/ต…$/)
})

const graphemes = (text: string) => [...new Intl.Segmenter().segment(text)].map((s) => s.segment)

test('an excerpt is within the limit, with unchanged words', () => {
  fc.assert(
    fc.property(
      inAnyScript(sentences),
      fc.integer({ min: 1, max: 80 }),
      ([script, words], characters) => {
        const whole = excerpt(words, { characters: 1e6 }, script.language)
        const short = excerpt(words, { characters }, script.language)
        expect(graphemes(short).length).toBeLessThanOrEqual(characters)
        const kept = graphemes(short.replace(/…$/, ''))
        expect(graphemes(whole).slice(0, kept.length)).toEqual(kept)
        if (whole !== '') expect(short).not.toBe('')
      },
    ),
  )
})
