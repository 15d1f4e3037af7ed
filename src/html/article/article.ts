import type { Element, ElementContent, Properties } from 'hast'
import { elementOf, lines } from '../../hast/element.js'
import { audioOf } from '../../render/article/paywall.js'
import { directionOf } from '../../render/format/direction.js'
import { type RenderState, renderNodes } from '../../render/handler.js'
import { isDirection } from '../../render/markup-context.js'
import type { ArticleType } from '../../schema/article.js'
import { ARTICLE_CLASSES } from '../class-names.js'
import { renderFootnotes } from '../footnote.js'
import { paidSection } from '../paywall.js'
import { titleLine } from '../title.js'
import { renderNotes } from './annotations.js'
import { renderHeader } from './header.js'
import { renderPagination, renderUpdates } from './live.js'
import { withSponsoredLinks } from './paid-content.js'

/** Renders the article as one element, from the header to the related links. */
export function renderArticle(state: RenderState): Element {
  const { article, notes } = state
  const { leadMedia } = article
  const main = [
    renderHeader(state),
    ...renderAudio(state),
    ...renderNotes(state, notes.atTop()),
    ...renderNodes(state, [leadMedia]),
    ...(leadMedia ? renderNotes(state, notes.after(leadMedia)) : []),
    ...[state.one(article.body) ?? []].flat(),
    ...renderUpdates(state),
    renderPagination(state),
    ...renderNotes(state, notes.atBottom()),
  ]
  // They may refer to footnotes, which come before them.
  const related = renderNodes(state, article.related)
  const rendered = elementOf(
    'article',
    {
      className: state.className(classNamesOf(article.type)),
      ...languageOf(state),
    },
    lines([
      ...main,
      ...renderFootnotes(state),
      titleLine(state, 'rights', article.rights?.copyrightNotice),
      ...related,
    ]),
  )
  return withSponsoredLinks(state, rendered)
}

/** Renders the article read aloud: the browser's own player with its title, or that of a provider. */
function renderAudio(state: RenderState): ElementContent[] {
  const { audio, isPaid } = audioOf(state)
  if (!audio) return []
  const isFile = (audio.sources?.length ?? 0) > 0
  const title = isFile ? titleLine(state, 'audio-title', audio.title) : undefined
  const rendered = [title ?? [], ...renderNodes(state, [audio])].flat()
  return isPaid ? paidSection(state, rendered) : rendered
}

/** Returns the classes of an article: one in general, and one for its type. */
function classNamesOf(type: ArticleType): string {
  const ofType = ARTICLE_CLASSES[type]
  return ofType === undefined ? 'article' : `article ${ofType}`
}

/** Returns the attributes for the language and direction of the article. */
export function languageOf({ article, language }: RenderState): Properties {
  const { dir } = article
  return { lang: language, dir: isDirection(dir) ? dir : directionOf(language) }
}
