import type { RelatedLink, RelatedLinks, Relation } from '../schema/nodes.js'
import { type Content, type FieldsOf, type Inline, lineContent, splitContent } from './content.js'

/**
 * Creates a list of links to other articles.
 *
 * @example
 * relatedLinks('background', relatedLink({ url: '/gauge' }, 'The gauge')).relation // 'background'
 */
export function relatedLinks(
  relation: Relation,
  ...content: Content<FieldsOf<RelatedLinks, 'relation'>, RelatedLink>
): RelatedLinks {
  const { fields, children } = splitContent(content)
  return { type: 'relatedLinks', relation, ...fields, children }
}

/**
 * Creates a link to another article, with the headline of that article.
 *
 * @param content The fields, including `url`, and the headline.
 *
 * @example
 * relatedLink({ url: '/gauge', kind: 'video' }, 'The gauge, ', emphasis('explained')).url // '/gauge'
 */
export function relatedLink(...content: Content<FieldsOf<RelatedLink>, Inline>): RelatedLink {
  return { type: 'relatedLink', ...lineContent(content) }
}
