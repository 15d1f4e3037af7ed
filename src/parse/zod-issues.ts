import type * as z from 'zod'
import { articleShape } from '../schema/article.js'
import { nodeSchemas } from '../schema/content.js'
import { type Issue, show } from './issue.js'
import { toPointer } from './pointer.js'
import { didYouMean } from './suggest.js'
import { isObject } from './walk.js'

type ZodIssue = z.core.$ZodIssue
type Found = Omit<Issue, 'severity' | 'path'> & { path: readonly PropertyKey[] }

/** What each string format of the schemas is called in an issue, and what it looks like. */
const FORMATS: Record<string, { code: string; expected: string }> = {
  'node-id': {
    code: 'invalid-id',
    expected: 'an id: a letter, then letters, digits, `_` or `-`, such as `q1`',
  },
  'some-text': { code: 'empty-text', expected: 'some text; leave the field out if there is none' },
  'language-tag': {
    code: 'invalid-language',
    expected: 'a BCP 47 language tag, such as `en-GB`',
  },
  datetime: {
    code: 'invalid-date',
    expected:
      'a real date and time in RFC 3339, with seconds and an offset, such as `2026-03-03T06:00:00+01:00`',
  },
  'partial-date': {
    code: 'invalid-date',
    expected: 'a year, a month, a day, or a date and time with offset, such as `2026-03-03`',
  },
  embargo: {
    code: 'invalid-date',
    expected: 'a date and time in RFC 3339, with seconds and an offset, or `indefinite`',
  },
  duration: { code: 'invalid-duration', expected: 'an ISO 8601 duration, such as `PT2M31S`' },
  provider: {
    code: 'invalid-value',
    expected: 'the name of a provider in lower case, such as `youtube`',
  },
  'media-type': { code: 'invalid-value', expected: 'a media type, such as `video/mp4`' },
  'aspect-ratio': { code: 'invalid-value', expected: 'width to height, such as `16:9`' },
  'extension-key': {
    code: 'invalid-key',
    expected: 'a name with a colon, such as `vendor:key`',
  },
  'http-url': {
    code: 'invalid-url',
    expected: 'a whole URL that begins with `https://` or `http://`',
  },
  'https-url': { code: 'invalid-url', expected: 'a whole URL that begins with `https://`' },
  'media-url': {
    code: 'invalid-url',
    expected:
      'the address of a file: a URL that begins with `https://` or `http://`, or a relative one',
  },
}

/**
 * zod's issues as ours: one flat list, each at the deepest place that says something.
 *
 * @param input The value that was parsed: what was found is read from it.
 */
export function fromZodIssues(issues: readonly ZodIssue[], input: unknown): Issue[] {
  const found = issues.flatMap((issue) => fromZodIssue(issue, input))
  // A node of the wrong type has the wrong fields too: only the type is worth a word.
  const mistyped = new Set(
    found
      .filter(({ code }) => code === 'unknown-node' || code === 'misplaced-node')
      .map(({ path }) => toPointer(path.slice(0, -1))),
  )
  return found
    .filter(({ path, code }) => code.endsWith('-node') || !mistyped.has(parentOf(path)))
    .map(({ code, path, message }) => ({ code, severity: 'error', path: toPointer(path), message }))
}

function parentOf(path: readonly PropertyKey[]): string {
  return toPointer(path.slice(0, -1))
}

function fromZodIssue(issue: ZodIssue, input: unknown): Found[] {
  const { path } = issue
  const value = valueAt(input, path)
  const name = fieldName(path)
  switch (issue.code) {
    case 'invalid_type':
      return [
        value === undefined
          ? {
              code: 'missing-field',
              path,
              message: `${name} is missing. Add it, as ${article(issue.expected)}.`,
            }
          : {
              code: 'invalid-type',
              path,
              message: `Found ${kindOf(value)}, but ${name} takes ${article(issue.expected)}.`,
            },
      ]
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        code: 'unknown-field',
        path: [...path, key],
        message: `There is no field ${show(key)} on ${ownerName(value, path)}. Correct its name or remove it.${didYouMean(key, fieldsOf(value, path))}`,
      }))
    case 'invalid_union':
      return [wrongChoice(path, value, ('options' in issue && issue.options) || [])]
    case 'invalid_value':
      return [wrongChoice(path, value, issue.values)]
    case 'invalid_format': {
      const format = FORMATS[issue.format]
      return [
        {
          code: format?.code ?? 'invalid-value',
          path,
          message: `Found ${show(value)}, but ${name} takes ${format?.expected ?? issue.format}.`,
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
      return [{ code: customCode(issue), path, message: issue.message }]
    default:
      return [{ code: 'invalid-value', path, message: issue.message }]
  }
}

/** A value that is none of a list: for a node's `type`, an unknown or a misplaced node. */
function wrongChoice(
  path: readonly PropertyKey[],
  value: unknown,
  allowed: readonly unknown[],
): Found {
  const list = allowed.map((choice) => `\`${String(choice)}\``).join(', ')
  const isNode = path.at(-1) === 'type' && allowed.every((type) => isNodeType(type))
  if (value === undefined) {
    return {
      code: 'missing-field',
      path,
      message: `${fieldName(path)} is missing. Add it; it is one of ${list}.`,
    }
  }
  if (!isNode) {
    return {
      code: 'invalid-value',
      path,
      message: `Found ${show(value)}, but ${fieldName(path)} takes ${allowed.length > 1 ? 'one of ' : ''}${list}.${didYouMean(value, allowed.map(String))}`,
    }
  }
  return isNodeType(value)
    ? {
        code: 'misplaced-node',
        path,
        message: `A \`${value}\` can't stand here. Move it, or use what can: ${list}.`,
      }
    : {
        code: 'unknown-node',
        path,
        message: `There is no node type ${show(value)}.${didYouMean(value, allowed.map(String)) || ' Correct the name or remove the node.'} What can stand here: ${list}.`,
      }
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

function isNodeType(type: unknown): type is string {
  return typeof type === 'string' && Object.hasOwn(nodeSchemas, type)
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
  if (key === undefined) return 'an article'
  return typeof key === 'number' ? 'this item' : `\`${String(key)}\``
}

/** The fields of what stands at a path, where it is an article or a node. */
function fieldsOf(value: unknown, path: readonly PropertyKey[]): string[] {
  if (path.length === 0) return Object.keys(articleShape.shape)
  const type = isObject(value) ? value.type : undefined
  const schema = isNodeType(type) ? nodeSchemas[type as keyof typeof nodeSchemas] : undefined
  return schema && 'shape' in schema ? Object.keys(schema.shape) : []
}

function ownerName(value: unknown, path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'an article'
  const type = isObject(value) ? value.type : undefined
  return isNodeType(type) ? `a \`${type}\`` : fieldName(path)
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  if (typeof value === 'object') return article(Array.isArray(value) ? 'array' : 'object')
  return `${article(typeof value)} (${show(value)})`
}

/** What zod calls a kind, in the words of JSON, with an article. */
function article(kind: string): string {
  const noun = KINDS[kind] ?? kind
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`
}

const KINDS: Readonly<Record<string, string | undefined>> = { int: 'integer', record: 'object' }
