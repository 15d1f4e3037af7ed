import { type Child, element } from '../hast/element.js'
import { directionOf } from '../render/format/direction.js'
import { labelLanguage } from '../render/labels/labels-for.js'
import type { MarkupContext } from '../render/markup-context.js'

/**
 * A label as part of a page. Where the article has no labels in its language it says which language
 * the label is in. In text from right to left it is isolated, so that digits beside it stay there.
 */
export function labelText(context: MarkupContext, words: string): Child {
  const lang = labelLanguage(context.labels, context.language)
  const isForeign = lang !== context.language
  if (!isForeign && !isRightToLeft(context)) return words
  return element('bdi', isForeign ? { lang } : {}, [words])
}

/** Whether the article runs from right to left. */
export function isRightToLeft({ article, language }: MarkupContext): boolean {
  return (article.dir ?? directionOf(language)) === 'rtl'
}
