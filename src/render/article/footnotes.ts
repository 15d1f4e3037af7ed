import type { Article } from '../../schema/article.js'
import type { NodeFields } from '../../schema/node.js'
import type { FootnoteDefinition, FootnoteReference } from '../../schema/nodes.js'
import { visitLimited } from '../walk.js'

/** A footnote in a list of notes. */
export interface Footnote {
  /** Its number, in the order of the first references. */
  number: number
  definition: FootnoteDefinition
  /** The references to it, in order. */
  references: FootnoteReference[]
  /** Whether only references behind the paywall lead to it. */
  isPaid: boolean
  /** Whether it is in another list too, as a note of several live entries is. */
  isRepeated: boolean
}

/** The footnotes of one article while it is rendered. Handlers call it in the order of the page. */
export interface Footnotes {
  /** The live entry that is rendered. Its notes are in a separate list. */
  readonly entry: NodeFields | undefined
  /** Whether the article has a reference to a note anywhere. */
  hasReferences(): boolean
  /** Whether the part that is rendered is behind the paywall. */
  isPaid: boolean
  /** Whether the part that is rendered is hidden from screen readers: nothing leads back there. */
  isHidden: boolean
  /** Adds a reference, and returns its note. `undefined` if the article has no such note. */
  refer(reference: FootnoteReference): Footnote | undefined
  /** Adds a note that stands in a part that is rendered, so that it is listed without a reference too. */
  meet(definition: FootnoteDefinition): void
  /** The notes up to here. While they are rendered, they may refer to further ones. */
  list(): Iterable<Footnote>
  /** Renders a live entry with its own list, so that open pages receive both. */
  inEntry<Result>(entry: NodeFields, render: () => Result): Result
}

/** The notes that are listed together. */
interface Scope {
  entry: NodeFields | undefined
  notes: Footnote[]
  byDefinition: Map<FootnoteDefinition, Footnote>
  /** The notes that stand in this part, and whether they are behind the paywall. */
  met: Map<FootnoteDefinition, boolean>
}

export function createFootnotes(article: Article): Footnotes {
  let scope = newScope(undefined)
  let known: KnownFootnotes | undefined
  const listed = new Set<FootnoteDefinition>()

  function add(definition: FootnoteDefinition, isPaid: boolean): Footnote {
    const number = scope.notes.length + 1
    const isRepeated = listed.has(definition)
    const note: Footnote = { number, definition, references: [], isPaid, isRepeated }
    listed.add(definition)
    scope.notes.push(note)
    scope.byDefinition.set(definition, note)
    return note
  }

  /** Whether a reference in another part may lead to a note. */
  function isAwaited({ identifier }: FootnoteDefinition): boolean {
    known ??= findFootnotes(article)
    return scope.entry !== undefined && known.referenced.has(identifier)
  }

  const footnotes: Footnotes = {
    get entry() {
      return scope.entry
    },
    hasReferences() {
      known ??= findFootnotes(article)
      return known.referenced.size > 0
    },
    isPaid: false,
    isHidden: false,
    refer(reference) {
      known ??= findFootnotes(article)
      const definition = known.definitions.get(reference.identifier)
      if (!definition) return undefined
      const note = scope.byDefinition.get(definition) ?? add(definition, footnotes.isPaid)
      if (!footnotes.isHidden) note.references.push(reference)
      note.isPaid &&= footnotes.isPaid
      return note
    },
    meet(definition) {
      scope.met.set(definition, footnotes.isPaid)
    },
    *list() {
      const { notes, met } = scope
      const rest = met.entries()
      for (let index = 0; ; ) {
        while (index < notes.length) yield notes[index++] as Footnote
        const next = rest.next()
        if (next.done) return
        const [definition, isPaid] = next.value
        if (!listed.has(definition) && !isAwaited(definition)) add(definition, isPaid)
      }
    },
    inEntry(entry, render) {
      const outer = scope
      scope = newScope(entry)
      const result = render()
      for (const [definition, isPaid] of scope.met) outer.met.set(definition, isPaid)
      scope = outer
      return result
    },
  }
  return footnotes
}

function newScope(entry: NodeFields | undefined): Scope {
  return { entry, notes: [], byDefinition: new Map(), met: new Map() }
}

interface KnownFootnotes {
  definitions: ReadonlyMap<unknown, FootnoteDefinition>
  /** The identifiers of all references. */
  referenced: ReadonlySet<unknown>
}

function findFootnotes(article: Article): KnownFootnotes {
  const definitions = new Map<unknown, FootnoteDefinition>()
  const referenced = new Set<unknown>()
  visitLimited(article, (node) => {
    const { type, identifier } = node
    if (type === 'footnoteReference') referenced.add(identifier)
    if (type !== 'footnoteDefinition' || definitions.has(identifier)) return
    definitions.set(identifier, node as unknown as FootnoteDefinition)
  })
  return { definitions, referenced }
}
