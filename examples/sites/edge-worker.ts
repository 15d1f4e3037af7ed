// A worker at the edge, in the manner of Cloudflare: it gets an article from its origin, checks it,
// and answers in the form that the address asks for.
import { ArticleError, parseArticle, renderAmp, renderHtmlDocument, renderText } from 'standfirst'

interface Env {
  /** Where the articles are. */
  origin: { fetch(request: Request): Promise<Response> }
}

const FORMS = {
  html: { type: 'text/html', render: renderHtmlDocument },
  amp: { type: 'text/html', render: renderAmp },
  txt: { type: 'text/plain', render: renderText },
} as const

export const worker = {
  async fetch(request: Request, { origin }: Env): Promise<Response> {
    const url = new URL(request.url)
    const [, name, ending = 'html'] = /^\/([\w-]+)(?:\.(\w+))?$/.exec(url.pathname) ?? []
    const form = Object.hasOwn(FORMS, ending) ? FORMS[ending as keyof typeof FORMS] : undefined
    if (!name || !form) return new Response('There is no such page.', { status: 404 })
    const answer = await origin.fetch(new Request(new URL(`/${name}.json`, url)))
    if (!answer.ok) return new Response('There is no such article.', { status: 404 })
    try {
      const article = parseArticle(await answer.json())
      return new Response(form.render(article), {
        headers: { 'content-type': `${form.type}; charset=utf-8` },
      })
    } catch (error) {
      if (!(error instanceof ArticleError)) throw error
      return new Response(error.message, { status: 502 })
    }
  },
}
