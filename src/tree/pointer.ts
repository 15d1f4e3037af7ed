/**
 * The JSON pointer of a path.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6901
 */
export function toPointer(path: readonly PropertyKey[]): string {
  let pointer = ''
  for (const key of path) pointer += below(key)
  return pointer
}

/** The keys of a pointer, from the top. */
export function fromPointer(pointer: string): string[] {
  const keys = pointer.split('/').slice(1)
  return keys.map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** What a key adds to the pointer of the object or list that it is in. */
export function below(key: PropertyKey): string {
  return typeof key === 'number' ? `/${key}` : `/${escapeKey(String(key))}`
}

/** Hardly any key has a character to escape, and pointers are made by the thousand. */
function escapeKey(key: string): string {
  return key.includes('~') || key.includes('/')
    ? key.replaceAll('~', '~0').replaceAll('/', '~1')
    : key
}
