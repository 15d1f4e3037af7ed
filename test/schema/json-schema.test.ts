import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { AnySchema, ErrorObject } from 'ajv'
import { Ajv } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { descriptions, withDescriptions } from '../../scripts/descriptions.js'
import { type JsonSchema, toDraft07, toJsonSchema } from '../../src/parse/json-schema.js'
import { safeParseArticle } from '../../src/parse/parse-article.js'
import type { Article } from '../../src/schema/article.js'
import type { FigureMedia, Flow, NodeType, Phrasing } from '../../src/schema/nodes.js'
import { article, exampleJson, paragraph, smuggled, text } from '../fixtures/article.js'
import { nodeSamples } from '../fixtures/node-samples.js'

/** The content of the published file. */
const schema = withDescriptions(toJsonSchema())
const definitions = Object.entries(schema.$defs ?? {})
const ajv = new Ajv2020({ allErrors: true, strict: true })
const validate = ajv.compile(schema as AnySchema)

/** Returns the errors, without ajv's additional errors about `if`. */
function errorsOf(input: unknown): ErrorObject[] {
  validate(input)
  return (validate.errors ?? []).filter(({ keyword }) => keyword !== 'if')
}

/** Where the errors are, each place once; none if the article is accepted. */
function errorPaths(input: unknown): string[] {
  return [...new Set(errorsOf(input).map(({ instancePath }) => instancePath))]
}

describe('the schema', () => {
  test('is a valid one of draft 2020-12', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
    expect(ajv.validateSchema(schema as AnySchema)).toBe(true)
    expect(schema).not.toHaveProperty('$id')
  })

  test('is one of draft-07 too, which accepts and refuses the same', () => {
    const draft07 = toDraft07(schema)
    expect(draft07.$schema).toBe('http://json-schema.org/draft-07/schema#')
    expect(JSON.stringify(draft07)).not.toMatch(/\$defs|prefixItems/)
    // Fastify's options: nothing is reported, and nothing is changed.
    const options = { coerceTypes: 'array', useDefaults: true, removeAdditional: true } as const
    const reported: unknown[] = []
    const logger = { log: () => {}, warn: (...words: unknown[]) => reported.push(words) }
    const fastify = new Ajv({ ...options, logger: { ...logger, error: logger.warn } })
    const accepts = fastify.compile(draft07 as AnySchema)
    expect(reported).toEqual([])
    const strict = new Ajv({ strict: true }).compile(draft07 as AnySchema)
    const image = { type: 'image', url: 'a.jpg', alt: 'A' }
    const caption = { type: 'caption', children: [] }
    const figures = [
      [image],
      [image, caption],
      [],
      [caption],
      [image, image],
      [image, caption, caption],
    ]
    const inputs = [
      exampleJson('night-trams.json'),
      article({ datePublished: '2026-02-30T06:00:00Z' }),
      ...figures.map((children) => article({}, smuggled({ type: 'figure', children }))),
    ]
    for (const input of inputs) {
      const expected = errorPaths(input).length === 0
      expect(strict(input)).toBe(expected)
      expect(accepts(structuredClone(input))).toBe(expected)
    }
    expect(toJsonSchema(undefined, { target: 'draft-07' })).toEqual(toDraft07(toJsonSchema()))
  })

  test('is created by each call', () => {
    const first = toJsonSchema()
    delete first.$defs?.Paragraph
    expect(toJsonSchema().$defs).toHaveProperty('Paragraph')
    expect(withDescriptions(toJsonSchema())).toEqual(schema)
  })

  test('has names at run time, and descriptions in the published file', () => {
    expect(toJsonSchema()).toMatchObject({ title: 'Article', $defs: { Table: { title: 'Table' } } })
    expect(toJsonSchema()).not.toHaveProperty('description')
    expect(schema).toHaveProperty('description')
  })

  test('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema)
  })

  test('has a title and a description at the top and in each definition', () => {
    expect(schema).toMatchObject({ title: 'Article', description: expect.stringMatching(/\S/) })
    expect(definitions.length).toBeGreaterThan(50)
    for (const [name, definition] of definitions) {
      expect(definition, name).toMatchObject({
        title: name,
        description: expect.stringMatching(/\S/),
      })
    }
  })

  test('has a definition for each interface and union, except parts that no article contains on their own', () => {
    const abstract = ['Article', 'ArticleNode', 'NodeFields', 'StrippedFields', 'Unknown']
    const names = Object.keys(descriptions).filter((name) => !abstract.includes(name))
    expect(definitions.map(([name]) => name)).toEqual(names.sort())
  })

  test('has no other drafts', () => {
    const options = { target: 'draft-04' as 'draft-07' }
    expect(() => toJsonSchema(undefined, options)).toThrow(
      '`target`: "draft-04" is not a draft. Use one of: draft-2020-12, draft-07.',
    )
  })

  test('says of each field what its doc comment says', () => {
    expect(schema.properties?.kicker).toMatchObject({
      description: 'One or two words above the headline.',
    })
    for (const [name, definition] of [['Article', schema] as const, ...definitions]) {
      for (const [field, description] of Object.entries(descriptions[name]?.fields ?? {})) {
        expect(definition.properties?.[field], `${name}.${field}`).toMatchObject({ description })
      }
    }
  })

  test('says something of every field that an editor completes', () => {
    for (const [name, definition] of [['Article', schema] as const, ...definitions]) {
      for (const [field, property] of propertiesOf(definition)) {
        expect(property, `${name}.${field}`).toMatchObject({
          description: expect.stringMatching(/\S/),
        })
      }
    }
  })

  test.each([
    ['a node’s type says what the node is', 'Quotation', 'type', /^A quotation within a sentence/],
    [
      'the type of any node that may stand there',
      'Phrasing',
      'type',
      /^The type, which determines/,
    ],
    ['a field of what was an object without a name', 'FocalPoint', 'x', /from the left/],
    ['an inherited field', 'Audio', 'transcript', /^A transcript/],
    ['what unist adds to a node', 'Paragraph', 'data', /unified/],
    ['what a chart has under the same name', 'Chart', 'data', /^The data, which/],
  ])('%s', (_what, name, field, text) => {
    const properties = new Map(propertiesOf(schema.$defs?.[name] ?? {}))
    expect(properties.get(field)).toMatchObject({ description: expect.stringMatching(text) })
  })

  test('refers to nodes instead of repeating them', () => {
    const types = JSON.stringify(schema).match(/"const":"paragraph"/g)
    expect(types).toHaveLength(1)
    expect(schema.$defs?.Paragraph).toMatchObject({
      properties: { children: { $ref: '#/$defs/Phrasing' } },
    } satisfies JsonSchema)
  })
})

