// The shape of the example article in valibot: its nodes and fields, without any other checks.
import * as v from 'valibot'

const text = v.string()
const maybe = v.optional
const id = maybe(text)

const phrasing = v.lazy(() =>
  v.variant('type', [
    v.strictObject({ type: v.literal('text'), value: text, id }),
    ...['emphasis', 'strong'].map((type) =>
      v.strictObject({ type: v.literal(type), id, children: v.array(phrasing) }),
    ),
    v.strictObject({
      type: v.literal('link'),
      id,
      url: text,
      title: maybe(text),
      children: v.array(phrasing),
    }),
    v.strictObject({
      type: v.literal('quotation'),
      id,
      speaker: maybe(text),
      children: v.array(phrasing),
      ...v.entriesFromList(
        ['via', 'to', 'utterance', 'mode', 'source', 'date', 'language'],
        maybe(v.any()),
      ),
    }),
  ]),
)
const phrases = v.array(phrasing)

const image = v.looseObject({ type: v.literal('image'), url: text, alt: text, width: v.number() })
const cell = v.strictObject({
  type: v.literal('tableCell'),
  header: maybe(v.boolean()),
  children: phrases,
})
const table = v.strictObject({
  type: v.literal('table'),
  align: v.array(v.nullable(text)),
  headerRows: maybe(v.number()),
  children: v.array(v.strictObject({ type: v.literal('tableRow'), children: v.array(cell) })),
})
const caption = v.strictObject({ type: v.literal('caption'), children: phrases })
const figure = v.strictObject({
  type: v.literal('figure'),
  id,
  role: maybe(text),
  children: v.tuple([v.variant('type', [image, table]), caption]),
})

const flow = v.lazy(() =>
  v.variant('type', [
    v.strictObject({ type: v.literal('paragraph'), id, children: phrases }),
    v.strictObject({ type: v.literal('heading'), id, depth: v.number(), children: phrases }),
    v.strictObject({
      type: v.literal('list'),
      id,
      ordered: maybe(v.boolean()),
      children: v.array(v.strictObject({ type: v.literal('listItem'), children: v.array(flow) })),
    }),
    v.looseObject({ type: v.literal('blockquote'), children: v.array(flow) }),
    v.looseObject({ type: v.literal('pullquote'), children: phrases }),
    v.looseObject({ type: v.literal('newsletter'), name: text, url: text }),
    figure,
  ]),
)

const relatedLink = v.looseObject({ type: v.literal('relatedLink'), children: phrases })

const articleSchema = v.looseObject({
  schemaVersion: text,
  id: text,
  type: v.literal('newsArticle'),
  inLanguage: text,
  headline: text,
  deck: phrases,
  leadMedia: figure,
  body: v.strictObject({ type: v.literal('root'), children: v.array(flow) }),
  related: v.array(
    v.looseObject({ type: v.literal('relatedLinks'), children: v.array(relatedLink) }),
  ),
})

export const checkWithValibot = (article) => v.safeParse(articleSchema, article)
