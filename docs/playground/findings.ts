import { rules } from 'standfirst/lint'
import type { Finding } from './check.js'
import { byId, make } from './page.js'

const RULES: ReadonlySet<string> = new Set(rules.map(({ code }) => code))

/** Lists the findings: a press on one leads to its place. */
export function showFindings(findings: readonly Finding[], goTo: (finding: Finding) => void): void {
  const items = findings.map((finding) => {
    const button = make(
      'button',
      'finding',
      make('span', 'message', finding.message),
      make('span', 'path', finding.path === '' ? 'the whole article' : finding.path),
    )
    button.type = 'button'
    button.addEventListener('click', () => goTo(finding))
    return make('li', finding.severity, codeLink(finding.code), button)
  })
  if (items.length === 0) items.push(make('li', 'fine', 'Nothing: it is a good article.'))
  byId('findings', HTMLElement).replaceChildren(...items)
  byId('findings-count', HTMLElement).textContent = String(findings.length)
}

/** A link to what the documentation says of a code. */
export function codeLink(code: string): HTMLAnchorElement {
  const link = make('a', 'code', code)
  link.href = RULES.has(code)
    ? `../documents/${code}.html`
    : `../documents/What_can_be_found.html#${code}`
  return link
}
