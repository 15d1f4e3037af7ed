import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { nodeSchemasSource } from '../../scripts/node-schemas/source.js'
import * as schemas from '../../src/schema.js'
import { article, paragraph, smuggled } from '../fixtures/article.js'
import { nodeSamples } from '../fixtures/node-samples.js'

const { articleSchema, createSchema, figureSchema, nodeSchemas, relatedLinkSchema } = schemas

const deep = (depth: number): object => {
  let node: object = { type: 'paragraph', children: [] }
  for (let level = 0; level < depth; level++) node = { type: 'aside', role: 'qa', children: [node] }
  return { ...nodeSamples.blockquote, children: [node] }
}

const codesOf = (result: z.ZodSafeParseResult<unknown>): unknown[] =>
  (result.error?.issues ?? []).map(
    (issue) => (issue as { params?: { code?: string } }).params?.code,
  )

test.each(Object.entries(nodeSchemas))('the schema of `%s` accepts its sample', (type, schema) => {
  const sample = nodeSamples[type as keyof typeof nodeSamples]
  expect(schema.parse(sample)).toEqual(sample)
})

test.each(Object.keys(nodeSchemas))('the schema of `%s` is exported by its name', (type) => {
  expect(schemas).toHaveProperty(`${type}Schema`, nodeSchemas[type as keyof typeof nodeSchemas])
})

test('src/parse/node-schemas.ts has an export for each node: `npm run generate` writes it', () => {
  const file = new URL('../../src/parse/node-schemas.ts', import.meta.url)
  expect(readFileSync(file, 'utf8')).toBe(nodeSchemasSource())
})

test('schemas compose, with paths from the top and messages of this package', () => {
  const page = z.object({ hero: figureSchema, more: z.array(relatedLinkSchema) })
  expect(page.safeParse({ hero: nodeSamples.figure, more: [nodeSamples.relatedLink] })).toEqual({
    success: true,
    data: { hero: nodeSamples.figure, more: [nodeSamples.relatedLink] },
  })
  const { error } = page.safeParse({
    hero: { ...nodeSamples.figure, children: [{ type: 'poster' }] },
    more: [{ ...nodeSamples.relatedLink, colour: 'red' }],
  })
  expect(error?.issues).toMatchObject([
    { path: ['hero', 'children', 0, 'type'], params: { code: 'unknown-node' } },
    { path: ['more', 0], params: { code: 'unknown-field' } },
  ])
  expect(error?.issues[1]?.message).toMatch(/^There is no field "colour" on a `relatedLink`\./)
})

describe('a deeply nested input is an ordinary failure', () => {
  const { blockquoteSchema } = schemas
  const cases: [string, z.ZodType, (node: object) => unknown][] = [
    ['alone', blockquoteSchema, (node) => node],
    ['in an object', z.object({ a: blockquoteSchema }), (a) => ({ a })],
    ['in a list', z.array(blockquoteSchema), (node) => [node]],
    ['in a union', z.union([z.string(), blockquoteSchema]), (node) => node],
    ['optional', blockquoteSchema.optional(), (node) => node],
    ['refined', blockquoteSchema.refine(() => true), (node) => node],
    ['extended', blockquoteSchema.safeExtend({ desk: z.string() }), (n) => ({ ...n, desk: 'x' })],
    ['a list of blocks', schemas.flowSchema, (node) => [node]],
  ]
  test.each(cases)('%s', async (_name, schema, wrap) => {
    expect(schema.safeParse(wrap(deep(3))).error).toBeUndefined()
    const input = wrap(deep(50_000))
    expect(schema.safeParse(input).success).toBe(false)
    expect((await schema.safeParseAsync(input)).success).toBe(false)
  })

  test('with the reason', () => {
    expect(codesOf(blockquoteSchema.safeParse(deep(50_000)))).toEqual(['too-deep'])
    const cyclic = { type: 'blockquote', children: [] as unknown[] }
    cyclic.children.push(cyclic)
    expect(codesOf(blockquoteSchema.safeParse(cyclic))).toEqual(['not-plain-data'])
    const getter = Object.defineProperty({ ...nodeSamples.image }, 'alt', {
      enumerable: true,
      get: () => 'x',
    })
    expect(codesOf(schemas.imageSchema.safeParse(getter))).toEqual(['not-plain-data'])
  })
})

