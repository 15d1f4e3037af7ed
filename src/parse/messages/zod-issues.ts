import type * as z from 'zod'
import { type Issue, show } from '../../tree/issue.js'
import { toPointer } from '../../tree/pointer.js'
import { isObject } from '../../tree/visit.js'
import { FORMATS } from './formats.js'
import { schemasAt } from './schema-at.js'
import { didYouMean } from './suggest.js'

/** An issue of zod's: a raw one has no path at the top level. */
type ZodIssue = z.core.$ZodIssue
type RawIssue = z.core.$ZodRawIssue
type Found = Omit<Issue, 'severity' | 'path'> & { path: readonly PropertyKey[] }

/** What was parsed: names of fields, and of nodes that somebody else has defined, are taken from it. */
export interface Parsed {
  schema: z.core.$ZodType
  /** What the whole of it is called, such as `an article`. */
  name: string
  /** The nodes that there are. Default: none. */
  vocabulary?: Vocabulary
}

/** The types of nodes that there are, and those that each may have for children. */
export interface Vocabulary {
  types: ReadonlySet<unknown>
  containment: Readonly<Record<string, readonly string[]>>
}

const NO_NODES: Vocabulary = { types: new Set(), containment: {} }

/**
 * zod's issues as ours: one flat list, each at the deepest place that says something.
 *
 * @param input The value that was parsed: what was found is read from it.
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

/** The same within a parse: zod's issues keep their codes and get our messages, and ours as `params`. */
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
  // A node of the wrong type has the wrong fields too: only the type is worth a message.
  const mistyped = new Set(
    all
      .flatMap(({ found }) => found)
      .filter(({ code }) => code === 'unknown-node' || code === 'misplaced-node')
      .map(({ path }) => parentOf(path)),
  )
  return all
    .map(({ issue, found }) => ({
      issue,
      found: found.filter(
        ({ path, code }) => code.endsWith('-node') || !mistyped.has(parentOf(path)),
      ),
    }))
    .filter(({ found }) => found.length > 0)
}

function parentOf(path: readonly PropertyKey[]): string {
  return toPointer(path.slice(0, -1))
}

function fromZodIssue(issue: ZodIssue, input: unknown, parsed: Parsed): Found[] {
  const { path } = issue
  const value = valueAt(input, path)
  const name = path.length === 0 ? parsed.name : fieldName(path)
  switch (issue.code) {
    case 'invalid_type':
      return [
        value === undefined
          ? missing(
              path,
              name,
              `Add it, as ${expectedAt(parsed, path, input) ?? indefinite(issue.expected)}.`,
            )
          : {
              code: 'invalid-type',
              path,
              message: `Found ${kindOf(value)}, but ${name} takes ${indefinite(issue.expected)}.${value === null && isOptional(parsed, path, input) ? ' Leave the field out if there is none.' : ''}`,
            },
      ]
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        code: 'unknown-field',
        path: [...path, key],
        message: `There is no field ${show(key)} on ${ownerName(value, path, parsed)}. Correct its name or remove it.${didYouMean(key, fieldsOf(parsed, path, input))}`,
      }))
    case 'invalid_union':
      return 'options' in issue && issue.options
        ? [wrongChoice(path, value, issue.options, parsed)]
        : wrongKind(issue, input, parsed)
    case 'invalid_value':
      return [wrongChoice(path, value, issue.values, parsed)]
    case 'invalid_format': {
      const format = FORMATS[issue.format]
      const code = format?.code ?? 'invalid-value'
      return [
        {
          code,
          path,
          message: `Found ${show(value)}, but ${name} takes ${format?.expected ?? `text of the format \`${issue.format}\``}.${code === 'invalid-url' && /\S\s+\S/.test(String(value)) ? ' Write a blank as `%20`.' : ''}`,
        },
      ]
    }
    case 'invalid_key':
      return [
        {
          code: keyFormat(issue)?.code ?? 'invalid-key',
          path,
          message: `Found the key ${show(path.at(-1))}. A key here is ${keyFormat(issue)?.expected ?? 'another'}.`,
        },
      ]
    case 'too_small':
      return [outOfBounds(path, value, `at least ${issue.minimum}`, issue.origin)]
    case 'too_big':
      return [outOfBounds(path, value, `at most ${issue.maximum}`, issue.origin)]
    case 'custom':
      // Of what takes any value, only its absence can be wrong.
      if (value === undefined && issue.params === undefined) return [missing(path, name, 'Add it.')]
      return [{ code: customCode(issue), path, message: issue.message }]
    default:
      return [{ code: 'invalid-value', path, message: issue.message }]
  }
}

function missing(path: readonly PropertyKey[], name: string, advice: string): Found {
  return { code: 'missing-field', path, message: `${name} is missing. ${advice}` }
}

/** A value that is none of a list: for a node's `type`, an unknown or a misplaced node. */
function wrongChoice(
  path: readonly PropertyKey[],
  value: unknown,
  allowed: readonly unknown[],
  { vocabulary = NO_NODES }: Parsed,
): Found {
  const { types } = vocabulary
  const isNode = path.at(-1) === 'type' && allowed.every((type) => types.has(type))
  const list = allowed.map((choice) => `\`${String(choice)}\``).join(', ')
  if (value === undefined) return missing(path, fieldName(path), `Add it; it is one of ${list}.`)
  const near = allowed.length > 1 ? didYouMean(value, allowed.map(String)) : ''
  if (!isNode) {
    const isUnquoted =
      typeof value === 'number' && allowed.every((text) => typeof text === 'string')
    const advice = isUnquoted ? ' It is a text: put it between quotation marks.' : near
    return {
      code: 'invalid-value',
      path,
      message: `Found ${show(value)}, but ${fieldName(path)} takes ${allowed.length > 1 ? 'one of ' : ''}${list}.${advice}`,
    }
  }
  return types.has(value)
    ? {
        code: 'misplaced-node',
        path,
        message: `${capital(indefinite(`\`${value}\``))} can't stand here. ${placeFor(value as string, vocabulary)}, or use what can: ${list}.`,
      }
    : {
        code: 'unknown-node',
        path,
        message: `There is no node type ${show(value)}.${near || ' Correct the name or remove the node.'} What can stand here: ${list}.`,
      }
}

