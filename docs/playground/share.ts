/** What a fragment begins with: a later form gets another number. */
const FORM = '#a1.'

/** The longest fragment that is read, and the longest text that comes out of one. */
const MAX_FRAGMENT = 200_000
const MAX_TEXT = 1_000_000

/**
 * The text as a fragment for a link, which no server hears of: deflated, in base64url.
 *
 * @returns `undefined` if it would be too long.
 */
export async function toFragment(text: string): Promise<string | undefined> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  const bytes = await readUpTo(packed, MAX_FRAGMENT)
  if (bytes === undefined || text.length > MAX_TEXT) return undefined
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  const fragment = FORM + btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
  return fragment.length > MAX_FRAGMENT ? undefined : fragment
}

/** The text that a fragment holds, or why there is none: anybody may write a link. */
export async function readFragment(
  fragment: string,
): Promise<{ text: string; problem?: undefined } | { text?: undefined; problem: string }> {
  if (!fragment.startsWith(FORM)) return { problem: 'The link holds no article.' }
  if (fragment.length > MAX_FRAGMENT) return { problem: 'The link is too long.' }
  const packed = fragment.slice(FORM.length)
  try {
    const binary = atob(packed.replaceAll('-', '+').replaceAll('_', '/'))
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0))
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
    const unpacked = await readUpTo(stream, MAX_TEXT)
    if (unpacked === undefined) return { problem: 'The article in the link is too large.' }
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(unpacked) }
  } catch {
    return { problem: 'The link is damaged.' }
  }
}

/** The bytes of a stream, unless there are more: then it is not read on. */
async function readUpTo(
  stream: ReadableStream<Uint8Array>,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const reader = stream.getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    size += value.length
    if (size > limit) {
      await reader.cancel()
      return undefined
    }
    chunks.push(value)
  }
  const bytes = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}
