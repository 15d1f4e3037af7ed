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
 * Reads JSON. What is right costs `JSON.parse` and a look at each colon; positions are made when
 * somebody asks for one.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8259
 */
export function readJson(text: string): ReadText {
  let tree: Node | undefined
  const locate: ReadText['locate'] = (path, part) => {
    tree ??= parseTree(text, [], STRICT)
    return tree ? placeOf(tree, path, part) : { start: 0, end: 0 }
  }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return tooDeep(scan(text)) ?? { value: undefined, problems: [syntaxError(text)], locate }
  }
  const keys = countKeys(value, MAX_NESTING)
  // As many colons as keys: none stands twice.
  if (keys === countColons(text)) return { value, isPlain: true, problems: [], locate }
  const scanned = scan(text)
  return (
    tooDeep(scanned) ?? {
      value,
      problems: keys === scanned.keys ? [] : duplicateKeys(text),
      locate,
    }
  )
}

function tooDeep({ deepest, at }: { deepest: number; at: number }): ReadText | undefined {
  if (deepest <= MAX_NESTING) return undefined
  const message = `The text is nested more than ${MAX_NESTING} levels deep. Flatten it.`
  const problem: Problem = { code: 'text-too-deep', message, start: at, end: at + 1 }
  return { value: undefined, problems: [problem], locate: () => ({ start: at, end: at + 1 }) }
}

/**
 * How deep the brackets go, where that is too deep, and how many keys there are, without a parser's
 * stack.
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
    // An even number of backslashes escapes one another, and not the mark.
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
        const message = `The key ${JSON.stringify(name)} stands twice in this object: only the last one counts. Remove one.`
        problems.push({ code: 'duplicate-key', message, start, end: start + length })
      }
      keys?.add(name)
    },
  })
  return problems
}

type ErrorName = ReturnType<typeof printParseErrorCode>

/** What `jsonc-parser` calls an error, for readers. */
const ERRORS: Partial<Record<ErrorName, string>> = {
  InvalidSymbol: 'This is no value of JSON. Put texts between double quotation marks.',
  InvalidNumberFormat: 'This is no number of JSON.',
  PropertyNameExpected:
    'The name of a field is expected here, between double quotation marks. Is there a comma too many?',
  ValueExpected: 'A value is expected here. Is there a comma too many?',
  ColonExpected: 'A colon is expected here.',
  CommaExpected: 'A comma is expected here.',
  CloseBraceExpected: 'The object is not closed. Add a `}`.',
  CloseBracketExpected: 'The list is not closed. Add a `]`.',
  EndOfFileExpected: 'The text should end here. Remove what follows.',
  InvalidCommentToken: 'JSON has no comments. Remove it.',
  UnexpectedEndOfComment: 'JSON has no comments. Remove it.',
  UnexpectedEndOfString: 'The text is not closed. Add a `"`.',
  InvalidUnicode: 'Four hexadecimal digits are expected after `\\u`.',
  InvalidEscapeCharacter: 'There is no such escape. Double the backslash.',
  InvalidCharacter: 'This character can’t stand in a text as it is. Escape it.',
}

function syntaxError(text: string): Problem {
  const errors: ParseError[] = []
  parse(text, errors, STRICT)
  const [first] = errors
  if (!first) return { code: 'syntax-error', message: 'This is not JSON.', start: 0, end: 1 }
  const { offset: start, length, error } = first
  const message = syntaxMessage(printParseErrorCode(error), text, start)
  return { code: 'syntax-error', message, start, end: start + length }
}

function syntaxMessage(name: ErrorName, text: string, start: number): string {
  const { length } = text.trimEnd()
  if (length === 0) return EMPTY_TEXT
  // What to close is worth more than to know that there is no more.
  if (start >= length && !name.startsWith('Close')) {
    return 'The text ends here, and the article doesn’t. Is the file whole?'
  }
  return ERRORS[name] ?? 'This is not JSON.'
}

function placeOf(tree: Node, path: readonly string[], part: 'key' | 'value') {
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
  // Of a key that stands twice, the last counts.
  const property = children.findLast((pair) => pair.children?.[0]?.value === key)
  return property?.children?.[toKey ? 0 : 1]
}