/** Returns the properties of a schema and of its subschemas, without those of conditions. */
function propertiesOf(schema: unknown): [field: string, property: unknown][] {
  if (typeof schema !== 'object' || schema === null) return []
  const { properties = {}, if: _condition, ...rest } = schema as JsonSchema
  const inner = [...Object.values(properties), ...Object.values(rest)]
  return [...Object.entries(properties), ...inner.flatMap(propertiesOf)]
}

/** Articles that have the node in one place each. Most are wrong: few nodes may stand everywhere. */
function placesOf(type: NodeType): Article[] {
  const node = smuggled<never>(nodeSamples[type])
  const figure = (...children: [FigureMedia, never?]): Flow => ({ type: 'figure', children })
  const places: Flow[] = [
    node,
    paragraph(node),
    figure(node),
    figure(nodeSamples.image, node),
    { type: 'list', children: [node] },
    { type: 'table', children: [node] },
    { type: 'table', children: [{ type: 'tableRow', children: [node] }] },
    { type: 'timeline', children: [node] },
    { type: 'relatedLinks', relation: 'related', children: [node] },
  ]
  const speakers = { ana: { type: 'person', name: 'Ana' } } as const
  const articles = places.map((block) => article({ speakers }, block))
  if (type === 'footnoteReference') {
    for (const { body } of articles) body.children.push(nodeSamples.footnoteDefinition)
  }
  return [...articles, { ...article(), body: node }]
}

const sharedFolder = new URL('../../../shared/articles/', import.meta.url)
const sharedFiles = existsSync(sharedFolder)
  ? readdirSync(sharedFolder).filter((file) => file.endsWith('.json'))
  : []

function sharedJson(file: string): unknown {
  return JSON.parse(readFileSync(new URL(file, sharedFolder), 'utf8'))
}

describe('accepts', () => {
  test.each(Object.keys(nodeSamples) as NodeType[])('%s in every allowed position', (type) => {
    const good = placesOf(type).filter((place) => safeParseArticle(place).success)
    expect(good.length).toBeGreaterThan(0)
    for (const place of good) expect(errorPaths(place)).toEqual([])
  })

  test('the example article', () => {
    expect(errorPaths(exampleJson('night-trams.json'))).toEqual([])
  })

  test.each(sharedFiles)('%s', (file) => {
    expect(errorPaths(sharedJson(file))).toEqual([])
  })

  test("unist's own fields", () => {
    const node = smuggled<Flow>({ ...paragraph('Calm.'), position: { start: 1 }, data: [null] })
    expect(errorPaths(article({}, node))).toEqual([])
  })

  test('`$schema`', () => {
    expect(errorPaths({ ...article(), $schema: './article.schema.json' })).toEqual([])
  })

  test.each<Partial<Article>>([
    { datePublished: '2024-02-29T23:59:59.123456789+23:59' },
    { datePublished: '0000-01-01T00:00:00Z' },
    { embargoedUntil: 'indefinite' },
    { inLanguage: 'zh-Hant-TW-x-elne' },
    { url: 'https://münchen.example/ü?a=%zz' },
    { urgency: 1 },
    { extensions: { 'harbour:any': [null, { a: 1.5 }] } },
    { headline: '\u{1F30A}' },
  ])('%j', (fields) => {
    const input = article(fields)
    expect(safeParseArticle(input).success).toBe(true)
    expect(errorPaths(input)).toEqual([])
  })

  test.each(['PT1.5S', 'P1Y2D', 'P3W', 'PT0,5S'])('a film of %s', (duration) => {
    const input = article({}, { type: 'figure', children: [{ ...nodeSamples.video, duration }] })
    expect(safeParseArticle(input).success).toBe(true)
    expect(errorPaths(input)).toEqual([])
  })
})

