import { describe, expect, test } from 'vitest'
import { articleSchema } from '../../src/parse/schemas.js'
import { article, paragraph, phrasing } from '../fixtures/article.js'
import { issuesOf } from './issues-of.js'

describe('articleSchema', () => {
  test('returns the same article and issues as the parser', async () => {
    expect(articleSchema.parse(article())).toEqual(article())
    const result = articleSchema.safeParse({ ...article(), headline: 3 })
    expect(result.error?.issues).toMatchObject([
      { path: ['headline'], message: issuesOf({ ...article(), headline: 3 })[0]?.message },
    ])
  })

  test('is a Standard Schema', async () => {
    const result = await articleSchema['~standard'].validate({ ...article(), body: undefined })
    expect(result.issues).toMatchObject([{ path: ['body'] }])
  })

  test('has paths with field names and array indexes, as forms expect', async () => {
    const wrong = { ...article({}, paragraph('x')), keywords: ['calm', 7] }
    const result = await articleSchema['~standard'].validate(wrong)
    expect(result.issues?.map(({ path }) => path)).toEqual([['keywords', 1]])
  })

  test('runs no getters', () => {
    let ran = 0
    const getter = {
      get a() {
        ran += 1
        return 1
      },
    }
    for (const input of [
      { ...article(), extensions: getter },
      { ...article(), extensions: { 'acme:a': [getter] } },
    ]) {
      const { error } = articleSchema.safeParse(input)
      expect(error?.issues).toMatchObject([{ params: { code: 'not-plain-data' } }])
    }
    expect(ran).toBe(0)
  })

  test('accepts warnings', () => {
    const link = { type: 'link', url: 'javascript:x', children: phrasing(['x']) } as const
    expect(articleSchema.safeParse(article({}, paragraph(link as never))).success).toBe(true)
  })
})
