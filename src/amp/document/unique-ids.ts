import type { Nodes } from 'hast'
import { ArticleError, show } from '../../tree/issue.js'

/**
 * Checks that no two elements have the same id, which the validator lets through. Those of the
 * article can't; what the caller puts around it may.
 *
 * @throws {ArticleError} With the code `duplicate-id`.
 */
export function checkIds(tree: Nodes): void {
  const ids = new Set<unknown>()
  const open: Nodes[] = [tree]
  for (let node = open.pop(); node; node = open.pop()) {
    // Not `push(...children)`: as arguments, very many overflow the stack.
    if ('children' in node) for (const child of node.children) open.push(child)
    const id = node.type === 'element' ? node.properties.id : undefined
    if (id === undefined) continue
    if (ids.has(id)) {
      const message = `Two elements of the document have the id ${show(id)}. Give one of them another, or set \`idPrefix\`.`
      throw new ArticleError([{ code: 'duplicate-id', severity: 'error', path: '', message }])
    }
    ids.add(id)
  }
}
