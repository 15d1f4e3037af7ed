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
 * Creates a text node. Only necessary for text with an `id`; elsewhere use a string.
 *
 * @example
 * text({ id: 'lead' }, 'Calm').value // 'Calm'
 */
export function text(...content: Value<FieldsOf<Text, 'value'>>): Text {
  return { type: 'text', ...valueContent(content) }
}

/**
 * Creates emphasized text.
 *
 * @example
 * emphasis('so') // { type: 'emphasis', children: [{ type: 'text', value: 'so' }] }
 */
export function emphasis(...content: Line<Emphasis>): Emphasis {
  return { type: 'emphasis', ...lineContent(content) }
}

/**
 * Creates important text.
 *
 * @example
 * toPlainString(strong('very ', emphasis('much'))) // 'very much'
 */
export function strong(...content: Line<Strong>): Strong {
  return { type: 'strong', ...lineContent(content) }
}

/**
 * Creates text that is no longer valid: a node of type `delete`.
 *
 * @example
 * strikethrough('four').type // 'delete'
 */
export function strikethrough(...content: Line<Delete>): Delete {
  return { type: 'delete', ...lineContent(content) }
}

/**
 * Creates superscript text.
 *
 * @example
 * toPlainString(paragraph('10 m', superscript('2'))) // '10 m2'
 */
export function superscript(...content: Line<Superscript>): Superscript {
  return { type: 'superscript', ...lineContent(content) }
}

/**
 * Creates subscript text.
 *
 * @example
 * toPlainString(paragraph('CO', subscript('2'))) // 'CO2'
 */
export function subscript(...content: Line<Subscript>): Subscript {
  return { type: 'subscript', ...lineContent(content) }
}

/**
 * Creates text in another language or direction.
 *
 * @param fields `lang`, `dir` or both. One of them is required.
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
 * Creates inline code.
 *
 * @example
 * inlineCode('tide.csv') // { type: 'inlineCode', value: 'tide.csv' }
 */
export function inlineCode(...content: Value<FieldsOf<InlineCode, 'value'>>): InlineCode {
  return { type: 'inlineCode', ...valueContent(content) }
}

/**
 * Creates a line break that is part of the text: a node of type `break`.
 *
 * @example
 * toPlainString(paragraph('Quay 4', lineBreak(), 'Port Elne')).length // 16
 */
export function lineBreak(fields: FieldsOf<Break> = {}): Break {
  return { type: 'break', ...fields }
}

/**
 * Creates a link.
 *
 * @param url `http:`, `https:`, `mailto:`, `tel:` or relative.
 *
 * @example
 * link('/tide', { rel: ['nofollow'] }, 'the ', emphasis('tide')).url // '/tide'
 */
export function link(url: string, ...content: Content<FieldsOf<Link, 'url'>, Inline>): Link {
  return { type: 'link', url, ...lineContent(content) }
}
