import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { fromHtml } from '../../src/from-html.js'
import { renderHtml } from '../../src/html.js'
import { completeDraft } from '../../src/import.js'
import { outline } from './outline.js'
import { draftWords, issueWords, sourceWords, wordsInOrder } from './source-words.js'

// Whole pages as newspapers, blogs and publishing systems write them. Beside each page, a text file
// has what becomes of it: `npx vitest run test/import/pages.test.ts --update` updates it.

const FACTS = {
  id: 'page',
  type: 'newsArticle',
  inLanguage: 'en',
  publisher: { name: 'The Harbour Post' },
} as const

const DIRECTORY = 'test/import/html'

const names = readdirSync(DIRECTORY)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.replace(/\.html$/, ''))

describe.each(names)('%s', (name) => {
  const html = readFileSync(`${DIRECTORY}/${name}.html`, 'utf8')
  const result = fromHtml(html)
  const { draft, issues } = result

  test('becomes what its text file says', async () => {
    await expect(outline(result)).toMatchFileSnapshot(`html/${name}.txt`)
  })

  test('loses no word without saying so', () => {
    const kept = countOf([...draftWords(draft), ...issueWords(issues)])
    const lost = [...countOf(sourceWords(html))].filter(
      ([word, count]) => (kept.get(word) ?? 0) < count,
    )
    expect(lost).toEqual([])
  })

  test('is complete with a few facts, and reads in the same order', () => {
    const completed = completeDraft({ ...FACTS, ...draft }, ({ field }) => LEFT_TO_EDITORS[field])
    expect(completed.issues.filter(({ severity }) => severity === 'error')).toEqual([])
    if (!completed.success) return
    const source = wordsInOrder(html)
    const position = new Map(onlyOnce(source).map((word, index) => [word, index]))
    const order = onlyOnce(wordsInOrder(renderHtml(completed.data))).flatMap(
      (word) => position.get(word) ?? [],
    )
    expect(longestRise(order) / order.length).toBeGreaterThan(0.95)
  })
})

/** Fields that no page has, but an editor can give. */
const LEFT_TO_EDITORS: Record<string, string> = {
  alt: 'Zzz',
  title: 'Zzz',
  url: 'https://harbour.example/zzz',
}

function countOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

function onlyOnce(words: readonly string[]): string[] {
  const counts = countOf(words)
  return words.filter((word) => counts.get(word) === 1)
}

/** The length of the longest part of a list, with gaps, that rises. */
function longestRise(numbers: readonly number[]): number {
  const ends: number[] = []
  for (const number of numbers) {
    const at = ends.findIndex((end) => end >= number)
    ends[at === -1 ? ends.length : at] = number
  }
  return ends.length
}
