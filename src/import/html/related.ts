import type { RelatedLink, RelatedLinks, Relation } from '../../schema/nodes.js'
import { type Builder, endLine } from '../builder.js'
import { hasWords, lineOf } from '../text.js'
import {
  attribute,
  closest,
  contains,
  findAll,
  findFirst,
  type HtmlElement,
  textOf,
  without,
  wordsApart,
} from './dom.js'
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
    (one) => one.linkSize === 0 && !closest(one, ({ tagName }) => tagName === 'a'),
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

/** A card inside a link has separate elements for its title and description. */
const isTitle = (element: HtmlElement) =>
  /^h[1-6]$/.test(element.tagName) || /title|headline/i.test(attribute(element, 'class') ?? '')
const isDescription = (element: HtmlElement) =>
  /desc|excerpt|summary/i.test(attribute(element, 'class') ?? '')

function relatedLink(link: HtmlElement, state: State): RelatedLink[] {
  const title = findFirst(link, (element) => isTitle(element) && hasWords(textOf(element)))
  const value = lineOf(wordsApart(title ?? link))
  if (value === undefined) return []
  const url = linkUrl(attribute(link, 'href') ?? '', state)
  if (findFirst(link, isImage)) {
    state.report('import-image-dropped', link, 'The image of a related link was left out.', {
      key: 'related',
    })
  }
  const about =
    title &&
    findFirst(
      link,
      (element) => isDescription(element) && !contains(title, element) && !contains(element, title),
    )
  const description = about && lineOf(wordsApart(about))
  const left = title ? textWithout(link, new Set([title, ...(about ? [about] : [])])) : ''
  if (hasWords(left)) {
    state.report(
      'import-element-dropped',
      link,
      'Words beside the title of a link were left out.',
      { text: left },
    )
  }
  const rel = attribute(link, 'rel') ?? ''
  return [
    {
      type: 'relatedLink',
      ...(url !== undefined && { url }),
      ...(description !== undefined && { description }),
      ...(/\bsponsored\b/i.test(rel) && { sponsored: true }),
      children: [{ type: 'text', value }],
    },
  ]
}

/** Returns the text of an element without some parts. */
export function textWithout(element: HtmlElement, apart: ReadonlySet<HtmlElement>): string {
  return without(apart, () => wordsApart(element))
}

/** The most elements of a box of links. */
const LARGEST_BOX = 1000

/** Whether a part of the words of a box, and no fewer, are in links. */
export function isMostlyLinks(element: HtmlElement, share: number): boolean {
  const { size = 0, linkSize = 0, count = 0 } = element
  return linkSize > 0 && count <= LARGEST_BOX && linkSize > size * share
}
