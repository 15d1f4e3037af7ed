import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { descriptions } from '../../scripts/descriptions.js'
import { keyOf } from '../../scripts/model-docs/fields.js'
import { anchorOf } from '../../scripts/model-docs/markdown.js'
import { modelPage } from '../../scripts/model-docs/page.js'
import { sections } from '../../scripts/model-docs/sections.js'
import { SOURCE_TERMS, VOCABULARIES } from '../../scripts/model-docs/source-terms.js'
import { safeParseArticle } from '../../src/parse/parse-article.js'
import { nodeSchemas } from '../../src/parse/schemas.js'
import { articleSamples, strippedSamples } from '../fixtures/article-samples.js'

const page = modelPage()
const rows = sections.flatMap((section) => section.rows)
const keys = rows.map(keyOf)

test('docs/model.md is as the schemas are: `npm run generate` writes it', () => {
  expect(readFileSync(new URL('../../docs/model.md', import.meta.url), 'utf8')).toBe(page)
})

describe('every field', () => {
  test('of every interface is in a table', () => {
    // Both kinds of `unknown` are one node with one table.
    const { NodeFields, UnknownInline: _, ...others } = descriptions
    const fields = Object.entries(others).flatMap(([name, description]) =>
      Object.entries(description.fields)
        .filter(([field, text]) => text !== NodeFields?.fields[field])
        .map(([field]) => `${name}.${field}`),
    )
    expect(fields.length).toBeGreaterThan(200)
    expect(fields.filter((key) => !keys.includes(key))).toEqual([])
  })

  test.each(rows.map((row) => [keyOf(row), row] as const))('%s', (key, row) => {
    const { meaning, source = '', example, schema } = row
    expect(meaning, 'a doc comment of the field').toMatch(/\S/)
    expect(Object.keys(VOCABULARIES), `SOURCE_TERMS of ${key}`).toContain(
      source.replace(/ \S+$/, ''),
    )
    expect(example, 'a value in node-samples.ts or article-samples.ts').toBeDefined()
    expect((schema as z.ZodType).safeParse(example).error).toBeUndefined()
  })

  test('in a table has a source term', () => {
    const terms = Object.entries(SOURCE_TERMS).flatMap(([name, fields]) =>
      Object.keys(fields).map((field) => `${name}.${field}`),
    )
    expect(terms.filter((key) => !keys.includes(key))).toEqual([])
  })
})

test('every node has a section, and every section has a description', () => {
  const titles = sections.map(({ title }) => title)
  expect(titles).toEqual(expect.arrayContaining(Object.keys(nodeSchemas)))
  for (const { title, description } of sections) expect(description, title).toMatch(/\S/)
})

describe('the page', () => {
  const headings = [...page.matchAll(/^##+ (.*)$/gm)].map(([, heading = '']) => heading)

  test('has links that resolve, and unique anchors', () => {
    const anchors = headings.map(anchorOf)
    const links = [...page.matchAll(/\]\((#[^)]*)\)/g)].map(([, anchor]) => anchor)
    expect(new Set(anchors).size).toBe(anchors.length)
    expect(links.length).toBeGreaterThan(300)
    expect(links.filter((link) => !anchors.includes(link ?? ''))).toEqual([])
  })

  test('has four cells in each line of a table', () => {
    const lines = page.match(/^\|.*$/gm) ?? []
    expect(lines.length).toBeGreaterThan(rows.length - Object.keys(nodeSchemas).length)
    for (const line of lines) expect(line.match(/(?<!\\)\|/g), line).toHaveLength(5)
  })

  test('has no word that makes a table wider than the page', () => {
    for (const [words = ''] of page.matchAll(/`[^`\n]+`/g)) {
      for (const word of words.split(' ')) expect(word.length, words).toBeLessThan(45)
    }
  })
})

describe('the samples', () => {
  test.each(articleSamples)('$id is valid, and parses to itself', (article) => {
    expect(safeParseArticle(article)).toEqual({ success: true, data: article, issues: [] })
  })

  test('do not include fields that parsing removes', () => {
    const [article] = articleSamples
    const { $schema, ...ofNodes } = strippedSamples
    const body = { ...ofNodes, ...article?.body }
    expect(safeParseArticle({ ...article, $schema, body })).toMatchObject({ data: article })
  })
})
