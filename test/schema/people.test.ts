import { expect, test } from 'vitest'
import { speakerSchema } from '../../src/schema/people.js'

test('an anonymous speaker needs a description, and others need a name', () => {
  expect(speakerSchema.safeParse({ type: 'anonymous', description: 'a clerk' }).success).toBe(true)
  expect(speakerSchema.safeParse({ type: 'anonymous' }).success).toBe(false)
  expect(speakerSchema.safeParse({ type: 'person', name: 'Ana' }).success).toBe(true)
  expect(speakerSchema.safeParse({ type: 'person', description: 'a clerk' }).success).toBe(false)
})