test('an extended schema has its own compiled parser', () => {
  const desk = articleSchema.extend({ desk: z.string() })
  expect(articleSchema.safeParse(article()).success).toBe(true)
  expect(desk.safeParse(article()).success).toBe(false)
  expect(desk.safeParse({ ...article(), desk: 'City' }).data).toMatchObject({ desk: 'City' })
})

test('asynchronous and failing refinements run', async () => {
  const checked = figureSchema.refine(async () => false, 'Not now')
  expect((await checked.safeParseAsync(nodeSamples.figure)).error?.issues).toMatchObject([
    { message: 'Not now' },
  ])
})

test('an article is checked as a whole, and normalized', () => {
  const result = articleSchema.safeParse(
    article({}, paragraph({ type: 'quotation', speaker: 'nobody', children: [] })),
  )
  expect(codesOf(result)).toEqual(['unknown-speaker'])
  const parsed = articleSchema.parse(
    article({}, smuggled({ ...paragraph('a', 'b\r\n'), position: {} })),
  )
  expect(parsed.body.children).toEqual([paragraph('ab\n')])
})

test('objects without nodes have schemas too', () => {
  expect(schemas.speakerSchema.safeParse({ type: 'person' }).success).toBe(false)
  expect(codesOf(schemas.attributionSchema.safeParse({}))).toEqual(['attribution-empty'])
  expect(codesOf(schemas.rightsSchema.safeParse({ owner: 'x' }))).toEqual(['unknown-field'])
  expect(schemas.contributorSchema.parse({ type: 'person', name: 'Ana' })).toEqual({
    type: 'person',
    name: 'Ana',
  })
})

test('a schema can preserve unknown nodes', () => {
  const schema = createSchema({ unknown: 'preserve' }).articleSchema
  const parsed = schema.parse(article({}, smuggled({ type: 'acme:map', children: [] })))
  expect(parsed.body.children).toMatchObject([{ type: 'unknown', originalType: 'acme:map' }])
})

describe('custom nodes', () => {
  const poll = {
    type: 'acme:poll',
    content: ['acme:option'],
    schema: z.strictObject({ question: z.string() }),
  } as const
  const option = {
    type: 'acme:option',
    place: 'none',
    content: 'phrasing',
    schema: z.strictObject({}),
  } as const
  const custom = createSchema({ nodes: [poll, option] })
  const node = {
    type: 'acme:poll',
    question: 'Calm?',
    children: [{ type: 'acme:option', children: [{ type: 'text', value: 'Yes' }] }],
  }

  test('are members of the unions, with custom parts', () => {
    expect(custom.articleSchema.parse(article({}, smuggled(node))).body.children).toEqual([node])
    expect(custom.containment).toMatchObject({ 'acme:poll': ['acme:option'] })
  })

  test('are in the JSON Schema and in suggestions', () => {
    expect(JSON.stringify(z.toJSONSchema(custom.articleSchema))).toContain('acme:poll')
    expect(schemas.toJsonSchema(custom).$defs).toHaveProperty('AcmePoll')
    const { error } = custom.articleSchema.safeParse(
      article({}, smuggled({ ...node, type: 'acme:pol' })),
    )
    expect(error?.issues[0]?.message).toContain('Did you mean `acme:poll`?')
  })

  test('report issues at their paths', () => {
    const children = [{ type: 'acme:option', children: [{ type: 'text', value: 7 }] }]
    const { error } = custom.articleSchema.safeParse(article({}, smuggled({ ...node, children })))
    expect(error?.issues).toMatchObject([
      { path: ['body', 'children', 0, 'children', 0, 'children', 0, 'value'] },
    ])
  })
})

test('a JSON Schema needs no options, and is the same for input and output', () => {
  const schema = z.toJSONSchema(articleSchema)
  expect(z.toJSONSchema(articleSchema, { io: 'input' })).toEqual(schema)
  expect(schema.properties).toHaveProperty('headline')
})
