import { LineBreak, Rules } from '@cto.af/linebreak'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { breakOpportunities } from '../../src/text/layout/line-break.js'
import { runs } from '../fixtures/runs.js'
import { inAnyScript, scripts, sentences } from '../fixtures/scripts.js'

const rules = {
  breaksIdeographs: true,
  segmentWords: (run: string) =>
    Array.from(
      new Intl.Segmenter('th', { granularity: 'word' }).segment(run),
      ({ segment }) => segment,
    ),
}

// An implementation of UAX #14 that passes Unicode's tests. It treats Thai and similar scripts as
// letters, and cannot tell opening from closing quotation marks, so the Chinese text uses corner
// brackets.
const uax14 = new Rules({ example7: true })
const classOf = (character: string) => LineBreak.getString(character.codePointAt(0) ?? 0)
const cornered = (line: string) => line.replaceAll('“', '「').replaceAll('”', '」')

test('a line only ends where UAX #14 allows it', () => {
  fc.assert(
    fc.property(inAnyScript(sentences), ([script, value]) => {
      const line = value.trim()
      const allowed = new Set(
        [...uax14.breaks(script === scripts.chinese ? cornered(line) : line)].map(
          ({ position }) => position,
        ),
      )
      let position = 0
      for (const { text, gap, isBound } of breakOpportunities(line, rules)) {
        const start = position + gap.length
        const [last, next] = [line.slice(0, start).at(-1) ?? '', line.slice(start, start + 1)]
        const isTailored = [last, next].every((c) => classOf(c) === 'SA')
        if (start > 0 && !isTailored && !isBound) {
          expect(allowed, `${line.slice(0, start)}|${line.slice(start)}`).toContain(start)
        }
        position = start + text.length
      }
    }),
    { numRuns: runs(4000) },
  )
})
