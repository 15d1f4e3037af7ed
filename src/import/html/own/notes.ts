import { attribute, elementsOf, findAll, type HtmlElement } from '../dom.js'

/** Returns the notes in a section, except those behind a paywall in it. */
export function notesIn(section: HtmlElement): HtmlElement[] {
  return elementsOf(section)
    .filter(({ tagName }) => tagName === 'ol')
    .flatMap(elementsOf)
}

/**
 * Returns the ids of the notes by their numbers, for the article and for each live entry that has
 * a list.
 */
export function notesByNumber(
  article: HtmlElement,
  is: (element: HtmlElement, name: string) => boolean,
): Map<HtmlElement, Map<string, string>> {
  const scopes = new Map<HtmlElement, Map<string, string>>()
  for (const section of findAll(article, (element) => is(element, 'notes'))) {
    const parent = section.parentNode as HtmlElement
    const scope = is(parent, 'paywall-content') ? (parent.parentNode as HtmlElement) : parent
    const numbers = scopes.get(scope) ?? new Map<string, string>()
    scopes.set(scope, numbers)
    let number = 0
    for (const item of [section, ...elementsOf(section)].flatMap(notesIn)) {
      number = Number(attribute(item, 'value') ?? number + 1)
      numbers.set(String(number), attribute(item, 'id') ?? '')
    }
  }
  return scopes
}
