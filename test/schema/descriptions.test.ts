import { expect, test } from 'vitest'
import { descriptions } from '../../src/schema/descriptions.js'

interface Script {
  describeSchemas: () => typeof descriptions
  findUndescribed: () => string[]
}

const script = new URL('../../scripts/describe-schemas.mjs', import.meta.url)
const { describeSchemas, findUndescribed }: Script = await import(script.href)

test('the descriptions are those of the doc comments: `npm run describe` writes them', () => {
  expect(descriptions).toEqual(describeSchemas())
})

test('every exported type and every field has a doc comment', () => {
  expect(findUndescribed()).toEqual([])
})

test('inherited fields have theirs, and a field of its own wins', () => {
  expect(descriptions.Video?.fields.duration).toBe(
    'How long it is: an ISO 8601 duration, such as `PT2M31S`.',
  )
  expect(descriptions.Paragraph?.fields.lang).toBe(descriptions.NodeFields?.fields.lang)
  expect(descriptions.Code?.fields.lang).toMatch(/programming language/)
})

test('they are plain text', () => {
  expect(JSON.stringify(descriptions)).not.toMatch(/\{@|\\n|"@/)
})

test('they are sentences', () => {
  for (const [name, { description, fields }] of Object.entries(descriptions)) {
    for (const text of [description, ...Object.values(fields)]) {
      expect(text, name).toMatch(/^(?:[A-Z`]|mdast|unist).*\.$/)
    }
  }
})
