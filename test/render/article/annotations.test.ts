import { describe, expect, test } from 'vitest'
import { createNotes } from '../../../src/render/article/annotations.js'
import type { Provenance } from '../../../src/schema/annotations.js'
import { article, paragraph } from '../../fixtures/article.js'

const source = 'https://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia'

function disclosure(note: string, ...target: string[]): Provenance {
  return { digitalSourceType: source, note, target } as Provenance
}

const parts = ['a', 'b', 'c'].map((id) => ({ ...paragraph(id), id }))

describe('a disclosure', () => {
  test('comes after the last of the adjacent parts that it is about', () => {
    const notes = createNotes(article({ provenance: [disclosure('Both', 'a', 'b')] }, ...parts))
    const shown = parts.map((part, index) => notes.after(part, parts[index + 1]).provenance.length)
    expect(shown).toEqual([0, 1, 0])
    expect(notes.atBottom().provenance).toEqual([])
  })

  test('about one part keeps its order', () => {
    const provenance = [disclosure('One', 'c', 'a'), disclosure('Two', 'a'), disclosure('All')]
    const notes = createNotes(article({ provenance }, ...parts))
    const [first] = parts
    expect(notes.after(first as object).provenance.map(({ note }) => note)).toEqual(['One', 'Two'])
    expect(notes.atBottom().provenance.map(({ note }) => note)).toEqual(['All'])
  })
})

test('many disclosures about many blocks are assigned quickly', () => {
  const blocks = Array.from({ length: 5_000 }, (_, index) => ({
    ...paragraph('Calm.'),
    id: `p${index}`,
  }))
  const provenance = blocks.map(({ id }) => disclosure('Made by a machine.', id))
  const notes = createNotes(article({ provenance }, ...blocks))
  const start = performance.now()
  const found = blocks.map((block, index) => notes.after(block, blocks[index + 1]))
  expect(performance.now() - start).toBeLessThan(1500)
  expect(found.every(({ provenance }) => provenance.length === 1)).toBe(true)
})
