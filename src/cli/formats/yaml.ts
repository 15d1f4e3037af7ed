import { isMap, isNode, isScalar, isSeq, type Node, parseAllDocuments } from 'yaml'
import { findDeepYaml, findWrongKeys } from '../../markdown/yaml-limits.js'
import { MAX_NESTING } from '../../parse/limits.js'
import { EMPTY_TEXT, type Problem, type ReadText } from './source-format.js'

/** How often aliases may repeat a part, all in all; `yaml` counts the part itself too. */
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
  const deep = findDeepYaml(text)
  if (deep !== undefined) {
    const message = `The text is nested more than ${MAX_NESTING} levels deep. Flatten it.`
    return failed('text-too-deep', message, deep)
  }

  const documents = parseAllDocuments(text, {
    version: '1.2',
    schema: 'core',
    prettyErrors: false,
    logLevel: 'silent',
    uniqueKeys: false,
  })
  if (!Array.isArray(documents) || documents.length === 0) {
    return failed('syntax-error', EMPTY_TEXT)
  }
  const [first, second] = documents
  if (!first) return failed('syntax-error', EMPTY_TEXT)
  if (second) {
    const message = 'The file holds a second document. Put it into a file of its own.'
    return failed('several-documents', message, second.range[0])
  }
  const problems = [...first.errors, ...first.warnings].map(({ code, message, pos }): Problem => {
    const [start, end] = pos
    if (code === 'TAG_RESOLVE_FAILED') {
      return { code: 'unknown-tag', message: `${message}. Write the value without it.`, start, end }
    }
    return { code: 'syntax-error', message: `${message}.`, start, end }
  })
  const locate: ReadText['locate'] = (path, part) => placeOf(first.contents, path, part)
  if (first.errors.length > 0) return { value: undefined, problems: problems.slice(0, 1), locate }
  const wrongKeys = findWrongKeys(first.contents)
  const strange = wrongKeys.find(({ isDouble }) => !isDouble)
  if (strange) return failed('syntax-error', strange.message, strange.place[0])
  for (const { message, place } of wrongKeys) {
    const [start, end] = place
    problems.push({ code: 'duplicate-key', message, start, end })
  }
  try {
    return { value: first.toJS({ maxAliasCount: MAX_ALIASES + 1 }), problems, locate }
  } catch {
    const message = `The aliases stand for more than ${MAX_ALIASES} copies. Write the parts out.`
    return failed('too-many-aliases', message)
  }
}

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