/** What to do with a node that stands where it can't. */
function placeFor(type: string, { containment }: Vocabulary): string {
  const parents = Object.entries(containment)
    .filter(([, types]) => types.includes(type))
    .map(([parent]) => parent)
  return parents.length > 0 && parents.length <= 2
    ? `Put it into ${parents.map((parent) => indefinite(`\`${parent}\``)).join(' or ')}`
    : 'Move it'
}

/** A value that is of none of several kinds: if one of them was nearly met, what is wrong in it. */
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
      ? `Found ${kindOf(valueAt(input, path))}, but ${fieldName(path)} takes ${kinds.join(' or ')}.`
      : `Found ${show(valueAt(input, path))}, and ${fieldName(path)} doesn’t take that.`
  return [{ code: 'invalid-type', path, message }]
}

function outOfBounds(
  path: readonly PropertyKey[],
  value: unknown,
  bound: string,
  origin: string,
): Found {
  const isList = origin === 'array'
  const found = isList && Array.isArray(value) ? `${value.length} items` : show(value)
  return {
    code: isList ? 'wrong-length' : 'out-of-range',
    path,
    message: `Found ${found}, but ${fieldName(path)} takes ${bound}.`,
  }
}

/** The format that a key of a record should have. */
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

function fieldName(path: readonly PropertyKey[]): string {
  const key = path.at(-1)
  if (key === undefined) return 'the value'
  return typeof key === 'number' ? 'this item' : `\`${String(key)}\``
}

/** The fields of the object at a path. */
function fieldsOf({ schema }: Parsed, path: readonly PropertyKey[], input: unknown): string[] {
  return schemasAt(schema, path, input).flatMap(({ _zod: { def } }) =>
    def.type === 'object' ? Object.keys(def.shape) : [],
  )
}

/** Whether the object around a path may be without the field. */
function isOptional({ schema }: Parsed, path: readonly PropertyKey[], input: unknown): boolean {
  const key = path.at(-1)
  return schemasAt(schema, path.slice(0, -1), input).some(
    ({ _zod: { def } }) =>
      def.type === 'object' && def.shape[key as string]?._zod.optin === 'optional',
  )
}

/** What a text at a path looks like, if it has a form of its own. */
function expectedAt(
  { schema }: Parsed,
  path: readonly PropertyKey[],
  input: unknown,
): string | undefined {
  const [only, ...others] = schemasAt(schema, path, input)
  const format = only?._zod.def && 'format' in only._zod.def ? only._zod.def.format : undefined
  return others.length === 0 && typeof format === 'string' && format !== 'some-text'
    ? FORMATS[format]?.expected
    : undefined
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
  // JSON has no such number.
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value)
  return `${indefinite(typeof value)} (${show(value)})`
}

/** A name with its article; what zod calls a kind is put in the words of JSON. */
export function indefinite(kind: string): string {
  if (kind === 'null') return kind
  const noun = KINDS[kind] ?? kind
  return `${/^`?[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const KINDS: Readonly<Record<string, string | undefined>> = { int: 'integer', record: 'object' }
