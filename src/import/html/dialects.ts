import { attribute, findFirst, type HtmlElement } from './dom.js'
import { docsLevel } from './leveled-list.js'
import type { Scan } from './scan.js'
import type { State } from './state.js'

/** Programs with special markup, and how to detect them. */
const DIALECTS: readonly [name: string, test: (element: HtmlElement) => boolean][] = [
  [
    'Google Docs',
    (element) =>
      attribute(element, 'id')?.startsWith('docs-internal-guid') === true ||
      docsLevel(element) !== undefined,
  ],
  [
    'Word',
    (element) => /\bMso[A-Z]/.test(attribute(element, 'class') ?? '') || element.tagName === 'o:p',
  ],
  ['AMP', (element) => element.tagName === 'amp-img' || element.tagName === 'amp-ad'],
]

/** Finds and reports the dialects of a source. */
export function reportDialects(scan: Scan, state: State): void {
  const found = new Map<string, HtmlElement>()
  findFirst(scan.body, (element) => {
    if (element.attrs.length === 0) return false
    for (const [name, test] of DIALECTS)
      if (!found.has(name) && test(element)) found.set(name, element)
    return found.size === DIALECTS.length
  })
  for (const [name, element] of found) {
    state.report('import-dialect', element, `The markup is that of ${name}.`)
  }
  state.dialects = new Set(found.keys())
}
