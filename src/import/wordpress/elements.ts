import { addText, type Builder } from '../builder.js'
import { attribute, classesOf, type HtmlElement, textOf } from '../html/dom.js'
import { readFootnote } from './footnotes.js'
import { LAYOUTS } from './known-blocks.js'
import { mediaFinder } from './media.js'
import { readPluginShortcode } from './plugin-shortcode.js'
import type { Reading } from './reading.js'

/** Reads or changes an element with WordPress-specific markup. Returns whether it was read. */
export function readElement(element: HtmlElement, builder: Builder, reading: Reading): boolean {
  if (element.tagName === reading.content.elementName) {
    readPluginShortcode(element, builder, reading)
    return true
  }
  if (readFootnote(element, builder, reading)) return true
  if (element.tagName === 'img') readAlt(element, reading)
  for (const name of classesOf(element)) {
    if (name === 'wp-block-spacer') return textOf(element) === ''
    // The button is separate from the file name.
    if (name === 'wp-block-file__button') addText(builder, ' ')
    // Before WordPress 5.9, a gallery was a list of images.
    else if (name.startsWith('blocks-gallery-') && LISTS.has(element.tagName)) {
      element.tagName = 'div'
    } else if (LAYOUTS.has(name)) {
      reading.state.report(
        'import-layout-flattened',
        element,
        'Columns and boxes became blocks one below another.',
        { key: '' },
      )
    }
  }
  return false
}

const LISTS = new Set(['ul', 'ol', 'li'])

/**
 * Treats an empty alternative text as missing, because WordPress also writes it if the author gave
 * none. The text in the media library becomes a suggestion.
 */
function readAlt(element: HtmlElement, { options }: Reading): void {
  if (attribute(element, 'alt')?.trim() !== '') return
  element.attrs = element.attrs.filter(({ name }) => name !== 'alt')
  const id = /(?:^|\s)wp-image-(\d+)/.exec(attribute(element, 'class') ?? '')?.[1]
  const alt = id === undefined ? undefined : mediaFinder(options)(id)?.alt
  if (alt === undefined || attribute(element, 'title') !== undefined) return
  element.attrs.push({ name: 'title', value: alt })
}
