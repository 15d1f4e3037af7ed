import type * as z from 'zod'
import { type Issue, show } from '../../tree/issue.js'
import { toPointer } from '../../tree/pointer.js'
import { isObject } from '../../tree/visit.js'
import { exampleOf } from './example-of.js'
import { FORMATS } from './formats.js'
import { schemasAt } from './schema-at.js'
import { didYouMean, nearestField, nearestType, question } from './suggest.js'

/** An issue of zod. A raw one has no path at the top level. */
type ZodIssue = z.core.$ZodIssue
type RawIssue = z.core.$ZodRawIssue
type Found = Omit<Issue, 'severity' | 'path'> & {
  path: readonly PropertyKey[]
  /** The field that an unknown one is probably meant to be. */
  meant?: string | undefined
}

/** The schema that parsed the input, with the names that messages need. */
export interface Parsed {
  schema: z.core.$ZodType
  /** The name of the whole value, such as `an article`. */
  name: string
  /** The node types of the schema. Default: none. */
  vocabulary?: Vocabulary
}

/** The node types of a schema, and the types that each may contain. */
export interface Vocabulary {
  types: ReadonlySet<unknown>
  containment: Readonly<Record<string, readonly string[]>>
}

const NO_NODES: Vocabulary = { types: new Set(), containment: {} }

/**
 * Converts zod's issues to issues of this package: a flat list, each at its deepest position.
 *
 * @param input The value that was parsed.
 */
export function fromZodIssues(
  issues: readonly ZodIssue[],
  input: unknown,
  parsed: Parsed,
): Issue[] {
  return foundIn(issues, input, parsed)
    .flatMap(({ found }) => found)
    .map(({ code, path, message }) => ({ code, severity: 'error', path: toPointer(path), message }))
}

/**
 * Rewrites zod's issues within a parse. They keep their zod codes; `params` has the code of this
 * package.
 */
export function explainIssues(
  issues: readonly RawIssue[],
  input: unknown,
  parsed: Parsed,
): RawIssue[] {
  const whole = issues.map((issue) => ({ ...issue, path: issue.path ?? [] }))
  return foundIn(whole as ZodIssue[], input, parsed).map(({ issue, found }) => ({
    ...(issue as RawIssue),
    message: found.map(({ message }) => message).join(' '),
    params: { ...('params' in issue && issue.params), code: found[0]?.code },
  }))
}

function foundIn(
  issues: readonly ZodIssue[],
  input: unknown,
  parsed: Parsed,
): { issue: ZodIssue; found: Found[] }[] {
  const all = issues.map((issue) => ({ issue, found: fromZodIssue(issue, input, parsed) }))
  // A node of the wrong type also has the wrong fields. Only its type is reported.
  const mistyped = new Set(
    all
      .flatMap(({ found }) => found)
      .filter(({ code }) => code === 'unknown-node' || code === 'misplaced-node')
      .map(({ path }) => parentOf(path)),
  )
  // A required field with another name is not missing besides.
  const meant = new Set(
    all
      .flatMap(({ found }) => found)
      .flatMap(({ path, meant }) =>
        meant === undefined ? [] : toPointer([...path.slice(0, -1), meant]),
      ),
  )
  const isTold = ({ path, code }: Found): boolean =>
    (code.endsWith('-node') || !mistyped.has(parentOf(path))) &&
    !(code === 'missing-field' && meant.has(toPointer(path)))
  return all
    .map(({ issue, found }) => ({ issue, found: found.filter(isTold) }))
    .filter(({ found }) => found.length > 0)
}

function parentOf(path: readonly PropertyKey[]): string {
  return toPointer(path.slice(0, -1))
}

