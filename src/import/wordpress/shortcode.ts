/** A shortcode, or one of the two tags of one that encloses something. */
export interface Shortcode {
  kind: 'open' | 'close'
  name: string
  /** Attributes with a name. */
  attributes: Record<string, string>
  /** Attributes without a name. */
  values: string[]
  start: number
  end: number
  /** Whether it is written with two brackets, so that it is shown as it is. */
  isEscaped: boolean
}

const SHORTCODE = /\[(\/?)([a-z][\w-]*)(?=[\s/=\]])([^\][]*)\]/iy

/** Names that WordPress itself has. */
const CORE = new Set(['audio', 'caption', 'embed', 'gallery', 'playlist', 'video', 'wp_caption'])

/**
 * Finds the shortcodes in some parts of a source. Words in brackets, as “[sic]”, are none: a
 * shortcode has a name of WordPress, attributes, a closing tag, or an underscore in its name.
 */
export function findShortcodes(
  html: string,
  ranges: readonly (readonly [start: number, end: number])[],
): Shortcode[] {
  const closed = new Set(
    [...html.matchAll(/\[\/([a-z][\w-]*)\]/gi)].map(([, name = '']) => name.toLowerCase()),
  )
  const found: Shortcode[] = []
  let done = 0
  for (const [start, end] of ranges) {
    for (let at = html.indexOf('[', Math.max(start, done)); at !== -1 && at < end; ) {
      const shortcode = shortcodeAt(html, at, closed)
      if (shortcode) {
        found.push(shortcode)
        done = shortcode.end
      }
      at = html.indexOf('[', shortcode ? shortcode.end : at + 1)
    }
  }
  return found
}

function shortcodeAt(html: string, at: number, closed: ReadonlySet<string>): Shortcode | undefined {
  const isDouble = html[at + 1] === '['
  SHORTCODE.lastIndex = isDouble ? at + 1 : at
  const match = SHORTCODE.exec(html)
  if (!match) return undefined
  const [whole, slash, rawName = '', rest = ''] = match
  const name = rawName.toLowerCase()
  const isClose = slash === '/'
  const isKnown = CORE.has(name) || closed.has(name) || name.includes('_') || HAS_VALUE.test(rest)
  if (!isKnown || (isClose && rest.trim() !== '')) return undefined
  const innerEnd = match.index + whole.length
  const isEscaped = isDouble && html[innerEnd] === ']'
  return {
    kind: isClose ? 'close' : 'open',
    name,
    ...readAttributes(rest.replace(/\/$/, '')),
    start: isEscaped ? at : match.index,
    end: isEscaped ? innerEnd + 1 : innerEnd,
    isEscaped,
  }
}

/** An attribute with a value, or a URL, as in `[youtube https://…]` and `[youtube=https://…]`. */
const HAS_VALUE = /\s[\w-]+=["'\w&“”/]|[\s=]https?:\/\//

const ATTRIBUTE =
  /([\w-]+)=(?:"([^"]*)"|'([^']*)'|([^\s"'][^\s]*))|"([^"]*)"|'([^']*)'|=?([^\s"'=]+)/g

function readAttributes(text: string): Pick<Shortcode, 'attributes' | 'values'> {
  const attributes: Record<string, string> = {}
  const values: string[] = []
  // The visual editor writes quotation marks as entities.
  const plain = text.replace(/&quot;|&#822[01];|&#8243;|[“”″]/g, '"').replace(/&amp;/g, '&')
  for (const [, name, double, single, bare, ...loose] of plain.matchAll(ATTRIBUTE)) {
    const value = double ?? single ?? bare ?? ''
    if (name !== undefined) attributes[name.toLowerCase()] = value
    else values.push(...loose.filter((one) => typeof one === 'string').slice(0, 1))
  }
  return { attributes, values }
}
