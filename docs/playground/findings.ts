import { rules } from 'standfirst/lint'
import type { Finding } from './check.js'
import { byId, make } from './page.js'

const RULES: ReadonlySet<string> = new Set(rules.map(({ code }) => code))

/** Lists the findings. Clicking one moves the cursor to it. */
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
  if (items.length === 0) items.push(make('li', 'fine', 'No problems found.'))
  byId('findings', HTMLElement).replaceChildren(...items)
  byId('findings-count', HTMLElement).textContent = String(findings.length)
}

/** Returns a link to the documentation of a code. */
export function codeLink(code: string): HTMLAnchorElement {
  const link = make('a', 'code', code)
  link.href = RULES.has(code) ? `../documents/${code}.html` : `../documents/Rules.html#${code}`
  return link
}