const refused: [what: string, input: unknown, paths: string[]][] = [
  ['no object', 'Calm', ['']],
  ['a missing headline', { ...article(), headline: undefined }, ['']],
  ['a headline of blanks', article({ headline: ' ' }), ['/headline']],
  ['an unknown field', { ...article(), colour: 'red' }, ['']],
  ['a wrong type', { ...article(), headline: 7 }, ['/headline']],
  ['another version', { ...article(), schemaVersion: '2.0' }, ['/schemaVersion']],
  ['a schema that is no address', { ...article(), $schema: {} }, ['/$schema']],
  [
    'a schema within a node',
    article({}, smuggled({ ...paragraph('Calm.'), $schema: 'a.json' })),
    ['/body/children/0'],
  ],
  ['a bad enum', { ...article(), status: 'secret' }, ['/status']],
  ['a bad number', article({ urgency: 10 }), ['/urgency']],
  ['a date without offset', article({ datePublished: '2026-03-03T06:00:00' }), ['/datePublished']],
  [
    'a bad key of speakers',
    article({ speakers: { '1': { type: 'person', name: 'Ana' } } }),
    ['/speakers'],
  ],
  [
    'a speaker without name',
    { ...article(), speakers: { ana: { type: 'person' } } },
    ['/speakers/ana'],
  ],
  ['a key without colon', article({ extensions: { vendor: 1 } }), ['/extensions']],
  [
    'an unknown node type',
    article({}, smuggled({ type: 'poster', children: [] })),
    ['/body/children/0/type'],
  ],
  ['a node without type', article({}, smuggled({ children: [] })), ['/body/children/0']],
  ['a text for a node', article({}, smuggled('Calm' as never)), ['/body/children/0']],
  ['phrasing as a block', article({}, smuggled(text('Calm'))), ['/body/children/0/type']],
  [
    'a block within a line',
    article({}, paragraph(smuggled<Phrasing>(paragraph('Calm')))),
    ['/body/children/0/children/0/type'],
  ],
  [
    'an unknown field of a node, deep down',
    article(
      {},
      {
        type: 'blockquote',
        children: [
          paragraph({ type: 'emphasis', children: [smuggled({ ...text('x'), bold: 1 })] }),
        ],
      },
    ),
    ['/body/children/0/children/0/children/0/children/0'],
  ],
  [
    'a bad depth',
    article({}, smuggled({ ...nodeSamples.heading, depth: 1 })),
    ['/body/children/0/depth'],
  ],
  ['a bad id', article({}, { ...nodeSamples.paragraph, id: '1st' }), ['/body/children/0/id']],
  [
    'an empty figure',
    article({}, smuggled({ type: 'figure', children: [] })),
    ['/body/children/0/children'],
  ],
  [
    'two pictures in a figure',
    article({}, smuggled({ type: 'figure', children: [nodeSamples.image, nodeSamples.image] })),
    ['/body/children/0/children/1', '/body/children/0/children/1/type'],
  ],
  [
    'a picture without a URL',
    article({}, smuggled({ type: 'figure', children: [{ type: 'image', alt: 'A ferry' }] })),
    ['/body/children/0/children/0'],
  ],
]

describe('refuses', () => {
  test.each(refused)('%s', (_what, input, paths) => {
    expect(safeParseArticle(input).success).toBe(false)
    expect(errorPaths(input)).toEqual(paths)
  })

  test('with one error where it is, and none for each type that the node could have had', () => {
    const strange = smuggled<Phrasing>({ ...text('deep'), bold: true })
    const [block] = [...'12345'].reduce(
      ([node]) => [{ type: 'emphasis', children: [node] }] as [Phrasing],
      [strange],
    )
    expect(errorsOf(article({}, paragraph(block)))).toMatchObject([
      {
        instancePath: `/body/children/0${'/children/0'.repeat(6)}`,
        params: { additionalProperty: 'bold' },
      },
    ])
    expect(errorsOf(article({}, smuggled({ children: [] })))).toMatchObject([
      { instancePath: '/body/children/0', params: { missingProperty: 'type' } },
    ])
    expect(errorsOf(article({}, smuggled('Calm' as never)))).toMatchObject([
      { instancePath: '/body/children/0', keyword: 'type' },
    ])
  })
})
