import { expectTypeOf, test } from 'vitest'
import type { z } from 'zod'
import type { figureSchema } from '../../src/parse/node-schemas.js'
import type {
  articleSchema,
  attributionSchema,
  contributorSchema,
  nodeSchemas,
  publisherSchema,
  rightsSchema,
  sourceSchema,
  speakerSchema,
} from '../../src/parse/schemas.js'
import type { Correction, correctionFields } from '../../src/schema/annotations.js'
import type { Article, articleFields } from '../../src/schema/article.js'
import type { InferNode } from '../../src/schema/define-node.js'
import type { definitions } from '../../src/schema/definitions.js'
import type { LiveUpdate, liveUpdateFields } from '../../src/schema/live.js'
import type {
  Attribution,
  FIGURE_MEDIA,
  Figure,
  FigureMedia,
  FLOW,
  FlowMap,
  NodeOf,
  NodeType,
  PHRASING,
  PhrasingMap,
} from '../../src/schema/nodes.js'
import type {
  Contributor,
  contributorFields,
  Publisher,
  publisherSchema as publisherFields,
  Source,
  Speaker,
  sourceSchema as sourceFields,
  speakerSchema as speakerFields,
} from '../../src/schema/people.js'
import type { attributionSchema as attributionFields } from '../../src/schema/quote.js'
import type { Rights, rightsSchema as rightsFields } from '../../src/schema/rights.js'

// Checked by `npm run check:types`.

test('each node matches its schema in both directions', () => {
  type Defined = keyof typeof definitions
  expectTypeOf<Defined>().toEqualTypeOf<Exclude<NodeType, 'unknown'>>()
  type Inferred = { [T in Defined]: InferNode<(typeof definitions)[T]> }
  type Written = { [T in Defined]: { [K in keyof NodeOf<T>]: NodeOf<T>[K] } }
  expectTypeOf<Inferred>().toEqualTypeOf<Written>()
})

test('each object matches the schema of its fields in both directions', () => {
  expectTypeOf<z.infer<ReturnType<typeof articleFields>>>().toEqualTypeOf<Article>()
  expectTypeOf<z.infer<ReturnType<typeof contributorFields>>>().toEqualTypeOf<Contributor>()
  expectTypeOf<z.infer<ReturnType<typeof correctionFields>>>().toEqualTypeOf<Correction>()
  expectTypeOf<z.infer<ReturnType<typeof liveUpdateFields>>>().toEqualTypeOf<LiveUpdate>()
  expectTypeOf<z.infer<typeof attributionFields>>().toEqualTypeOf<Attribution>()
  expectTypeOf<z.infer<typeof publisherFields>>().toEqualTypeOf<Publisher>()
  expectTypeOf<z.infer<typeof sourceFields>>().toEqualTypeOf<Source>()
  expectTypeOf<z.infer<typeof speakerFields>>().toEqualTypeOf<Speaker>()
  expectTypeOf<z.infer<typeof rightsFields>>().toEqualTypeOf<Rights>()
})

test('the lists match the maps', () => {
  expectTypeOf<(typeof FLOW)[number]>().toEqualTypeOf<keyof FlowMap>()
  expectTypeOf<(typeof PHRASING)[number]>().toEqualTypeOf<keyof PhrasingMap>()
  expectTypeOf<(typeof FIGURE_MEDIA)[number]>().toEqualTypeOf<FigureMedia['type']>()
})

test('named schemas infer the interfaces', () => {
  type Inferred = { [T in NodeType]: z.infer<(typeof nodeSchemas)[T]> }
  expectTypeOf<Inferred>().toEqualTypeOf<{ [T in NodeType]: NodeOf<T> }>()
  expectTypeOf<z.infer<typeof articleSchema>>().toEqualTypeOf<Article>()
  expectTypeOf<z.infer<typeof figureSchema>>().toEqualTypeOf<Figure>()
  expectTypeOf<z.infer<typeof attributionSchema>>().toEqualTypeOf<Attribution>()
  expectTypeOf<z.infer<typeof contributorSchema>>().toEqualTypeOf<Contributor>()
  expectTypeOf<z.infer<typeof publisherSchema>>().toEqualTypeOf<Publisher>()
  expectTypeOf<z.infer<typeof sourceSchema>>().toEqualTypeOf<Source>()
  expectTypeOf<z.infer<typeof speakerSchema>>().toEqualTypeOf<Speaker>()
  expectTypeOf<z.infer<typeof rightsSchema>>().toEqualTypeOf<Rights>()
})
