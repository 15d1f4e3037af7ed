/**
 * The JSON pointer of a path.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6901
 */
export function toPointer(path: readonly PropertyKey[]): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}
