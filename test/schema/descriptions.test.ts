import { expect, test } from 'vitest'
import { descriptions } from '../../src/schema/descriptions.js'

interface Script {
  describeSchemas: () => typeof descriptions
}

const script = new URL('../../scripts/describe-schemas.mjs', import.meta.url)
const { describeSchemas }: Script = await import(script.href)

test('the descriptions are those of the doc comments: `npm run describe` writes them', () => {
  expect(descriptions).toEqual(describeSchemas())
})

test('inherited fields have theirs, and a field of its own wins', () => {
  expect(descriptions.Video?.fields.duration).toBe('ISO 8601, such as `PT2M31S`.')
  expect(descriptions.Paragraph?.fields.lang).toBe(descriptions.NodeFields?.fields.lang)
  expect(descriptions.Code?.fields.lang).toMatch(/programming language/)
})

test('they are plain text', () => {
  expect(JSON.stringify(descriptions)).not.toMatch(/\{@|\\n|"@/)
})
