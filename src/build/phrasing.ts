import type {
  Break,
  Delete,
  Emphasis,
  InlineCode,
  Link,
  Span,
  Strong,
  Subscript,
  Superscript,
  Text,
} from '../schema/nodes.js'
import {
  type Content,
  type FieldsOf,
  type Inline,
  lineContent,
  type Value,
  valueContent,
} from './content.js'

type Line<N extends Emphasis | Strong | Delete | Superscript | Subscript> = Content<
  FieldsOf<N>,
  Inline
>

/**
 * Builds a text, for words that need an `id`: elsewhere a string does.
 *
 * @example
 * text({ id: 'lead' }, 'Calm').value // 'Calm'
 */
export function text(...content: Value<FieldsOf<Text, 'value'>>): Text {
  return { type: 'text', ...valueContent(content) }
}

/**
 * Builds stressed words.
 *
 * @example
 * emphasis('so') // { type: 'emphasis', children: [{ type: 'text', value: 'so' }] }
 */
export function emphasis(...content: Line<Emphasis>): Emphasis {
  return { type: 'emphasis', ...lineContent(content) }
}

/**
 * Builds important words.
 *
 * @example
 * toPlainString(strong('very ', emphasis('much'))) // 'very much'
 */
export function strong(...content: Line<Strong>): Strong {
  return { type: 'strong', ...lineContent(content) }
}

/**
 * Builds words that no longer hold: a node of the type `delete`.
 *
 * @example
 * strikethrough('four').type // 'delete'
 */
export function strikethrough(...content: Line<Delete>): Delete {
  return { type: 'delete', ...lineContent(content) }
}

/**
 * Builds raised words.
 *
 * @example
 * toPlainString(paragraph('10 m', superscript('2'))) // '10 m2'
 */
export function superscript(...content: Line<Superscript>): Superscript {
  return { type: 'superscript', ...lineContent(content) }
}

/**
 * Builds lowered words.
 *
 * @example
 * toPlainString(paragraph('CO', subscript('2'))) // 'CO2'
 */
export function subscript(...content: Line<Subscript>): Subscript {
  return { type: 'subscript', ...lineContent(content) }
}

/**
 * Builds words in another language or direction.
 *
 * @param fields `lang` or `dir`, or both: without one of them a span says nothing.
 *
 * @example
 * span({ lang: 'fr' }, 'la marée').lang // 'fr'
 */
export function span(
  fields: FieldsOf<Span> & ({ lang: string } | { dir: NonNullable<Span['dir']> }),
  ...children: Inline[]
): Span {
  return { type: 'span', ...lineContent<FieldsOf<Span>>([fields, ...children]) }
}

/**
 * Builds a piece of computer code within a line.
 *
 * @example
 * inlineCode('tide.csv') // { type: 'inlineCode', value: 'tide.csv' }
 */
export function inlineCode(...content: Value<FieldsOf<InlineCode, 'value'>>): InlineCode {
  return { type: 'inlineCode', ...valueContent(content) }
}

/**
 * Builds a line break that belongs to the text: a node of the type `break`.
 *
 * @example
 * toPlainString(paragraph('Quay 4', lineBreak(), 'Port Elne')).length // 16
 */
export function lineBreak(fields: FieldsOf<Break> = {}): Break {
  return { type: 'break', ...fields }
}

/**
 * Builds a link.
 *
 * @param url `http:`, `https:`, `mailto:`, `tel:` or relative.
 *
 * @example
 * link('/tide', { rel: ['nofollow'] }, 'the ', emphasis('tide')).url // '/tide'
 */
export function link(url: string, ...content: Content<FieldsOf<Link, 'url'>, Inline>): Link {
  return { type: 'link', url, ...lineContent(content) }
}
