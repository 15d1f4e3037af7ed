import type { z } from 'zod'
import { namedSchemas } from '../../src/parse/schema-names.js'
import { standardSchemas } from '../../src/parse/schemas.js'
import type { NodeType } from '../../src/schema/nodes.js'
import { descriptions } from '../descriptions.js'
import { collectExamples } from './examples.js'
import { FAMILIES } from './families.js'
import { type Field, fieldsOf, keyOf, nameOf, schemasOfNode } from './fields.js'
import { GROUPS } from './places.js'
import { readableType, sectionOf } from './readable-type.js'
import { SOURCE_TERMS } from './source-terms.js'

/** A field with everything that the page says about it. */
export interface Row extends Field {
  type: string
  meaning: string | undefined
  source: string | undefined
  example: unknown
}

/** An object of the model: an article, a node, or an object in a field. */
export interface Section {
  /** The type of a node, or the name of the interface. */
  title: string
  description: string
  rows: Row[]
  /** The titles of the alternatives, if it is a union. */
  choices: string[]
}

const examples = collectExamples()

export const articleSection = sectionFor('Article', standardSchemas.articleSchema)

/** The fields of every node, taken from one of them. */
export const everyNode: Section = {
  title: 'Every node',
  description: descriptionOf('NodeFields'),
  rows: rowsOf(standardSchemas.nodeSchemas.paragraph).filter(isOfEveryNode),
  choices: [],
}

export const nodeSections: ReadonlyMap<NodeType, Section> = new Map(
  Object.values(FAMILIES)
    .flat()
    .map((type) => [type, nodeSection(type)]),
)

/** The objects that are neither nodes nor lists of nodes. */
export const objectSections: readonly Section[] = Object.entries(namedSchemas(standardSchemas))
  .filter(([name, schema]) => sectionOf(schema) === name && !Object.hasOwn(GROUPS, name))
  .map(([name, schema]) => sectionFor(name, schema))
  .sort((a, b) => a.title.localeCompare(b.title, 'en'))

export const sections: readonly Section[] = [
  articleSection,
  everyNode,
  ...nodeSections.values(),
  ...objectSections,
]

function sectionFor(name: string, schema: z.core.$ZodType): Section {
  const { def } = (schema as z.core.$ZodTypes)._zod
  const options = def.type === 'union' ? def.options : []
  return {
    title: name,
    description: descriptionOf(name),
    rows: rowsOf(schema),
    choices: options.flatMap((option) => nameOf(option) ?? []),
  }
}

/**
 * Returns the section about a node, with its own fields. If the node has two schemas, a field may
 * have either type.
 */
function nodeSection(type: NodeType): Section {
  const [rows = [], others = rows] = schemasOfNode(type).map(ownRowsOf)
  return {
    title: type,
    description: descriptionOf(type.replace(/^./, (letter) => letter.toUpperCase())),
    rows: rows.map((row, index) => ({
      ...row,
      type: [...new Set([row.type, others[index]?.type])].join(' | '),
    })),
    choices: [],
  }
}

function descriptionOf(name: string): string {
  return descriptions[name]?.description ?? ''
}

function ownRowsOf(schema: z.core.$ZodType): Row[] {
  return rowsOf(schema).filter((row) => !isOfEveryNode(row))
}

function isOfEveryNode({ owner }: Row): boolean {
  return owner === 'NodeFields' || owner === 'StrippedFields'
}

/** Returns the fields of an object in the order of its interface, preceded by any others. */
function rowsOf(schema: z.core.$ZodType): Row[] {
  const order = Object.keys(descriptions[nameOf(schema) ?? '']?.fields ?? {})
  return fieldsOf(schema)
    .sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name))
    .map((field) => ({
      ...field,
      type: readableType(field.schema),
      meaning: meaningOf(field),
      source: sourceOf(field),
      example: examples.get(keyOf(field)),
    }))
}

/** Returns the description of a field. The `type` of a node is described by its interface. */
function meaningOf({ owner, name }: Field): string | undefined {
  const { description, fields } = descriptions[owner] ?? {}
  return fields?.[name] ?? (name === 'type' ? description : undefined)
}

function sourceOf({ owner, name }: Field): string | undefined {
  return SOURCE_TERMS[owner]?.[name] ?? (name === 'children' ? 'unist children' : undefined)
}
