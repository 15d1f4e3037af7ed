import { type Child, element } from '../hast/element.js'
import { directionOf } from '../render/format/direction.js'
import { labelLanguage } from '../render/labels/labels-for.js'
import type { MarkupContext } from '../render/markup-context.js'

/**
 * Renders a label. If the article has no labels in its language, marks the language of the label.
 * In right-to-left text, isolates it, so that adjacent digits stay in order.
 */
export function labelText(context: MarkupContext, words: string): Child {
  const lang = labelLanguage(context.labels, context.language)
  const isForeign = lang !== context.language
  if (!isForeign && !isRightToLeft(context)) return words
  return element('bdi', isForeign ? { lang } : {}, [words])
}

/** Whether the text direction of the article is right to left. */
export function isRightToLeft({ article, language }: MarkupContext): boolean {
  return (article.dir ?? directionOf(language)) === 'rtl'
}
