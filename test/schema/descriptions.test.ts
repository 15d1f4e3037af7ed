import { expect, test } from 'vitest'
import { descriptions, undescribed } from '../../scripts/descriptions.js'

test('every exported type and every field has a doc comment', () => {
  expect(undescribed).toEqual([])
})

test('inherited fields keep their comment, and a redefined field has its own', () => {
  expect(descriptions.Video?.fields.duration).toMatch(/`PT2M31S`/)
  expect(descriptions.Paragraph?.fields.lang).toBe(descriptions.NodeFields?.fields.lang)
  expect(descriptions.Code?.fields.lang).toMatch(/programming language/)
})

test('descriptions are plain text', () => {
  expect(JSON.stringify(descriptions)).not.toMatch(/\{@|\\n|"@/)
})

test('descriptions are sentences', () => {
  for (const [name, { description, fields }] of Object.entries(descriptions)) {
    for (const text of [description, ...Object.values(fields)]) {
      expect(text, name).toMatch(/^(?:[A-Z`]|mdast|unist).*\.$/)
    }
  }
})
