import {
  type Article,
  ArticleError,
  renderAmp,
  renderHtml,
  renderHtmlDocument,
  renderText,
  report,
  toJsonLd,
} from 'standfirst'
import type { Target } from 'standfirst/report'
import { codeLink } from './findings.js'
import { byId, make } from './page.js'

/** The policy of the preview: only content of this site. The sandbox also forbids scripts. */
const POLICY = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'; style-src 'unsafe-inline'">`

/** The renderings of an article, each in its own tab. */
const PANELS: readonly { name: string; show(article: Article, panel: HTMLElement): void }[] = [
  { name: 'Page', show: showPage },
  { name: 'HTML', show: source((article) => renderHtml(article)) },
  { name: 'AMP', show: source((article) => renderAmp(article, { canonical: canonical(article) })) },
  { name: 'Text', show: source((article) => renderText(article)) },
  { name: 'JSON-LD', show: source((article) => JSON.stringify(toJsonLd(article), null, 2)) },
  { name: 'Losses', show: showLosses },
]

/** Creates the tabs. Only the open one is rendered. */
export function createPanels(): { show(article: Article | undefined): void } {
  let last: Article | undefined
  let open = 0
  const tabs = PANELS.map(({ name }, index) => {
    const tab = make('button', 'tab', name)
    tab.type = 'button'
    tab.id = `tab-${index}`
    tab.setAttribute('role', 'tab')
    tab.setAttribute('aria-controls', `panel-${index}`)
    tab.addEventListener('click', () => choose(index))
    tab.addEventListener('keydown', ({ key }) => {
      const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0
      if (step === 0) return
      choose((index + step + PANELS.length) % PANELS.length)
      tabs[open]?.focus()
    })
    return tab
  })
  const panels = PANELS.map((_, index) => {
    const panel = make('div', 'panel')
    panel.id = `panel-${index}`
    panel.setAttribute('role', 'tabpanel')
    panel.setAttribute('aria-labelledby', `tab-${index}`)
    panel.tabIndex = 0
    return panel
  })
  byId('tabs', HTMLElement).append(...tabs)
  byId('panels', HTMLElement).append(...panels)
  choose(0)

  function choose(index: number): void {
    open = index
    tabs.forEach((tab, at) => {
      tab.setAttribute('aria-selected', String(at === open))
      tab.tabIndex = at === open ? 0 : -1
    })
    panels.forEach((panel, at) => {
      panel.hidden = at !== open
    })
    render()
  }

  function render(): void {
    const panel = panels[open]
    if (last === undefined || panel === undefined) return
    try {
      PANELS[open]?.show(last, panel)
    } catch (error) {
      if (!(error instanceof ArticleError)) throw error
      panel.replaceChildren(make('p', 'problem', error.message))
    }
  }

  return {
    show(article) {
      byId('stale', HTMLElement).hidden = article !== undefined
      last = article ?? last
      render()
    },
  }
}

/** Returns the canonical URL that an AMP document needs. A draft may not have one yet. */
function canonical(article: Article): string {
  return article.url ?? 'https://www.example/draft'
}

function source(make: (article: Article) => string) {
  return (article: Article, panel: HTMLElement): void => {
    const pre = panel.querySelector('pre') ?? document.createElement('pre')
    pre.textContent = make(article)
    if (!pre.isConnected) panel.replaceChildren(pre)
  }
}

function showPage(article: Article, panel: HTMLElement): void {
  const page = renderHtmlDocument(article, { styles: true, jsonLd: false })
  const frame = panel.querySelector('iframe') ?? make('iframe', 'page')
  frame.title = 'The article as a page'
  // Nothing is allowed: no scripts, no forms, no windows, and an opaque origin.
  frame.setAttribute('sandbox', '')
  frame.srcdoc = page.replace('<head>', `<head>${POLICY}`)
  if (!frame.isConnected) panel.replaceChildren(frame)
}

function showLosses(article: Article, panel: HTMLElement): void {
  const targets: readonly Target[] = ['html', 'amp', 'text']
  const sections = targets.flatMap((target) => {
    const options = target === 'amp' ? { canonical: canonical(article) } : {}
    const issues = report(article, target, options)
    const rows = issues.map(({ code, loss = 'dropped', path, message }) =>
      make('li', loss, codeLink(code), ` ${loss}: ${message} `, make('span', 'path', path)),
    )
    const exact = make('p', 'fine', 'No losses: the whole article is rendered.')
    return [
      make('h2', '', `${target === 'text' ? 'Text' : target.toUpperCase()} (${issues.length})`),
      rows.length > 0 ? make('ul', 'losses', ...rows) : exact,
    ]
  })
  panel.replaceChildren(...sections)
}
