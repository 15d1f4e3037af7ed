import { expect, expectTypeOf, test } from 'vitest'
import { headlines, loadCollection } from '../../examples/standard-schema/content-collection.js'
import { preview } from '../../examples/standard-schema/procedure.js'
import { type Article, articleSchema } from '../../src/index.js'
import { article, exampleJson } from '../fixtures/article.js'

const files = {
  'night-trams.json': exampleJson('night-trams.json'),
  'broken.json': { ...article(), datePublished: 'yesterday' },
}

test('a content collection infers the type, and reports the file and path of a problem', async () => {
  const { entries, problems } = await loadCollection(articleSchema, files)
  expectTypeOf(entries).toEqualTypeOf<Map<string, Article>>()
  expect([...entries.keys()]).toEqual(['night-trams.json'])
  expect(problems).toEqual([
    expect.stringMatching(/^broken\.json datePublished: `datePublished` must be .* RFC 3339/),
  ])
  expect(await headlines(files)).toEqual([
    'Night trams return to Larkhaven, and the bakers are the first aboard',
  ])
})

test('a procedure accepts an article, and responds with 400 to anything else', async () => {
  expect(await preview(article())).toMatchObject({
    ok: true,
    output: expect.stringContaining('A calm sea'),
  })
  expect(await preview({})).toMatchObject({ ok: false, status: 400 })
})
