import { safeParseArticle } from '../../../src/parse/parse-article.js'
import { articleSchema } from '../../../src/parse/schemas.js'
import type { Article } from '../../../src/schema/article.js'
import type { Flow, NodeType } from '../../../src/schema/nodes.js'
import { visitObjects } from '../../../src/tree/visit.js'
import { blocksWith } from '../../fixtures/around.js'
import { articleSamples } from '../../fixtures/article-samples.js'
import { type Field, fieldsOf, namesOf, type Path, type Schema } from '../../fixtures/fields.js'
import { hostileTo } from '../../fixtures/hostile/by-kind.js'
import { texts } from '../../fixtures/hostile/texts.js'
import { numbers } from '../../fixtures/hostile/tokens.js'
import { nodeSamples } from '../../fixtures/node-samples.js'

/** A position in an article with a string or a number. */
interface Place {
  /** The field, such as `image.url`. */
  name: string
  path: Path
  schema: Schema
  /** The hostile values of its kind. */
  own: readonly (string | number)[]
}

/** Articles that are valid and together have every field. */
export const wholeArticles: readonly Article[] = articleSamples.map((sample, index) => {
  if (index > 0) return sample
  const types = Object.keys(nodeSamples) as NodeType[]
  const blocks = types.flatMap(blocksWith)
  const { attribution } = nodeSamples.blockquote
  // With every field of an attribution.
  const quoted = { ...attribution, speaker: 'ana' }
  const pullquote = { ...nodeSamples.pullquote, attribution: quoted } as Flow
  const children = [...sample.body.children, ...blocks, pullquote]
  return withIdsOnce({ ...sample, body: { ...sample.body, children } })
})

function withIdsOnce(article: Article): Article {
  // Copied through JSON, since repeated parts must not be the same object.
  const copy: Article = JSON.parse(JSON.stringify(article))
  const taken = new Set<unknown>()
  visitObjects(copy, (object, place) => {
    if (place.level === 0 || object.id === undefined) return
    if (taken.has(object.id)) delete object.id
    else taken.add(object.id)
  })
  return copy
}

/** Returns every position of an article with a string or a number, except the types of nodes. */
function placesIn(article: Article): Place[] {
  return [...fieldsOf(articleSchema as unknown as Schema, article, [], 'article')].flatMap(placeOf)
}

function placeOf({ name, path, schema }: Field): Place | [] {
  const inner = leafOf(schema)
  const { def } = inner._zod
  if (/\.type$/.test(name) && def.type !== 'string') return []
  if (def.type === 'number') return { name, path, schema: inner, own: numbers }
  if (def.type === 'string') {
    const own = hostileTo(name, (def as { format?: string }).format)
    return { name, path, schema: inner, own }
  }
  const isWords = def.type === 'enum' || def.type === 'literal' || def.type === 'union'
  return isWords && isScalar(inner) ? { name, path, schema: inner, own: texts } : []
}

/** Values for a field that must not occur in it. */
function leafOf(schema: Schema): Schema {
  const { def } = schema._zod
  return def.type === 'optional' || def.type === 'nullable'
    ? leafOf(def.innerType as Schema)
    : schema
}

function isScalar({ _zod: { def } }: Schema): boolean {
  if (def.type === 'union') return def.options.every((option) => isScalar(leafOf(option as Schema)))
  return ['enum', 'literal', 'string', 'number', 'null', 'boolean'].includes(def.type)
}

/** Returns the fields of the schemas that none of the articles has, which must be none. */
export function fieldsNotMet(): string[] {
  const schema = articleSchema as unknown as Schema
  const met = wholeArticles.flatMap((article) => [...fieldsOf(schema, article, [], 'article')])
  const names = new Set(met.map(({ name }) => name))
  return [...namesOf(schema, 'article')].filter((name) => !names.has(name))
}

/**
 * Returns an unparsed article with a hostile value in every position. Over many rounds, each
 * position gets each value of its kind and each text.
 */
