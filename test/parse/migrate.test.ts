import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Migration, migrate, runMigrations, SCHEMA_VERSION } from '../../src/parse/migrate.js'
import { articleSchema } from '../../src/parse/schemas.js'
import { ArticleError } from '../../src/tree/issue.js'
import { article } from '../fixtures/article.js'

function fixture(version: string): unknown {
  const file = new URL(`../fixtures/migrations/${version}.json`, import.meta.url)
  return JSON.parse(readFileSync(file, 'utf8'))
}

// Possible steps: the fixtures are one article in three versions.
const steps: Migration[] = [
  {
    from: '0.8',
    to: '0.9',
    migrate: ({ title, ...rest }) => ({ ...rest, schemaVersion: '0.9', headline: title }),
  },
  {
    from: '0.9',
    to: '1.0',
    migrate: ({ deck, ...rest }) => ({
      ...rest,
      schemaVersion: '1.0',
      deck: [{ type: 'text', value: deck }],
    }),
  },
]

test.each(['0.8', '0.9', '1.0'])(
  'an article of %s is migrated to the current version',
  (version) => {
    const input = fixture(version)
    expect(runMigrations(input, steps, '1.0')).toEqual(fixture('1.0'))
    expect(input).toEqual(fixture(version))
  },
)

test('each step has the expected result', () => {
  for (const { from, to, migrate } of steps)
    expect(migrate(fixture(from) as never)).toEqual(fixture(to))
})

test('an article of the current version is returned as it is', () => {
  const input = article()
  expect(migrate(input)).toBe(input)
  expect(articleSchema.shape.schemaVersion.safeParse(SCHEMA_VERSION).success).toBe(true)
})

describe('there are no steps from', () => {
  test.each([
    ['a version to come', { ...article(), schemaVersion: '2.0' }, /Found version "2.0"/],
    ['no version', {}, /no `schemaVersion`/],
    ['no object', 'text', /Found "text", which is not an article/],
    ['null', null, /Found null, which is not an article/],
    [
      'a version that is not a string',
      { schemaVersion: { toString: 0 } },
      /Found version an object/,
    ],
  ])('%s', (_what, input, words) => {
    expect(() => migrate(input)).toThrowError(ArticleError)
    expect(() => migrate(input)).toThrowError(words)
  })

  test('a cycle of steps ends', () => {
    const circle = [
      { from: 'a', to: 'b', migrate: () => ({ schemaVersion: 'b' }) },
      { from: 'b', to: 'a', migrate: () => ({ schemaVersion: 'a' }) },
    ]
    expect(() => runMigrations({ schemaVersion: 'a' }, circle, 'c')).toThrowError(ArticleError)
  })
})
