/**
 * The JSON pointer of a path, or of its first `length` keys.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6901
 */
export function toPointer(path: readonly PropertyKey[], length = path.length): string {
  let pointer = ''
  for (let index = 0; index < length; index++) {
    const key = path[index]
    pointer += `/${typeof key === 'number' ? key : escapeKey(String(key))}`
  }
  return pointer
}

/** Hardly any key has a character to escape, and pointers are made by the thousand. */
function escapeKey(key: string): string {
  return key.includes('~') || key.includes('/')
    ? key.replaceAll('~', '~0').replaceAll('/', '~1')
    : key
}
