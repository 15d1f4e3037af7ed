import { isMap, isNode, isScalar, isSeq, type Node } from 'yaml'
import { readYaml as read } from '../../markdown/read-yaml.js'
import { EMPTY_TEXT, type ReadText } from './source-format.js'

/** Reads YAML. */
export function readYaml(text: string): ReadText {
  const { value, contents, problems } = read(text, 'The file')
  const locate: ReadText['locate'] = (path, part) => placeOf(contents, path, part)
  if (problems.length === 0 && (value === undefined || value === null)) {
    const empty = { code: 'syntax-error', message: EMPTY_TEXT, start: 0, end: 1 } as const
    return { value: undefined, problems: [empty], locate }
  }
  return { value, problems, locate }
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
  const pair = node.items.findLast((item) => isScalar(item.key) && String(item.key.value) === key)
  const found = toKey ? pair?.key : (pair?.value ?? pair?.key)
  return isNode(found) ? found : undefined
}
