import type { RelatedLink, RelatedLinks, Relation } from '../../schema/nodes.js'
import { type Builder, endLine } from '../builder.js'
import { lineOf } from '../text.js'
import { attribute, contains, findAll, type HtmlElement, isElement, textOf } from './dom.js'
import { isImage } from './image.js'
import { linkUrl } from './phrasing.js'
import type { State } from './state.js'

/** The relation of links by the text of their box. */
const RELATIONS: readonly [Relation, RegExp][] = [
  [
    'mostRead',
    /most.?(?:read|popular|viewed)|meistgelesen|les plus lus|más leíd|mais lid|più letti|самое читаемое|最多|الأكثر/iu,
  ],
  ['promoted', /promoted|sponsored|anzeige|advertisement|patrocinad|sponsoris|реклама|推广/iu],
  [
    'series',
    /in this series|dans cette série|in dieser serie|esta serie|nesta série|in questa serie/iu,
  ],
  ['background', /background|hintergrund|contexte|contexto|contesto|背景|خلفية/iu],
  [
    'furtherReading',
    /further reading|weiterlesen|pour aller plus loin|para saber m|per approfondire/iu,
  ],
]

/** Returns the links of a box that have text. */
export function linksIn(element: HtmlElement): HtmlElement[] {
  return findAll(
    element,
    (link) => link.tagName === 'a' && attribute(link, 'href') !== undefined,
  ).filter((link) => textOf(link) !== '')
}

/** Reads a box of links. Each link is one headline. Other text is the title, or is reported. */
export function readRelated(
  element: HtmlElement,
  links: readonly HtmlElement[],
  builder: Builder,
  state: State,
): void {
  endLine(builder)
  const headings = findAll(element, ({ tagName }) => /^h[1-6]$/.test(tagName))
  const heading = headings.find(
    (one) => !links.some((link) => contains(link, one) || contains(one, link)),
  )
  const title = heading && lineOf(textOf(heading))
  const children = links.flatMap((link) => relatedLink(link, state))
  const name = `${title ?? ''} ${attribute(element, 'class') ?? ''}`
  const node: RelatedLinks = {
    type: 'relatedLinks',
    ...state.fieldsOf(element),
    ...(title !== undefined && { title }),
    relation: RELATIONS.find(([, pattern]) => pattern.test(name))?.[0] ?? 'related',
    children,
  }
  builder.blocks.push(node)
  const left = textWithout(
    element,
    new Set([...links, ...(title === undefined ? [] : [heading as HtmlElement])]),
  )
  if (left !== '') {
    state.report('import-element-dropped', element, 'Words between related links were left out.', {
      text: left,
      node,
    })
  }
}

function relatedLink(link: HtmlElement, state: State): RelatedLink[] {
  const value = lineOf(textOf(link))
  if (value === undefined) return []
  const url = linkUrl(attribute(link, 'href') ?? '', state)
  if (findAll(link, isImage).length > 0) {
    state.report('import-image-dropped', link, 'The image of a related link was left out.', {
      key: 'related',
    })
  }
  const rel = attribute(link, 'rel') ?? ''
  return [
    {
      type: 'relatedLink',
      ...(url !== undefined && { url }),
      ...(/\bsponsored\b/i.test(rel) && { sponsored: true }),
      children: [{ type: 'text', value }],
    },
  ]
}

/** Returns the text of an element without some parts. */
export function textWithout(element: HtmlElement, apart: ReadonlySet<HtmlElement>): string {
  const prune = (node: HtmlElement): HtmlElement => ({
    ...node,
    childNodes: node.childNodes
      .filter((child) => !apart.has(child as HtmlElement))
      .map((child) => (isElement(child) ? prune(child) : child)),
  })
  return textOf(prune(element))
}
