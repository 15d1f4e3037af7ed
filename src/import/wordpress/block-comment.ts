/** A comment that begins or ends a block. */
export interface BlockComment {
  kind: 'open' | 'close' | 'void'
  /** The name with its namespace, such as `core/paragraph`. */
  name: string
  /** `null` if they are not valid JSON. */
  attributes: Record<string, unknown> | null
}

const HEAD = /^\s+(\/?)wp:((?:[a-z][a-z0-9_-]*\/)?[a-z][a-z0-9_-]*)(?=\s|\/$|$)/

/** Reads what stands between `<!--` and `-->` as the border of a block. */
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
