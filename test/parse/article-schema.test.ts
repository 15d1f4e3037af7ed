import { describe, expect, test } from 'vitest'
import { articleSchema } from '../../src/parse/article-schema.js'
import { article, paragraph, phrasing } from '../fixtures/article.js'
import { issuesOf } from './issues-of.js'

describe('articleSchema', () => {
  test('it gives the same article and the same issues', async () => {
    expect(articleSchema.parse(article())).toEqual(article())
    const result = articleSchema.safeParse({ ...article(), headline: 3 })
    expect(result.error?.issues).toMatchObject([
      { path: ['headline'], message: issuesOf({ ...article(), headline: 3 })[0]?.message },
    ])
  })

  test('it is a Standard Schema', async () => {
    const result = await articleSchema['~standard'].validate({ ...article(), body: undefined })
    expect(result.issues).toMatchObject([{ path: ['body'] }])
  })

  test('a path has names of fields and places in lists, as forms tell them apart', async () => {
    const wrong = { ...article({}, paragraph('x')), keywords: ['calm', 7] }
    const result = await articleSchema['~standard'].validate(wrong)
    expect(result.issues?.map(({ path }) => path)).toEqual([['keywords', 1]])
  })

  test('no getter runs, wherever it stands', () => {
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

  test('it lets warnings pass', () => {
    const link = { type: 'link', url: 'javascript:x', children: phrasing(['x']) } as const
    expect(articleSchema.safeParse(article({}, paragraph(link as never))).success).toBe(true)
  })
})
