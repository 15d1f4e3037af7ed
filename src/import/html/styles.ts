import { attribute, classesOf, type HtmlElement } from './dom.js'

/** The style of an element, as far as it matters to an article. */
export interface Style {
  isBold?: boolean
  isItalic?: boolean
  isStruck?: boolean
  vertical?: 'superscript' | 'subscript'
  isHidden?: boolean
  isPreformatted?: boolean
  align?: 'left' | 'right' | 'center'
}

/**
 * Looks up styles: those of the `style` attribute and of classes in the style sheets of editors.
 */
export type Styles = (element: HtmlElement) => Style | undefined

const NOTHING: Style = {}

/** @param sheets The text of `style` elements, of which only simple class rules are read. */
export function createStyles(sheets: readonly string[]): Styles {
  const classes = classRules(sheets)
  return (element) => {
    const own = attribute(element, 'style')
    if (classes.size === 0) return own === undefined ? undefined : parseStyle(own)
    const style = { ...NOTHING }
    for (const name of classesOf(element)) Object.assign(style, classes.get(name))
    return own === undefined ? style : Object.assign(style, parseStyle(own))
  }
}

/** Larger sheets belong to the design of a site, whose classes do not describe formatting. */
const LARGEST_SHEET = 200_000

function classRules(sheets: readonly string[]): Map<string, Style> {
  const rules = new Map<string, Style>()
  for (const sheet of sheets) {
    // Only editors such as Google Docs use such class names.
    if (sheet.length > LARGEST_SHEET || !/\.c\d+\s*\{/.test(sheet)) continue
    for (const [, name, body] of sheet.matchAll(/\.(c\d{1,5})\s*\{([^{}]{0,2000})\}/g)) {
      rules.set(name as string, parseStyle(body as string))
    }
  }
  return rules
}

const known = new Map<string, Style>()

/** The maximum number of cached styles. Editors repeat a few. */
const MOST_KNOWN = 500

function parseStyle(css: string): Style {
  const before = known.get(css)
  if (before) return before
  const style: Style = {}
  for (const declaration of css.slice(0, 5000).split(';')) {
    const colon = declaration.indexOf(':')
    if (colon === -1) continue
    const name = declaration.slice(0, colon).trim().toLowerCase()
    const value = declaration
      .slice(colon + 1)
      .trim()
      .toLowerCase()
    READERS[name]?.(style, value.replace(/(?<!\s)\s*!important$/, ''))
  }
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(css, style)
  return style
}

const READERS: Record<string, (style: Style, value: string) => void> = {
  'font-weight': (style, value) => {
    style.isBold = value === 'bold' || value === 'bolder' || Number(value) >= 600
  },
  'font-style': (style, value) => {
    style.isItalic = value === 'italic' || value.startsWith('oblique')
  },
  'text-decoration': (style, value) => {
    style.isStruck = value.includes('line-through')
  },
  'text-decoration-line': (style, value) => {
    style.isStruck = value.includes('line-through')
  },
  'vertical-align': (style, value) => {
    if (value === 'super') style.vertical = 'superscript'
    if (value === 'sub') style.vertical = 'subscript'
  },
  display: (style, value) => {
    if (value === 'none') style.isHidden = true
  },
  visibility: (style, value) => {
    if (value === 'hidden') style.isHidden = true
  },
  'white-space': (style, value) => {
    style.isPreformatted = value === 'pre' || value === 'pre-wrap' || value === 'break-spaces'
  },
  'text-align': (style, value) => {
    if (value === 'left' || value === 'right' || value === 'center') style.align = value
  },
}
