import { expect, test } from 'vitest'
import { createProgress } from '../../../src/cli/output/progress.js'

function written(isWatched: boolean, ...steps: (number | undefined)[]): string[] {
  const lines: string[] = []
  const progress = createProgress({ isWatched, err: (text) => lines.push(text) })
  for (const step of steps) progress(step)
  return lines
}

test('a terminal shows how much is done, once for each percent', () => {
  expect(written(true, 0, 0.001, 0.5, 1, undefined)).toEqual([
    `\r[${' '.repeat(30)}] 0 %`,
    `\r[${'='.repeat(15)}${' '.repeat(15)}] 50 %`,
    `\r[${'='.repeat(30)}] 100 %`,
    '\r\u001b[K',
  ])
})

test('nothing else shows it', () => {
  expect(written(false, 0, 0.5, undefined)).toEqual([])
})
