import {
  type Node,
  type ParseError,
  parse,
  parseTree,
  printParseErrorCode,
  visit,
} from 'jsonc-parser'
import { MAX_NESTING } from '../../../tree/limits.js'
import { countColons, countKeys } from './json-keys.js'
import { EMPTY_TEXT, type Problem, type ReadText } from './source-format.js'

const STRICT = { disallowComments: true, allowTrailingComma: false }

/**
 * Parses JSON. A valid text only costs `JSON.parse` and a count of the colons. Positions are
 * computed on request.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8259
 */
export function readJson(text: string): ReadText {
  let tree: Node | undefined
  const locate: ReadText['locate'] = (path, part) => {
    tree ??= parseTree(text, [], STRICT)
    return tree ? rangeOf(tree, path, part) : { start: 0, end: 0 }
  }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return tooDeep(scan(text)) ?? { value: undefined, problems: [syntaxError(text)], locate }
  }
  const keys = countKeys(value, MAX_NESTING)
  // If there are as many colons as keys, no key is duplicated.
  if (keys === countColons(text))
    return { value, isPlain: true, canFix: true, problems: [], locate }
  const scanned = scan(text)
  return (
    tooDeep(scanned) ?? {
      value,
      canFix: true,
      problems: keys === scanned.keys ? [] : duplicateKeys(text),
      locate,
    }
  )
}

/** Whether the brackets of a text are nested deeper than a parser can follow. */
export function isTooDeep(text: string): boolean {
  return scan(text).deepest > MAX_NESTING
}

function tooDeep({ deepest, at }: { deepest: number; at: number }): ReadText | undefined {
  if (deepest <= MAX_NESTING) return undefined
  const message = `The file is nested more than ${MAX_NESTING} levels deep. Flatten it.`
  const problem: Problem = { code: 'text-too-deep', message, start: at, end: at + 1 }
  return { value: undefined, problems: [problem], locate: () => ({ start: at, end: at + 1 }) }
}

/**
 * Measures without recursion how deep the brackets are nested, where they exceed the limit, and how
 * many keys there are.
 */
function scan(text: string): { deepest: number; at: number; keys: number } {
  let depth = 0
  let deepest = 0
  let at = 0
  let keys = 0
  for (let index = 0; index < text.length; index++) {
    switch (text.charCodeAt(index)) {
      case 0x22: // "
        index = endOfString(text, index)
        break
      case 0x3a: // :
        keys += 1
        break
      case 0x5b: // [
      case 0x7b: // {
        depth += 1
        if (depth === MAX_NESTING + 1 && deepest <= MAX_NESTING) at = index
        deepest = Math.max(deepest, depth)
        break
      case 0x5d: // ]
      case 0x7d: // }
        depth -= 1
    }
  }
  return { deepest, at, keys }
}

function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let before = end - 1
    while (text.charCodeAt(before) === 0x5c) before -= 1
    // An even number of backslashes escape each other, not the quotation mark.
    if ((end - before) % 2 === 1) return end
  }
  return text.length
}

function duplicateKeys(text: string): Problem[] {
  const problems: Problem[] = []
  const open: Set<string>[] = []
  visit(text, {
    onObjectBegin: () => {
      open.push(new Set())
    },
    onObjectEnd: () => {
      open.pop()
    },
    onObjectProperty: (name, start, length) => {
      const keys = open.at(-1)
      if (keys?.has(name)) {
        const message = `Duplicate key ${JSON.stringify(name)} in this object. Only the last value counts. Remove or rename one.`
        problems.push({ code: 'duplicate-key', message, start, end: start + length })
      }
      keys?.add(name)
    },
  })
  return problems
}

type ErrorName = ReturnType<typeof printParseErrorCode>

/** The messages for the errors of `jsonc-parser`. */
const ERRORS: Partial<Record<ErrorName, string>> = {
  InvalidSymbol: 'Invalid JSON value. Put strings between double quotation marks.',
  InvalidNumberFormat: 'Invalid number.',
  PropertyNameExpected:
    'Expected a property name between double quotation marks. Is there an extra comma?',
  ValueExpected: 'Expected a value. Is there an extra comma?',
  ColonExpected: 'Expected a colon.',
  CommaExpected: 'Expected a comma.',
  CloseBraceExpected: 'The object is not closed. Add a `}`.',
  CloseBracketExpected: 'The array is not closed. Add a `]`.',
  EndOfFileExpected: 'Expected the end of the file. Remove what follows.',
  InvalidCommentToken: 'JSON has no comments. Remove the comment.',
  UnexpectedEndOfComment: 'JSON has no comments. Remove the comment.',
  UnexpectedEndOfString: 'The string is not closed. Add a `"`.',
  InvalidUnicode: 'Expected four hexadecimal digits after `\\u`.',
  InvalidEscapeCharacter: 'Invalid escape sequence. Double the backslash.',
  InvalidCharacter: 'This character must be escaped in a string.',
}

function syntaxError(text: string): Problem {
  const errors: ParseError[] = []
  parse(text, errors, STRICT)
  const [first] = errors
  if (!first) return { code: 'syntax-error', message: 'This is not valid JSON.', start: 0, end: 1 }
  const { offset: start, length, error } = first
  const message = syntaxMessage(printParseErrorCode(error), text, start)
  return { code: 'syntax-error', message, start, end: start + length }
}

function syntaxMessage(name: ErrorName, text: string, start: number): string {
  const { length } = text.trimEnd()
  if (length === 0) return EMPTY_TEXT
  // Naming the bracket to close is more helpful than the end of the file.
  if (start >= length && !name.startsWith('Close')) {
    return 'Unexpected end of the file. Is the file complete?'
  }
  return ERRORS[name] ?? 'This is not valid JSON.'
}

function rangeOf(tree: Node, path: readonly string[], part: 'key' | 'value') {
  let node = tree
  for (const [index, key] of path.entries()) {
    const isLast = index === path.length - 1
    const inner = stepInto(node, key, isLast && part === 'key')
    if (!inner) break
    node = inner
  }
  return { start: node.offset, end: node.offset + node.length }
}

function stepInto({ type, children = [] }: Node, key: string, toKey: boolean): Node | undefined {
  if (type === 'array') return children[Number(key)]
  // The last of duplicate keys counts.
  const property = children.findLast((pair) => pair.children?.[0]?.value === key)
  return property?.children?.[toKey ? 0 : 1]
}
