import { describe, expect, test } from 'vitest'
import { completeDraft, type Draft, missingFields } from '../../src/import.js'
import { paragraph } from '../fixtures/article.js'

const draft = (fields: object, ...children: object[]): Draft =>
  ({
    schemaVersion: '1.0',
    id: 'calm-sea',
    type: 'newsArticle',
    inLanguage: 'en',
    headline: 'A calm sea',
    ...fields,
    body: { type: 'root', children: [paragraph('Calm.'), ...children] },
  }) as Draft

const missing = (...input: Parameters<typeof draft>) =>
  missingFields(draft(...input)).map(({ path }) => path)

describe('the fields that a draft lacks', () => {
  const newsletter = { type: 'newsletter', name: 'Tide' }

  test('a newsletter needs a page or a form', () => {
    const action = 'https://harbour.example/s'
    expect(missing({}, newsletter)).toEqual(['/body/children/1/url'])
    expect(missing({}, { ...newsletter, action })).toEqual([])
    expect(completeDraft(draft({}, { ...newsletter, action })).success).toBe(true)
  })

  test('the newsletter that an article is part of is no box', () => {
    const input = draft({ isPartOf: [newsletter] })
    expect(missingFields(input)).toEqual([])
    expect(completeDraft(input).success).toBe(true)
  })
})
