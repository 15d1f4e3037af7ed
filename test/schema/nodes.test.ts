import { describe, expect, test } from 'vitest'
import { containment, nodeSchemas } from '../../src/parse/schemas.js'
import type { NodeType } from '../../src/schema/nodes.js'
import { nodeSamples } from '../fixtures/node-samples.js'

const types = Object.keys(nodeSamples) as NodeType[]

const inlineUnknown = { ...nodeSamples.unknown, children: [nodeSamples.text] }

test('containment is what the schemas say', () => {
  for (const [parent, allowed] of Object.entries(containment)) {
    const schema = nodeSchemas[parent as NodeType]
    const sample = nodeSamples[parent as NodeType] as { children: unknown[] }
    // Behind a figure's media stands a caption; elsewhere one child alone shows what may stand.
    const accepted = types.filter((type) => {
      const isLine = schema.safeParse({ ...sample, children: [nodeSamples.text] }).success
      const child = type === 'unknown' && isLine ? inlineUnknown : nodeSamples[type]
      const children =
        parent === 'figure' && type === 'caption' ? [sample.children[0], child] : [child]
      return schema.safeParse({ ...sample, children }).success
    })
    expect(accepted.sort(), parent).toEqual([...new Set(allowed)].sort())
  }
})

describe.each(types)('%s', (type) => {
  const schema = nodeSchemas[type]
  const sample = nodeSamples[type]

  test('accepts a node with every field and gives it back', () => {
    expect(schema.parse(sample)).toEqual(sample)
  })

  test('refuses a field it does not have', () => {
    expect(schema.safeParse({ ...sample, colour: 'red' }).success).toBe(false)
  })

  test('refuses another type', () => {
    expect(schema.safeParse({ ...sample, type: 'poster' }).success).toBe(false)
  })

  test('accepts what unist adds', () => {
    const position = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } }
    // What a chart has under `data` is its own.
    const data = type === 'chart' ? {} : { data: { hName: 'script' } }
    expect(schema.safeParse({ ...sample, position, ...data }).success).toBe(true)
  })
})

const wrong: [type: NodeType, field: string, value: unknown][] = [
  ['paragraph', 'id', '1st'],
  ['paragraph', 'lang', 'english'],
  ['paragraph', 'dir', 'up'],
  ['heading', 'depth', 1],
  ['heading', 'depth', 5],
  ['text', 'value', 7],
  ['link', 'rel', ['follow']],
  ['link', 'url', undefined],
  ['code', 'value', null],
  ['list', 'start', -1],
  ['list', 'ordered', 'yes'],
  ['table', 'align', ['middle']],
  ['table', 'headerRows', 0.5],
  ['tableCell', 'colSpan', 0],
  ['tableCell', 'rowSpan', 65_535],
  ['quotation', 'speaker', 'Ana Lindqvist'],
  ['quotation', 'via', 'rumour'],
  ['blockquote', 'attribution', { via: 'report' }],
  ['pullquote', 'of', ''],
  ['figure', 'role', 'huge'],
  ['figure', 'children', []],
  ['image', 'url', 'data:image/png;base64,AAAA'],
  ['image', 'url', 'javascript:alert(1)'],
  ['image', 'url', 'a b.jpg'],
  ['image', 'alt', ' '],
  ['image', 'width', 0],
  ['image', 'height', 1.5],
  ['image', 'width', 100_001],
  ['image', 'focalPoint', { x: 1.1, y: 0 }],
  ['image', 'sources', [{ url: 'a.jpg' }]],
  ['image', 'kind', 'painting'],
  ['relatedLinks', 'relation', 'enemy'],
  ['relatedLink', 'datePublished', '2026-02-01'],
  ['relatedLink', 'kind', 'podcast'],
  ['newsletter', 'url', '/newsletter'],
  ['newsletter', 'action', 'http://harbour.example/subscribe'],
  ['newsletter', 'name', ' '],
]

test.each(wrong)('%s: %s can not be %j', (type, field, value) => {
  expect(nodeSchemas[type].safeParse({ ...nodeSamples[type], [field]: value }).success).toBe(false)
})

test('a span needs a language or a direction', () => {
  expect(nodeSchemas.span.safeParse({ type: 'span', children: [] }).success).toBe(false)
  expect(nodeSchemas.span.safeParse({ type: 'span', dir: 'rtl', children: [] }).success).toBe(true)
})

test('an anonymous speaker needs a description, any other a name', async () => {
  const { speakerSchema } = await import('../../src/schema/people.js')
  expect(speakerSchema.safeParse({ type: 'anonymous', description: 'a clerk' }).success).toBe(true)
  expect(speakerSchema.safeParse({ type: 'anonymous' }).success).toBe(false)
  expect(speakerSchema.safeParse({ type: 'person', name: 'Ana' }).success).toBe(true)
  expect(speakerSchema.safeParse({ type: 'person', description: 'a clerk' }).success).toBe(false)
})
