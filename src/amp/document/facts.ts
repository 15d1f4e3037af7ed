import type { Element, Nodes } from 'hast'
import { ArticleError, show } from '../../tree/issue.js'
import { extensionOf } from './extensions.js'

/** The facts about elements that a document needs. */
export interface Facts {
  /** The values of all `style` attributes. */
  styles: string[]
  /** The image that the runtime renders first. */
  hero: Element | undefined
  /** The names of the extensions that the elements need. */
  needed: Set<string>
  /** The names of the extensions whose scripts are among the elements. */
  present: Set<unknown>
}

/**
 * Collects the facts about elements in one walk, and checks that ids are unique, which the
 * validator does not check. The ids of an article are unique, but elements of the caller may repeat
 * them.
 *
 * @throws {ArticleError} With the code `duplicate-id`.
 */
export function factsOf(nodes: readonly Nodes[]): Facts {
  const facts: Facts = { styles: [], hero: undefined, needed: new Set(), present: new Set() }
  const ids = new Set<unknown>()
  for (const node of nodes) visit(node, false)
  return facts

  function visit(node: Nodes, isNoscript: boolean): void {
    if (node.type === 'element') {
      visitElement(node, isNoscript)
      if (node.content) visit(node.content, isNoscript)
    }
    if (!('children' in node)) return
    const isInside = isNoscript || (node.type === 'element' && node.tagName === 'noscript')
    for (const child of node.children) visit(child, isInside)
  }

  function visitElement(node: Element, isNoscript: boolean): void {
    const { tagName, properties } = node
    const { id, style } = properties
    if (id !== undefined) checkId(id)
    if (typeof style === 'string') facts.styles.push(style)
    if (properties['data-hero'] === true) facts.hero ??= node
    // Extensions are not loaded without scripts.
    if (isNoscript) return
    const name = extensionOf(node)
    if (name !== undefined) facts.needed.add(name)
    if (properties.lightbox !== undefined) facts.needed.add('amp-lightbox-gallery')
    if (tagName === 'script') {
      facts.present.add(properties['custom-element'] ?? properties['custom-template'])
    }
  }

  function checkId(id: unknown): void {
    if (ids.has(id)) {
      const message = `Two elements of the document have the id ${show(id)}. Rename one of them, or set \`idPrefix\`.`
      throw new ArticleError([{ code: 'duplicate-id', severity: 'error', path: '', message }])
    }
    ids.add(id)
  }
}
