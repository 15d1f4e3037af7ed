import { NODE_ID } from '../../schema/node-id.js'

/** Creates a function that converts ids of the source to valid ids. */
export function createIds(): (id: string) => string {
  const known = new Map<string, string>()
  const taken = new Set<string>()
  return (id) => {
    const before = known.get(id)
    if (before !== undefined) return before
    const base = NODE_ID.test(id) ? id : shaped(id)
    let own = base
    for (let count = 2; taken.has(own); count++) own = `${base}-${count}`
    taken.add(own)
    known.set(id, own)
    return own
  }
}

function shaped(id: string): string {
  const plain = id.replace(/[^\w-]+/g, '-').replace(/^-+|(?<!-)-+$/g, '')
  return /^[A-Za-z]/.test(plain) ? plain : `id-${plain || 'place'}`
}
