import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/schema/article.js'
import type { Flow } from '../../src/schema/nodes.js'
import { ArticleError, readingTime, wordCount } from '../../src/schema.js'
import { article, paragraph, text } from '../fixtures/article.js'
import { nodeSamples } from '../fixtures/node-samples.js'

/** An article with this many words. */
function ofWords(count: number): Article {
  return article({}, paragraph('calm '.repeat(count)))
}

describe('wordCount', () => {
  test.each<[name: string, words: number, blocks: Flow[]]>([
    ['words of several paragraphs', 6, [paragraph('The sea.'), paragraph('It’s calm, isn’t it?')]],
    [
      'a word with a part in it stressed',
      1,
      [paragraph('un', { type: 'emphasis', children: [text('calm')] })],
    ],
    [
      'a word with a part in a custom node',
      1,
      [paragraph('un', { type: 'acme:mark', children: [text('calm')] } as never, 'ly')],
    ],
    [
      'custom nodes among blocks',
      2,
      [paragraph('Calm'), { type: 'acme:tip', children: [text('sea')] } as never],
    ],
    ['words at both sides of a break', 2, [paragraph('calm', { type: 'break' }, 'sea')]],
    [
      'words in blocks within blocks',
      2,
      [
        {
          type: 'blockquote',
          children: [{ type: 'aside', role: 'factBox', children: [paragraph('Calm sea')] }],
        },
      ],
    ],
    ['the words of a caption, not those of `alt`', 2, [nodeSamples.figure]],
    ['no pull quote', 1, [paragraph('Calm'), nodeSamples.pullquote]],
    [
      'no unknown node',
      1,
      [
        paragraph('Calm ', { ...nodeSamples.unknown, children: [text('sea')] }),
        nodeSamples.unknown as Flow,
      ],
    ],
    ['no punctuation', 0, [paragraph('— … “” 🙂')]],
  ])('counts %s', (_name, words, blocks) => {
    expect(wordCount(article({}, ...blocks))).toBe(words)
  })

  test('counts the deck and the updates, but not the headline', () => {
    const updates = ['One two', 'three'].map((words, index) => ({
      id: `u${index}`,
      headline: 'Not this',
      datePublished: '2026-03-03T06:00:00Z',
      children: [paragraph(words)],
    }))
    const fields = { headline: 'Not this', deck: [text('The deck')], updates }
    expect(wordCount(article({ type: 'liveBlog', ...fields }, paragraph('Body')))).toBe(6)
  })

  test('segments languages without spaces', () => {
    expect(wordCount(article({ inLanguage: 'ja' }, paragraph('海は静かだった。')))).toBeGreaterThan(
      2,
    )
    expect(wordCount(article({ inLanguage: 'th' }, paragraph('ทะเลสงบ')))).toBe(2)
  })
})

describe('readingTime', () => {
  test.each([
    [0, 1],
    [100, 1],
    [356, 1],
    [357, 2],
    [2380, 10],
  ])('%d words take %d minutes', (words, minutes) => {
    expect(readingTime(ofWords(words))).toBe(minutes)
  })

  test('the speed can be set', () => {
    expect(readingTime(ofWords(1000), { wordsPerMinute: 100 })).toBe(10)
    expect(readingTime(ofWords(1000), { wordsPerMinute: 500 })).toBe(2)
  })

  test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY, '9' as never])(
    'a speed of %s is invalid',
    (speed) => {
      expect(() => readingTime(ofWords(9), { wordsPerMinute: speed })).toThrowError(ArticleError)
      expect(() => readingTime(ofWords(9), { charactersPerMinute: speed })).toThrowError('above 0')
    },
  )

  test('Chinese and Japanese are measured by character', () => {
    const characters = article({ inLanguage: 'zh-Hans' }, paragraph('大海很平静。'.repeat(300)))
    expect(readingTime(characters)).toBe(3)
    expect(readingTime(characters, { charactersPerMinute: 150 })).toBe(10)
    const mixed = article(
      { inLanguage: 'ja' },
      paragraph('ひらがな'.repeat(250), 'calm '.repeat(476)),
    )
    expect(readingTime(mixed)).toBe(4)
  })

  test('Korean is measured by word', () => {
    expect(readingTime(article({ inLanguage: 'ko' }, paragraph('바다가 '.repeat(476))))).toBe(2)
  })
})
