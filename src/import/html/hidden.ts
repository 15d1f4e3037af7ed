import { classesOf, type HtmlElement, isCode, wordsApart } from './dom.js'
import type { State } from './state.js'

/** Classes of content that is only for assistive technology. */
const SCREEN_READER_CLASSES: ReadonlySet<string> = new Set([
  'screen-reader-text',
  'screen-reader-only',
  'screenreader-only',
  'sr-only',
  'sr-text',
  'visually-hidden',
  'visuallyhidden',
  'visuallyHidden',
  'u-visually-hidden',
  'u-hidden-visually',
  'show-for-sr',
  'element-invisible',
  'assistive-text',
  'a11y-hidden',
  'offscreen',
])

/** Matches every one of these classes. */
const MAY_HIDE = /hid|sr|reader|invisible|assist|offscreen/i

/** Invisible elements without text. */
const SILENT: ReadonlySet<string> = new Set([
  'script',
  'style',
  'template',
  'link',
  'meta',
  'title',
  'head',
  'base',
  'noembed',
  'noframes',
  'param',
  'source',
  'track',
  'area',
  'col',
  'colgroup',
])

/** Whether a class says that only assistive technology reads an element. */
export function isForScreenReaders(element: HtmlElement): boolean {
  return classesOf(element).some((name) => SCREEN_READER_CLASSES.has(name))
}

/** Leaves out an element that no reader sees, and reports it. */
export function isHidden(element: HtmlElement, state: State): boolean {
  const { tagName } = element
  if (SILENT.has(tagName) && element.namespaceURI.endsWith('html')) {
    if (isCode(element)) {
      state.report('import-element-dropped', element, `\`${tagName}\` is not part of an article.`, {
        key: tagName,
      })
    }
    return true
  }
  const reason = reasonOf(element, state)
  if (reason === undefined) return false
  const text = wordsApart(element)
  state.report(
    'import-element-dropped',
    element,
    `\`${tagName}\` is hidden (${reason}), so it was left out.`,
    { text, key: `hidden ${tagName}` },
  )
  return true
}

function reasonOf(element: HtmlElement, state: State): string | undefined {
  const { attrs } = element
  if (attrs.length === 0) return undefined
  for (let index = 0; index < attrs.length; index++) {
    const { name, value } = attrs[index] as { name: string; value: string }
    if (name === 'hidden' && value !== 'until-found') return 'hidden'
    if (name === 'aria-hidden' && value.trim().toLowerCase() === 'true' && !state.own) {
      return 'aria-hidden'
    }
    if (name === 'style' && state.styles(element)?.isHidden) return 'style'
    if (name === 'class' && MAY_HIDE.test(value) && isForScreenReaders(element)) {
      return 'for screen readers'
    }
  }
  return undefined
}
