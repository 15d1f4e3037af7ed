import { isMap, isNode, isScalar, isSeq, type Node } from 'yaml'

/**
 * Where a value of a YAML tree stands, or its key; or the nearest on the way to it.
 *
 * @returns `undefined` if nothing on the way is there.
 */
export function yamlPlace(
  contents: unknown,
  path: readonly string[],
  part: 'key' | 'value' = 'value',
): { start: number; end: number } | undefined {
  let found: Node | undefined
  for (const [index, key] of path.entries()) {
    const isLast = index === path.length - 1
    const inner = stepInto(found ?? contents, key, isLast && part === 'key')
    if (!inner) break
    found = inner
  }
  return found && placeOf(found)
}

/** Where a node stands. */
export function placeOf({ range }: Node): { start: number; end: number } {
  const [start = 0, end = 0] = range ?? []
  return { start, end }
}

function stepInto(node: unknown, key: string, toKey: boolean): Node | undefined {
  if (isSeq(node)) {
    const item = node.items[Number(key)]
    return isNode(item) ? item : undefined
  }
  if (!isMap(node)) return undefined
  // Of a key that stands twice, the last counts.
  const pair = node.items.findLast((item) => isScalar(item.key) && String(item.key.value) === key)
  const found = toKey ? pair?.key : (pair?.value ?? pair?.key)
  return isNode(found) ? found : undefined
}
