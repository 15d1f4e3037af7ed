import { isMap, isNode, isScalar, isSeq, type Node, parseAllDocuments } from 'yaml'
import { MAX_NESTING, type Problem, type ReadText } from './source-format.js'

/** How often aliases may repeat a part, all in all. */
const MAX_ALIASES = 100

/**
 * Reads YAML 1.2 with its core schema: no tags of one's own, one document, few aliases.
 *
 * @see https://yaml.org/spec/1.2.2/
 */
export function readYaml(text: string): ReadText {
  const nowhere = () => ({ start: 0, end: 0 })
  const failed = (code: Problem['code'], message: string, start = 0): ReadText => ({
    value: undefined,
    problems: [{ code, message, start, end: start + 1 }],
    locate: nowhere,
  })
  const deep = deepPlace(text)
  const tooDeep = `The text is nested more than ${MAX_NESTING} levels deep. Flatten it.`
  if (deep !== undefined) return failed('text-too-deep', tooDeep, deep)

  const documents = parseAllDocuments(text, {
    version: '1.2',
    schema: 'core',
    prettyErrors: false,
    logLevel: 'silent',
  })
  if (!Array.isArray(documents) || documents.length === 0) {
    return failed('syntax-error', 'The file is empty. Write an article.')
  }
  const [first, second] = documents
  if (!first) return failed('syntax-error', 'The file is empty. Write an article.')
  if (second) {
    const message = 'The file holds a second document. Put it into a file of its own.'
    return failed('several-documents', message, second.range[0])
  }
  const problems = [...first.errors, ...first.warnings].map(({ code, message, pos }): Problem => {
    const [start, end] = pos
    if (code === 'DUPLICATE_KEY') {
      const words = 'The key stands twice in this object. Remove one.'
      return { code: 'duplicate-key', message: words, start, end }
    }
    if (code === 'TAG_RESOLVE_FAILED') {
      return { code: 'unknown-tag', message: `${message}. Write the value without it.`, start, end }
    }
    return { code: 'syntax-error', message: `${message}.`, start, end }
  })
  const locate: ReadText['locate'] = (path, part) => placeOf(first.contents, path, part)
  if (first.errors.some(({ code }) => code !== 'DUPLICATE_KEY')) {
    return { value: undefined, problems: problems.slice(0, 1), locate }
  }
  try {
    return { value: first.toJS({ maxAliasCount: MAX_ALIASES }), problems, locate }
  } catch {
    const message = `The aliases stand for more than ${MAX_ALIASES} copies. Write the parts out.`
    return failed('too-many-aliases', message)
  }
}

/** Where brackets or list marks go deeper than anybody writes: the parser would run out of stack. */
function deepPlace(text: string): number | undefined {
  let brackets = 0
  let marks = 0
  for (let index = 0; index < text.length; index++) {
    const character = text[index] ?? ''
    if (character === '\n') marks = 0
    else if (character === '[' || character === '{') brackets += 1
    else if (character === ']' || character === '}') brackets = Math.max(0, brackets - 1)
    else if (/[-?:]/.test(character) && text[index + 1] === ' ') marks += 1
    if (brackets > MAX_NESTING || marks > MAX_MARKS) return index
  }
  return undefined
}

/** Marks such as `- ` and `: ` on one line: most often they are words, and each may be a level. */
const MAX_MARKS = 2000

function placeOf(top: unknown, path: readonly string[], part: 'key' | 'value') {
  let node = top
  for (const [index, key] of path.entries()) {
    const isLast = index === path.length - 1
    const inner = stepInto(node, key, isLast && part === 'key')
    if (!inner) break
    node = inner
  }
  const [start = 0, end = 0] = isNode(node) ? (node.range ?? []) : []
  return { start, end }
}

function stepInto(node: unknown, key: string, toKey: boolean): Node | undefined {
  if (isSeq(node)) {
    const item = node.items[Number(key)]
    return isNode(item) ? item : undefined
  }
  if (!isMap(node)) return undefined
  const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key)
  const found = toKey ? pair?.key : (pair?.value ?? pair?.key)
  return isNode(found) ? found : undefined
}