export function handBuilt(article: Article, round: number): Article {
  return changed(article, (place, index) => {
    const list: readonly (string | number)[] = (round + index) % 2 === 0 ? place.own : texts
    const value = list[(round * 37 + index * 101) % list.length]
    // In HTML, only the parser detects duplicate ids. AMP checks them itself.
    return /\.id$/.test(place.name) ? `${value}-${index}` : value
  })
}

/** Returns an article in which one object claims another type. */
export function mistyped(article: Article, round: number): Article {
  const copy = structuredClone(article)
  let count = 0
  visitObjects(copy, () => {
    count += 1
  })
  let left = round % count
  visitObjects(copy, (object) => {
    if (left === 0) object.type = texts[(round * 37) % texts.length]
    left -= 1
  })
  return copy
}

type Parser = { safeParse(value: unknown): { success: boolean } }

/** Returns the next value that the schema of the position accepts. */
function acceptedAt({ schema, own }: Place, start: number): string | number | undefined {
  for (let step = 0; step < 30; step++) {
    const list: readonly (string | number)[] = step % 3 === 2 && own.length > 300 ? texts : own
    const value = list[(start + step * 7) % list.length]
    // JSON does not have this number.
    if (Object.is(value, -0)) continue
    // Values that the guard rejects in any position.
    if (typeof value === 'string' && (!value.isWellFormed() || value.includes('\0'))) continue
    if ((schema as unknown as Parser).safeParse(value).success) return value
  }
  return undefined
}

/** Returns a valid article with a hostile value wherever the schema accepts one. */
export function parsed(article: Article, round: number): Article {
  const keep = new Set<string>()
  let told = ''
  for (let attempt = 0; attempt < 20; attempt++) {
    const candidate = changed(article, (place, index) => {
      if (keep.has(place.path.join('/')) || isReference(place, article)) return undefined
      const value = acceptedAt(place, round * 37 + index * 101)
      return /\.id$/.test(place.name) && value !== undefined ? `${value}-${index}` : value
    })
    const result = safeParseArticle(candidate)
    if (result.success) return result.data
    // Values that are only invalid in combination: references, and dates in order.
    for (const { code, path, severity } of result.issues) {
      if (severity !== 'error') continue
      if (code === 'dates-out-of-order') {
        const dates = placesOf(article).filter(({ name }) => DATE.test(name))
        for (const place of dates) keep.add(place.path.join('/'))
      }
      // This is about two fields of one image.
      const end = code === 'alt-decorative' ? path.lastIndexOf('/') : path.length
      const pointer = path.slice(1, end)
      for (const place of placesOf(article)) {
        const at = place.path.join('/')
        if (at.startsWith(pointer) || pointer.startsWith(at)) keep.add(at)
      }
    }
    told = JSON.stringify(result.issues.filter(({ severity }) => severity === 'error').slice(0, 5))
  }
  throw new Error(`Round ${round} does not parse: ${told}`)
}

const DATE = /\.(?:date[A-Z]\w+|expires|coverage\w+)$/

/** Whether other fields must have the same value. */
function isReference({ name, path }: Place, article: Article): boolean {
  if (/\.(?:of|speaker|target|target\[\]|identifier)$/.test(name)) return true
  const value = path.reduce(
    (object, key) => (object as Record<string, unknown>)[key],
    article as unknown,
  )
  return value === 'q1'
}

/** Returns the article with other values at its positions. `undefined` keeps a value. */
function changed(
  article: Article,
  valueAt: (place: Place, index: number) => string | number | undefined,
): Article {
  const copy = structuredClone(article)
  for (const [index, place] of placesOf(article).entries()) {
    const value = valueAt(place, index)
    if (value !== undefined) set(copy, place.path, value)
  }
  return copy
}

const known = new WeakMap<Article, Place[]>()

function placesOf(article: Article): Place[] {
  const before = known.get(article)
  if (before) return before
  const places = placesIn(article)
  known.set(article, places)
  return places
}

function set(owner: unknown, path: Path, value: unknown): void {
  const inner = path
    .slice(0, -1)
    .reduce((object, key) => (object as Record<string, unknown>)[key], owner)
  ;(inner as Record<string | number, unknown>)[path.at(-1) ?? ''] = value
}
