import type { Code, Heading, Paragraph, Root, ThematicBreak } from '../schema/nodes.js'
import {
  type Block,
  blockContent,
  type Content,
  type FieldsOf,
  type Inline,
  lineContent,
  type Value,
  valueContent,
} from './content.js'

/**
 * Creates the body of an article. A string becomes a paragraph.
 *
 * @example
 * root(heading(2, 'The tide'), 'It was calm.').children.length // 2
 */
export function root(...content: Content<FieldsOf<Root>, Block>): Root {
  return { type: 'root', ...blockContent(content) }
}

/**
 * Creates a paragraph.
 *
 * @example
 * toPlainString(paragraph('The sea was ', strong('calm'), '.')) // 'The sea was calm.'
 * paragraph({ id: 'p1' }, 'Calm.').id // 'p1'
 */
export function paragraph(...content: Content<FieldsOf<Paragraph>, Inline>): Paragraph {
  return { type: 'paragraph', ...lineContent(content) }
}

/**
 * Creates a heading.
 *
 * @param depth From 2 to 4, since level 1 is the headline.
 *
 * @example
 * heading(3, { id: 'tide' }, 'The tide').depth // 3
 */
export function heading(
  depth: Heading['depth'],
  ...content: Content<FieldsOf<Heading, 'depth'>, Inline>
): Heading {
  return { type: 'heading', depth, ...lineContent(content) }
}

/**
 * Creates a block of source code.
 *
 * @example
 * code({ lang: 'js' }, 'tide += 4').value // 'tide += 4'
 */
export function code(...content: Value<FieldsOf<Code, 'value'>>): Code {
  return { type: 'code', ...valueContent(content) }
}

/**
 * Creates a thematic break.
 *
 * @example
 * thematicBreak() // { type: 'thematicBreak' }
 */
export function thematicBreak(fields: FieldsOf<ThematicBreak> = {}): ThematicBreak {
  return { type: 'thematicBreak', ...fields }
}
