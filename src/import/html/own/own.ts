import { directionOf } from '../../../render/format/direction.js'
import type { Labels } from '../../../render/labels/labels.js'
import { labelsFor } from '../../../render/labels/labels-for.js'
import { NODE_ID } from '../../../schema/node-id.js'
import type { Builder, CommonFields } from '../../builder.js'
import {
  attribute,
  classesOf,
  elementsOf,
  findFirst,
  type HtmlElement,
  type HtmlParent,
  textOf,
} from '../dom.js'
import type { State } from '../state.js'

/** What is known while a page of our own renderers is read. */
export interface Own {
  /** The prefix of classes. */
  prefix: string
  /** The prefix of ids. */
  idPrefix: string
  language: string
  labels: Labels
  state: State
  /** The names that the classes of an element have in the renderers' own table. */
  names(element: HtmlElement): string[]
  /** Whether an element has a class of the table. */
  is(element: HtmlElement, name: string): boolean
  /** The first child with a class of the table. */
  child(parent: HtmlParent, name: string): HtmlElement | undefined
  /** The words of the first child with a class of the table. */
  line(parent: HtmlParent, name: string): string | undefined
  /** The id, language and direction that the node had. */
  fields(element: HtmlElement): CommonFields
}

/** How an element with a class of the table becomes a node. */
export type OwnHandler = (element: HtmlElement, builder: Builder, own: Own) => void

/** The `article` element that our renderers write, and the prefix of its classes. */
export function findOwn(body: HtmlParent): { article: HtmlElement; prefix: string } | undefined {
  const article = findFirst(body, (element) => element.tagName === 'article')
  const prefix = article && prefixOf(article)
  if (!article || prefix === undefined) return undefined
  const header = elementsOf(article).find(({ tagName }) => tagName === 'header')
  return header && classesOf(header)[0] === `${prefix}header` ? { article, prefix } : undefined
}

function prefixOf(article: HtmlElement): string | undefined {
  const [first = ''] = classesOf(article)
  return first.endsWith('article') ? first.slice(0, -'article'.length) : undefined
}

export function createOwn(article: HtmlElement, prefix: string, state: State): Own {
  const language = attribute(article, 'lang') ?? 'en'
  const hasPrefixedId = findFirst(
    article,
    (element) => attribute(element, 'id')?.startsWith(prefix) === true,
  )
  const idPrefix = hasPrefixedId ? prefix : ''
  const names = (element: HtmlElement): string[] =>
    classesOf(element).flatMap((name) =>
      name.startsWith(prefix) ? [name.slice(prefix.length)] : [],
    )
  const is = (element: HtmlElement, name: string): boolean => names(element).includes(name)
  const child = (parent: HtmlParent, name: string): HtmlElement | undefined =>
    elementsOf(parent).find((element) => is(element, name))
  return {
    prefix,
    idPrefix,
    language,
    labels: labelsFor(language),
    state,
    names,
    is,
    child,
    line(parent, name) {
      const element = child(parent, name)
      const text = element && textOf(element)
      return text === '' ? undefined : text
    },
    fields: (element) => fieldsOf(element, idPrefix, language),
  }
}

function fieldsOf(element: HtmlElement, idPrefix: string, language: string): CommonFields {
  const fields: CommonFields = {}
  const id = attribute(element, 'id')
  // Ids that the renderers make begin with a digit.
  if (id?.startsWith(idPrefix) && NODE_ID.test(id.slice(idPrefix.length))) {
    fields.id = id.slice(idPrefix.length)
  }
  const lang = attribute(element, 'lang')
  const dir = attribute(element, 'dir')
  if (lang !== undefined) fields.lang = lang
  if (dir !== 'ltr' && dir !== 'rtl' && dir !== 'auto') return fields
  // A language that runs the other way has its direction beside it.
  const isMade = lang !== undefined && dir === directionOf(lang) && dir !== directionOf(language)
  if (!isMade) fields.dir = dir
  return fields
}
