/** Decodes a page with the encoding that it declares. */
export function decode(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes)
}

/** How many bytes are searched for the encoding, as in browsers. */
const PRESCAN = 1024

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN))
  const label = /<meta\s[^<>]*?charset\s*=\s*(?:["']\s*)?([\w-]+)/i.exec(head)?.[1]
  if (label === undefined || /^utf-16/i.test(label)) return 'utf-8'
  try {
    return new TextDecoder(label).encoding
  } catch {
    return 'utf-8'
  }
}
