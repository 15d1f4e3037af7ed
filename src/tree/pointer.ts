/**
 * Returns the JSON pointer of a path.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6901
 */
export function toPointer(path: readonly PropertyKey[]): string {
  let pointer = ''
  for (const key of path) pointer += below(key)
  return pointer
}

/** Returns the keys of a JSON pointer, outermost first. */
export function fromPointer(pointer: string): string[] {
  const keys = pointer.split('/').slice(1)
  return keys.map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** Returns the pointer segment of a key. */
export function below(key: PropertyKey): string {
  return typeof key === 'number' ? `/${key}` : `/${escapeKey(String(key))}`
}

/** Escapes a key. Few keys need it, so they are tested first. */
function escapeKey(key: string): string {
  return key.includes('~') || key.includes('/')
    ? key.replaceAll('~', '~0').replaceAll('/', '~1')
    : key
}
