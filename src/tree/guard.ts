import type { Issue } from './issue.js'
import { DEFAULT_LIMITS, type Limits, MAX_DEPTH } from './limits.js'
import { isPlainObject, isUnusable } from './plain-data.js'
import { below, toPointer } from './pointer.js'

/** Options of {@link guard}. */
interface GuardOptions {
  /**
   * Whether to report strings with characters that no output can contain. Renderers only remove
   * such characters. Default: `true`.
   */
  checksText?: boolean
}

/**
 * Checks that a value is safe for recursive code: not too deep, not too large, without cycles, and
 * plain data throughout. Reports the first problem. The walk keeps its own stack, so no depth can
 * overflow the call stack, and runs no code of the value except that of proxies.
 *
 * @returns The issue, or `undefined` if there is none.
 */
export function guard(
  value: unknown,
  limits: Limits = DEFAULT_LIMITS,
  options: GuardOptions = {},
): Issue | undefined {
  try {
    return inspect(value, limits, options)
  } catch {
    return notPlainData('', 'a proxy that throws an error')
  }
}

function notPlainData(path: string, found: string): Issue {
  const message = `Found ${found}. An article is plain JSON data: objects, arrays, strings, numbers, booleans and null.`
  return { code: 'not-plain-data', severity: 'error', path, message }
}

function inspect(
  value: unknown,
  limits: Limits,
  { checksText = true }: GuardOptions,
): Issue | undefined {
  const maxDepth = Math.min(limits.depth, MAX_DEPTH)
  // The stack: open containers, the keys of those that are objects, and how many values of each
  // have been visited. Three arrays are cheaper than an array of frames.
  const containers: object[] = []
  const keys: (readonly string[] | undefined)[] = []
  const visited: number[] = []
  let nodes = 0
  let size = 0

  function here(): string {
    // A container just entered has no visited values yet: the position is the container itself.
    const entered = visited.filter((count) => count > 0)
    const path = entered.map((count, level) => keys[level]?.[count - 1] ?? count - 1)
    return toPointer(path)
  }

  function problem(code: string, message: string): Issue {
    return { code, severity: 'error', path: here(), message }
  }

  function enter(value: unknown): Issue | undefined {
    size += 1
    if (typeof value === 'string') return enterString(value)
    if (typeof value === 'object' && value !== null) return enterObject(value)
    return NOT_JSON.has(typeof value) ? notPlain(`a ${typeof value}`) : undefined
  }

  function enterString(value: string): Issue | undefined {
    size += value.length
    if (value.length > limits.stringLength) {
      return problem(
        'string-too-long',
        `A string has ${value.length} characters, but the maximum is ${limits.stringLength}. Split it, or raise the limit \`stringLength\`.`,
      )
    }
    if (checksText && isUnusable(value)) {
      return problem(
        'unusable-character',
        'A string contains a NUL or a lone surrogate, which no output can contain. Remove it.',
      )
    }
    return undefined
  }

  function enterObject(value: object): Issue | undefined {
    if (containers.length >= maxDepth) {
      // A cycle always reaches the depth limit, so it is only looked for here.
      if (containers.includes(value)) {
        return notPlain('a cycle: an object that contains itself')
      }
      return problem(
        'too-deep',
        `The article is nested more than ${maxDepth} levels deep. Flatten it, or raise the limit \`depth\`.`,
      )
    }
    if (Array.isArray(value)) {
      keys.push(undefined)
    } else {
      nodes += 1
      if (!isPlainObject(value)) return notPlain('an instance of a class')
      const ownKeys = Object.keys(value)
      for (const key of ownKeys) {
        size += key.length
        if (key === '__proto__') {
          return { ...notPlain('a key `__proto__`'), path: here() + below(key) }
        }
      }
      keys.push(ownKeys)
    }
    containers.push(value)
    visited.push(0)
    return undefined
  }

  function notPlain(found: string): Issue {
    return notPlainData(here(), found)
  }

  function overLimit(): Issue | undefined {
    if (nodes > limits.nodes) {
      return problem(
        'too-many-nodes',
        `The article has more than ${limits.nodes} objects. Split it, or raise the limit \`nodes\`.`,
      )
    }
    if (size > limits.size) {
      return problem(
        'too-large',
        `The article has more than ${limits.size} characters. Split it, or raise the limit \`size\`.`,
      )
    }
    return undefined
  }

  let issue = enter(value)
  while (issue === undefined && containers.length > 0) {
    const level = containers.length - 1
    const container = containers[level] as object
    const ownKeys = keys[level]
    const index = visited[level] as number
    const length = ownKeys ? ownKeys.length : (container as unknown[]).length
    if (index >= length) {
      containers.pop()
      keys.pop()
      visited.pop()
      continue
    }
    visited[level] = index + 1
    // The descriptor, so that no getter runs.
    const key = ownKeys ? (ownKeys[index] as string) : index
    const property = Object.getOwnPropertyDescriptor(container, key)
    if (property?.get ?? property?.set) issue = notPlain('a getter')
    else issue = enter(property?.value)
    if (nodes > limits.nodes || size > limits.size) issue ??= overLimit()
  }
  return issue
}

const NOT_JSON = new Set(['function', 'symbol', 'bigint'])
