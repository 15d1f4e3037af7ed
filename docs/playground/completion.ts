/// <reference types="vite/client" />
import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete'
import { getLocation, getNodeValue, parseTree } from 'jsonc-parser'
import { type JsonSchema, toJsonSchema } from 'standfirst/schema'
import { isTooDeep } from '../../src/cli/input/formats/json.js'

// The built playground includes the schema with descriptions.
const SCHEMA: JsonSchema = import.meta.env.ARTICLE_SCHEMA ?? toJsonSchema()

/** Completes the names of fields and their values, based on the JSON Schema. */
export function completeArticle({
  state,
  pos,
  explicit,
}: CompletionContext): CompletionResult | null {
  const text = state.doc.toString()
  if (isTooDeep(text)) return null
  const { path, isAtPropertyKey, previousNode } = getLocation(text, pos)
  const word = /["\w-]*$/.exec(
    state.doc.lineAt(pos).text.slice(0, pos - state.doc.lineAt(pos).from),
  )
  const typed = word?.[0] ?? ''
  const from = pos - typed.length
  if (!explicit && typed === '') return null
  const value: unknown = readLoosely(text)
  if (isAtPropertyKey) {
    const holder = path.slice(0, -1)
    const given = Object.keys(Object(partAt(value, holder)))
    const isNamed = text[previousNode ? previousNode.offset + previousNode.length : pos] === ':'
    const fields = fieldsAt(value, holder, given, isNamed)
    return answer(from, end(text, pos, previousNode), matching(fields, typed))
  }
  return answer(from, end(text, pos, previousNode), matching(valuesAt(value, path), typed))
}

/** The token to replace may include text after the cursor, so the editor can't filter. */
function answer(from: number, to: number, options: Completion[]): CompletionResult | null {
  return options.length === 0 ? null : { from, to, options, filter: false }
}

/** Returns the options that contain the typed letters: those that begin with them come first. */
function matching(options: readonly Completion[], typed: string): Completion[] {
  const letters = typed.replaceAll('"', '').toLowerCase()
  const indexOf = ({ label }: Completion) =>
    label.replaceAll('"', '').toLowerCase().indexOf(letters)
  const rank = (option: Completion) => (indexOf(option) === 0 ? 0 : 2) - (option.boost ?? 0)
  return options.filter((option) => indexOf(option) >= 0).sort((a, b) => rank(a) - rank(b))
}

/** Returns the end of the token to replace. */
function end(text: string, pos: number, node: { offset: number; length: number } | undefined) {
  if (!node || text[node.offset] !== '"') return pos
  const last = node.offset + node.length
  return text[last - 1] === '"' && last > pos && !text.slice(pos, last).includes('\n') ? last : pos
}

function readLoosely(text: string): unknown {
  const tree = parseTree(text, [], { allowTrailingComma: true })
  return tree && getNodeValue(tree)
}

function partAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((part, key) => Object(part)[key], value)
}

function fieldsAt(
  value: unknown,
  path: readonly (string | number)[],
  given: readonly string[],
  isNamed: boolean,
): Completion[] {
  const fields = new Map<string, Completion>()
  for (const schema of schemasAt(value, path)) {
    for (const [name, field] of Object.entries(schema.properties ?? {})) {
      if (given.includes(name) || fields.has(name)) continue
      const shape = resolve(field)
      const label = JSON.stringify(name)
      fields.set(name, {
        label,
        apply: isNamed ? label : `${label}: ${beginning(shape)}`,
        detail: detailOf(shape),
        info: describe(field),
        boost: schema.required?.includes(name) ? 1 : 0,
      })
    }
  }
  return [...fields.values()]
}

function valuesAt(value: unknown, path: readonly (string | number)[]): Completion[] {
  const values = new Map<unknown, Completion>()
  for (const schema of schemasAt(value, path)) {
    const known = schema.type === 'boolean' ? [true, false] : (schema.enum ?? [schema.const])
    for (const item of known) {
      if (item === undefined || values.has(item)) continue
      values.set(item, { label: JSON.stringify(item), info: describe(schema) })
    }
  }
  if (path.at(-1) === 'speaker') {
    const speakers = Object.entries(Object((value as { speakers?: unknown })?.speakers))
    for (const [key, who] of speakers) {
      const name = (who as { name?: unknown } | null)?.name
      values.set(key, { label: JSON.stringify(key), detail: String(name ?? '') })
    }
  }
  return [...values.values()]
}

/** Returns the possible schemas of a path, following the `type` of the objects on the way. */
function schemasAt(value: unknown, path: readonly (string | number)[]): JsonSchema[] {
  let schemas = alternatives(SCHEMA, value)
  let part: unknown = value
  for (const key of path) {
    part = Object(part)[key]
    schemas = schemas.flatMap((schema) => {
      const inner = typeof key === 'number' ? itemOf(schema, key) : fieldOf(schema, key)
      return inner ? alternatives(inner, key === 'type' ? undefined : part) : []
    })
  }
  return schemas
}

function fieldOf({ properties, additionalProperties }: JsonSchema, key: string) {
  const others = typeof additionalProperties === 'object' ? additionalProperties : undefined
  return (properties && Object.hasOwn(properties, key) ? properties[key] : others) as
    | JsonSchema
    | undefined
}

function itemOf({ items, prefixItems }: JsonSchema, index: number): JsonSchema | undefined {
  return (prefixItems?.[index] ?? items) as JsonSchema | undefined
}

/**
 * Resolves references and unions. The schema of articles expresses a union of objects as a list of
 * conditions, of which those that match the `type` count.
 */
function alternatives(schema: JsonSchema, value: unknown): JsonSchema[] {
  const { allOf = [], anyOf = [], then: _, else: long, ...own } = resolve(schema)
  const type: unknown = Object(value).type
  const conditional = allOf.flatMap((part) => {
    const { if: condition, then } = part as { if?: JsonSchema; then?: JsonSchema }
    const wanted = condition?.properties?.type as JsonSchema | undefined
    const fits = wanted?.const === type || wanted?.enum?.includes(type as string)
    return then && fits ? alternatives(then, value) : []
  })
  const options = [...anyOf, ...(long === undefined ? [] : [long])]
  const united = options.flatMap((option) => alternatives(option as JsonSchema, value))
  return [own, ...conditional, ...united]
}

function resolve(schema: unknown): JsonSchema {
  const { $ref, ...rest } = Object(schema) as JsonSchema
  if ($ref === undefined) return rest
  const target = $ref === '#' ? SCHEMA : SCHEMA.$defs?.[$ref.replace('#/$defs/', '')]
  return { ...resolve(target), ...rest }
}

/** Returns the start of a value of this kind, or nothing if there are several kinds. */
function beginning({ type, const: only, enum: known }: JsonSchema): string {
  if (only !== undefined) return JSON.stringify(only)
  if (known) return JSON.stringify(known[0])
  const starts: Record<string, string> = { string: '""', array: '[]', object: '{}' }
  return starts[String(type)] ?? ''
}

function detailOf({ type, const: only, enum: known, anyOf }: JsonSchema): string {
  if (only !== undefined) return JSON.stringify(only)
  return known ? 'one of several' : String(type ?? (anyOf ? 'object' : ''))
}

function describe(schema: unknown): string {
  const { description } = Object(schema) as JsonSchema
  return description ?? resolve(schema).description ?? ''
}
