import { type HtmlComment, type HtmlNode, isComment } from '../html/dom.js'

/** A comment that begins or ends a block. */
export interface BlockComment {
  kind: 'open' | 'close' | 'void'
  /** The name with its namespace, such as `core/paragraph`. */
  name: string
  /** `null` if they are not valid JSON. */
  attributes: Record<string, unknown> | null
}

const HEAD = /^\s+(\/?)wp:((?:[a-z][a-z0-9_-]*\/)?[a-z][a-z0-9_-]*)(?=\s|\/$|$)/

/** Parses the content of a comment as a block delimiter. */
export function readBlockComment(data: string): BlockComment | undefined {
  const [head, slash, name] = HEAD.exec(data) ?? []
  if (head === undefined || name === undefined) return undefined
  const rest = data.slice(head.length).trim()
  const isVoid = rest.endsWith('/')
  return {
    kind: slash === '/' ? 'close' : isVoid ? 'void' : 'open',
    name: name.includes('/') ? name : `core/${name}`,
    attributes: readAttributes(isVoid ? rest.slice(0, -1).trim() : rest),
  }
}

function readAttributes(json: string): Record<string, unknown> | null {
  if (json === '') return {}
  try {
    const value: unknown = JSON.parse(json)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null
  } catch {
    return null
  }
}

/** Maps the opening comment of each block to its closing comment, among the nodes of one parent. */
export function pairBlocks(nodes: readonly HtmlNode[]): Map<number, number> {
  const pairs = new Map<number, number>()
  const open: { name: string; index: number }[] = []
  const counts = new Map<string, number>()
  for (const [index, node] of nodes.entries()) {
    const block = isComment(node) ? readBlockComment(node.data) : undefined
    if (!block || block.kind === 'void') continue
    const { name } = block
    const count = counts.get(name) ?? 0
    if (block.kind === 'open') {
      open.push({ name, index })
      counts.set(name, count + 1)
    } else if (count > 0) {
      // Unclosed blocks inside end with it.
      for (let top = open.pop(); top; top = open.pop()) {
        counts.set(top.name, (counts.get(top.name) ?? 0) - 1)
        if (top.name !== name) continue
        pairs.set(top.index, index)
        break
      }
    }
  }
  return pairs
}

/** Returns the end of a comment in the source. */
export function endOfComment({ end = 0 }: HtmlComment, html: string): number {
  return html.indexOf('>', end - 1) + 1 || html.length
}

/** Returns the start of a comment in the source. */
export function startOfComment(comment: HtmlComment, html: string): number {
  const end = endOfComment(comment, html)
  return Math.max(0, html.lastIndexOf('<!--', end - comment.data.length - '<!---->'.length))
}
