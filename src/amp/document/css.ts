import { ArticleError, type Issue } from '../../tree/issue.js'

/** The maximum size of the custom style and all `style` attributes, in bytes of UTF-8. */
const MAX_BYTES = 75_000

/** The maximum size of one `style` attribute. */
const MAX_ATTRIBUTE_BYTES = 1000

/** The at-rules that AMP allows, in lower case and with vendor prefixes. */
const AT_RULES = /^@(?:-(?:webkit|moz|ms|o)-)?(?:media|supports|keyframes|font-face|page)$/

/** CSS that AMP forbids in any position, with advice. */
const FORBIDDEN: readonly [pattern: RegExp, name: string, remedy: string][] = [
  [/!\s*important/i, '!important', 'Use a more specific selector.'],
  [/i-amphtml-/i, 'i-amphtml-', 'AMP reserves this prefix. Use another name.'],
  [/<!--|-->/, 'an HTML comment', 'Use `/* … */`.'],
  [/url\(\s*(?:["']\s*)?javascript:/i, 'javascript:', 'Use an https URL.'],
]

/**
 * Checks the styles of a document against AMP's rules. Never shortens them.
 *
 * @param attributes The values of all `style` attributes.
 * @param isDefault Whether the CSS is the default stylesheet, which follows the rules.
 * @throws {ArticleError} With the code `css-over-budget` or `css-forbidden`.
 * @see https://amp.dev/documentation/guides-and-tutorials/develop/style_and_layout/style_pages
 */
export function checkStyles(css: string, attributes: readonly string[], isDefault = false): void {
  const { size, forbidden } = check(css)
  const total = attributes.reduce((sum, style) => sum + bytes(style), size)
  const issues: Issue[] = isDefault ? [] : [...forbidden]
  if (total > MAX_BYTES) {
    const found = `${total.toLocaleString('en')} bytes of CSS`
    issues.push(
      issue(
        'css-over-budget',
        `The document has ${found}, but AMP allows 75,000. Shorten \`styles\`.`,
      ),
    )
  }
  for (const style of attributes) {
    for (const found of forbiddenIn(style)) issues.push(found)
    if (bytes(style) > MAX_ATTRIBUTE_BYTES) {
      const message = `A \`style\` attribute has ${bytes(style)} bytes, but AMP allows 1,000. Use a class instead.`
      issues.push(issue('css-over-budget', message))
    }
  }
  if (issues.length > 0) throw new ArticleError(issues)
}

interface Checked {
  css: string
  /** The size in bytes of UTF-8. */
  size: number
  /** The issues about forbidden CSS. */
  forbidden: readonly Issue[]
}

/** Caches the last result: a site uses the same styles for all documents. */
let last: Checked | undefined

function check(css: string): Checked {
  if (last?.css !== css) last = { css, size: bytes(css), forbidden: forbiddenIn(css) }
  return last
}

function forbiddenIn(css: string): Issue[] {
  // Comments and strings contain no rules. Only the first list applies to them.
  const rules = css.replace(
    /\/\*[\s\S]*?(?:\*\/|$)|"(?:\\[\s\S]?|[^"\\])*(?:"|$)|'(?:\\[\s\S]?|[^'\\])*(?:'|$)/g,
    ' ',
  )
  const found = FORBIDDEN.filter(([pattern]) => pattern.test(css)).map(([, name, remedy]) =>
    issue('css-forbidden', `AMP forbids ${name} in styles. ${remedy}`),
  )
  for (const [name = ''] of rules.matchAll(/(?<!\\)@[a-z_\\-][\w\\-]*/gi)) {
    if (AT_RULES.test(name)) continue
    found.push(issue('css-forbidden', `AMP forbids ${name} in styles. Write the rules without it.`))
  }
  if (hasNesting(rules)) {
    const message = 'AMP forbids nested rules. Write each selector in full.'
    found.push(issue('css-forbidden', message))
  }
  return found
}

/** Whether a rule contains another. Only at-rules may. */
function hasNesting(rules: string): boolean {
  const open: boolean[] = []
  for (const [, prelude = '', end] of rules.matchAll(/(?<![^{};])([^{};]*)([{};])/g)) {
    if (end === '}') open.pop()
    if (end !== '{') continue
    const isStyleRule = !prelude.trim().startsWith('@')
    if (isStyleRule && open.at(-1) === true) return true
    open.push(isStyleRule)
  }
  return false
}

function bytes(css: string): number {
  return new TextEncoder().encode(css).length
}

function issue(code: string, message: string): Issue {
  return { code, severity: 'error', path: '', message }
}