function fromZodIssue(issue: ZodIssue, input: unknown, parsed: Parsed): Found[] {
  const { path } = issue
  const value = valueAt(input, path)
  const name = nameOf(path, parsed)
  switch (issue.code) {
    case 'invalid_type':
      return [
        value === undefined
          ? missing(path, input, parsed, issue.expected)
          : {
              code: 'invalid-type',
              path,
              message: `${capital(name)} must be ${indefinite(issue.expected)}, but is ${kindOf(value)}.${value === null ? removable(parsed, path, input) : exampleAt(parsed, path, input, value)}`,
            },
      ]
    case 'unrecognized_keys':
      return issue.keys.map((key) => {
        const fields = fieldsOf(parsed, path, input)
        const free = fields.filter((field) => fieldOf(value, field) === undefined)
        const meant = nearestField(key, fields, free)
        const advice =
          meant === undefined
            ? ' Correct its name or remove it.'
            : question(meant) + exampleAt(parsed, [...path, meant], input, fieldOf(value, key))
        return {
          code: 'unknown-field',
          path: [...path, key],
          message: `There is no field ${show(key)} on ${ownerName(value, path, parsed)}.${advice}`,
          meant,
        }
      })
    case 'invalid_union':
      return 'options' in issue && issue.options
        ? [wrongChoice(path, input, issue.options, parsed)]
        : wrongKind(issue, input, parsed)
    case 'invalid_value':
      return [wrongChoice(path, input, issue.values, parsed)]
    case 'invalid_format': {
      const format = FORMATS[issue.format]
      const code = format?.code ?? 'invalid-value'
      return [
        {
          code,
          path,
          message: `${capital(name)} must be ${format?.expected ?? `a string of the format \`${issue.format}\``}, but is ${show(value)}.${formatAdvice(code, value, parsed, path, input)}`,
        },
      ]
    }
    case 'invalid_key':
      return [
        {
          code: keyFormat(issue)?.code ?? 'invalid-key',
          path,
          message: `The key ${show(path.at(-1))} must be ${keyFormat(issue)?.expected ?? 'another string'}.`,
        },
      ]
    case 'too_small':
      return [outOfBounds(path, value, `at least ${issue.minimum}`, issue.origin)]
    case 'too_big':
      return [outOfBounds(path, value, `at most ${issue.maximum}`, issue.origin)]
    case 'custom':
      // A field that accepts any value can only be missing.
      if (value === undefined && issue.params === undefined) return [missing(path, input, parsed)]
      return [{ code: customCode(issue), path, message: issue.message }]
    default:
      return [{ code: 'invalid-value', path, message: issue.message }]
  }
}

/** A missing field, named after the type of its node: `figure.children`. */
function missing(
  path: readonly PropertyKey[],
  input: unknown,
  parsed: Parsed,
  kind?: string | undefined,
): Found {
  const { type } = Object(valueAt(input, path.slice(0, -1)))
  const field = path.at(-1)
  const isOfNode = path.length > 0 && parsed.vocabulary?.types.has(type) && field !== 'type'
  const name = isOfNode ? `\`${type}.${String(field)}\`` : nameOf(path, parsed)
  const expected = expectedAt(parsed, path, input) ?? (kind && `It must be ${indefinite(kind)}.`)
  return {
    code: 'missing-field',
    path,
    message: `${capital(name)} is missing. ${expected ?? 'Add it.'}`,
  }
}

/**
 * A value that is not one of the allowed ones. For the `type` of a node: an unknown or a misplaced
 * node.
 */
function wrongChoice(
  path: readonly PropertyKey[],
  input: unknown,
  allowed: readonly unknown[],
  parsed: Parsed,
): Found {
  const { vocabulary = NO_NODES } = parsed
  const { types } = vocabulary
  const value = valueAt(input, path)
  const isNode = path.at(-1) === 'type' && allowed.every((type) => types.has(type))
  const list = alternatives(allowed.map((choice) => `\`${String(choice)}\``))
  if (value === undefined) {
    const { code, message } = missing(path, input, parsed)
    return {
      code,
      path,
      message: message.replace(/ is missing\..*/, ` is missing. It must be ${list}.`),
    }
  }
  const near = allowed.length > 1 ? didYouMean(value, allowed.map(String)) : ''
  if (!isNode) {
    const isUnquoted =
      typeof value === 'number' && allowed.every((choice) => typeof choice === 'string')
    const [only] = allowed
    const expected = isUnquoted && allowed.length === 1 ? `the string \`"${only}"\`` : list
    return {
      code: 'invalid-value',
      path,
      message: `${capital(nameOf(path, parsed))} must be ${expected}, but is ${kindOf(value)}.${isUnquoted ? ' Quote it.' : near}`,
    }
  }
  // The page of the code lists all types.
  const isShort = allowed.length <= MAX_ALTERNATIVES
  const suggestion = question(nearestType(value, allowed.map(String), [...types].map(String)))
  return types.has(value)
    ? {
        code: 'misplaced-node',
        path,
        message: `${capital(indefinite(`\`${value}\``))} is not allowed here. ${placeFor(value as string, allowed, vocabulary)}${isShort ? `, or use ${list}` : ''}.`,
      }
    : {
        code: 'unknown-node',
        path,
        message: `There is no node type ${show(value)}.${suggestion || (isShort ? ` It must be ${list}.` : ' Correct the type or remove the node.')}`,
      }
}

/** Nodes that usually hold a node that is not allowed in a list of blocks. */
const USUAL_PARENTS = ['figure', 'paragraph']

/** Suggests where to move a misplaced node. */
function placeFor(type: string, allowed: readonly unknown[], { containment }: Vocabulary): string {
  const all = Object.keys(containment).filter((parent) => containment[parent]?.includes(type))
  const usual = USUAL_PARENTS.filter((parent) => allowed.includes(parent) && all.includes(parent))
  const parents = usual.length > 0 ? usual : all
  return parents.length > 0 && parents.length <= 2
    ? `Move it into ${parents.map((parent) => indefinite(`\`${parent}\``)).join(' or ')}`
    : 'Move it'
}

/** A value that fits none of several kinds. Reports the issues of the kind that fits best. */
function wrongKind(
  { path, errors }: z.core.$ZodIssueInvalidUnion,
  input: unknown,
  parsed: Parsed,
): Found[] {
  const depths = errors.map(([first]) => first?.path.length ?? 0)
  const deepest = errors[depths.indexOf(Math.max(...depths))]
  if (deepest?.[0] && deepest[0].path.length > 0) {
    return deepest.flatMap((issue) =>
      fromZodIssue({ ...issue, path: [...path, ...issue.path] } as ZodIssue, input, parsed),
    )
  }
  const kinds = errors.flatMap(([first]) =>
    first?.code === 'invalid_type' ? indefinite(first.expected) : [],
  )
  const message =
    kinds.length === errors.length
      ? `${capital(nameOf(path, parsed))} must be ${alternatives(kinds)}, but is ${kindOf(valueAt(input, path))}.`
      : `${capital(nameOf(path, parsed))} must not be ${kindOf(valueAt(input, path))}.`
  return [{ code: 'invalid-type', path, message }]
}

function outOfBounds(
  path: readonly PropertyKey[],
  value: unknown,
  bound: string,
  origin: string,
): Found {
  const isList = origin === 'array'
  const name = capital(fieldName(path))
  return isList && Array.isArray(value)
    ? {
        code: 'wrong-length',
        path,
        message: `${name} must have ${bound} items, but has ${value.length}.`,
      }
    : { code: 'out-of-range', path, message: `${name} must be ${bound}, but is ${show(value)}.` }
}

/** Returns the expected format of a record's key. */
function keyFormat(issue: z.core.$ZodIssueInvalidKey) {
  const [inner] = issue.issues
  return inner?.code === 'invalid_format' ? FORMATS[inner.format] : undefined
}

function customCode(issue: z.core.$ZodIssueCustom): string {
  const code: unknown = issue.params?.code
  return typeof code === 'string' ? code : 'invalid-value'
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as Record<PropertyKey, unknown>)[key]
  }
  return value
}

function nameOf(path: readonly PropertyKey[], { name }: Parsed): string {
  return path.length === 0 ? name : fieldName(path)
}

function fieldName(path: readonly PropertyKey[]): string {
  const key = path.at(-1)
  if (key === undefined) return 'the value'
  return typeof key === 'number' ? 'this item' : `\`${String(key)}\``
}

/** Returns the fields of the object at a path. */
function fieldsOf({ schema }: Parsed, path: readonly PropertyKey[], input: unknown): string[] {
  return schemasAt(schema, path, input).flatMap(({ _zod: { def } }) =>
    def.type === 'object' ? Object.keys(def.shape) : [],
  )
}

function fieldOf(value: unknown, field: string): unknown {
  return isObject(value) && Object.hasOwn(value, field) ? value[field] : undefined
}

/** An example of the value that belongs at a path, for a string where a list or an object is expected. */
function exampleAt(
  { schema }: Parsed,
  path: readonly PropertyKey[],
  input: unknown,
  found: unknown,
): string {
  if (typeof found !== 'string') return ''
  const [expected] = schemasAt(schema, path, input)
  const isNested = expected && ['array', 'object'].includes(expected._zod.def.type)
  const example = isNested ? exampleOf(expected, found) : undefined
  return example === undefined ? '' : ` For example: \`${example}\`.`
}

/** Whether the field at a path is optional. */
function isOptional({ schema }: Parsed, path: readonly PropertyKey[], input: unknown): boolean {
  const key = path.at(-1)
  return schemasAt(schema, path.slice(0, -1), input).some(
    ({ _zod: { def } }) =>
      def.type === 'object' && def.shape[key as string]?._zod.optin === 'optional',
  )
}

/** Returns advice for an optional field without a value. */
function removable(parsed: Parsed, path: readonly PropertyKey[], input: unknown): string {
  return isOptional(parsed, path, input) ? ' Remove the field if there is none.' : ''
}

function formatAdvice(
  code: string,
  value: unknown,
  parsed: Parsed,
  path: readonly PropertyKey[],
  input: unknown,
): string {
  if (code === 'empty-text') return removable(parsed, path, input)
  return code === 'invalid-url' && /\S\s+\S/.test(String(value)) ? ' Write a space as `%20`.' : ''
}

/**
 * Returns a sentence about the expected value at a path: the format of a string, or the nodes of an
 * array.
 */
function expectedAt(
  { schema }: Parsed,
  path: readonly PropertyKey[],
  input: unknown,
): string | undefined {
  const [only, ...others] = schemasAt(schema, path, input)
  if (!only || others.length > 0) return undefined
  const { def } = only._zod
  if (def.type === 'tuple') {
    const [one, last] = def.items.map(typesOf)
    return one?.length && last?.length
      ? `It takes one ${alternatives(one)}, then an optional ${alternatives(last)}.`
      : undefined
  }
  if (def.type === 'array') {
    const types = typesOf(def.element)
    return types.length > 0 ? `It must be an array of nodes: ${alternatives(types)}.` : undefined
  }
  const format = 'format' in def && typeof def.format === 'string' ? FORMATS[def.format] : undefined
  return format && `It must be ${format.expected}.`
}

/** Returns the types of the nodes that a schema accepts. */
function typesOf(schema: z.core.$ZodType): string[] {
  const { def } = (schema as z.core.$ZodTypes)._zod
  if (def.type === 'optional') return typesOf(def.innerType)
  return [...(schema._zod.propValues?.type ?? [])].map((type) => `\`${String(type)}\``)
}

/** The maximum number of alternatives in a message. The page about the code lists all of them. */
const MAX_ALTERNATIVES = 7

/** Joins alternatives: `a`, `b` or `c`. */
function alternatives(choices: readonly string[]): string {
  if (choices.length > MAX_ALTERNATIVES) {
    const rest = choices.length - MAX_ALTERNATIVES
    return `one of ${choices.slice(0, MAX_ALTERNATIVES).join(', ')} and ${rest} more`
  }
  return choices.join(', ').replace(/, (?=[^,]*$)/, ' or ')
}

function ownerName(
  value: unknown,
  path: readonly PropertyKey[],
  { name, vocabulary = NO_NODES }: Parsed,
): string {
  if (path.length === 0) return name
  const type = isObject(value) ? value.type : undefined
  return vocabulary.types.has(type) ? indefinite(`\`${type}\``) : fieldName(path)
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  if (typeof value === 'object') return indefinite(Array.isArray(value) ? 'array' : 'object')
  if (typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value))) {
    return `the ${typeof value} ${show(value)}`
  }
  return show(value)
}

/** Adds the indefinite article to a name. Zod's names of types are replaced by those of JSON. */
function indefinite(kind: string): string {
  if (kind === 'null') return kind
  const noun = KINDS[kind] ?? kind
  return `${/^`?[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const KINDS: Readonly<Record<string, string | undefined>> = { int: 'integer', record: 'object' }
