import { isMap, isNode, isScalar, isSeq, type Node } from 'yaml'

/**
 * Returns the position of a value in a YAML tree, or of its key. Falls back to the nearest
 * ancestor.
 *
 * @returns `undefined` if no part of the path exists.
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

/** Returns the position of a node. */
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
  // The last of duplicate keys counts.
  const pair = node.items.findLast((item) => isScalar(item.key) && String(item.key.value) === key)
  const found = toKey ? pair?.key : (pair?.value ?? pair?.key)
  return isNode(found) ? found : undefined
}
