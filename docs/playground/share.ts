/** The start of a fragment. A later format gets another number. */
const FORM = '#a1.'

/** The maximum length of a fragment, and of the text in it. */
const MAX_FRAGMENT = 200_000
const MAX_TEXT = 1_000_000

/**
 * Encodes the text as a URL fragment, which is never sent to a server: deflated, in base64url.
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

/** Decodes the text in a fragment, or returns why that failed. Fragments are untrusted. */
export async function readFragment(
  fragment: string,
): Promise<{ text: string; problem?: undefined } | { text?: undefined; problem: string }> {
  if (!fragment.startsWith(FORM)) return { problem: 'The link does not contain an article.' }
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

/** Returns the bytes of a stream, or stops reading if there are too many. */
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
