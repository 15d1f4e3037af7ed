import { expectTypeOf, test } from 'vitest'
import type { z } from 'zod'
import type { Article, articleShape } from '../../src/schema/article.js'
import type { NodeOf, NodeType, nodeSchemas } from '../../src/schema/content.js'
import type {
  Contributor,
  contributorSchema,
  Publisher,
  publisherSchema,
  Source,
  Speaker,
  sourceSchema,
  speakerSchema,
} from '../../src/schema/people.js'
import type { Attribution, attributionSchema } from '../../src/schema/quote.js'
import type { Rights, rightsSchema } from '../../src/schema/rights.js'

// Checked by `npm run check:types`: each interface and what zod infers are the same both ways.
test('the interfaces equal the schemas', () => {
  type Inferred = { [T in NodeType]: z.infer<(typeof nodeSchemas)[T]> }
  expectTypeOf<Inferred>().toEqualTypeOf<{ [T in NodeType]: NodeOf<T> }>()
  expectTypeOf<z.infer<typeof articleShape>>().toEqualTypeOf<Article>()
  expectTypeOf<z.infer<typeof attributionSchema>>().toEqualTypeOf<Attribution>()
  expectTypeOf<z.infer<typeof contributorSchema>>().toEqualTypeOf<Contributor>()
  expectTypeOf<z.infer<typeof publisherSchema>>().toEqualTypeOf<Publisher>()
  expectTypeOf<z.infer<typeof sourceSchema>>().toEqualTypeOf<Source>()
  expectTypeOf<z.infer<typeof speakerSchema>>().toEqualTypeOf<Speaker>()
  expectTypeOf<z.infer<typeof rightsSchema>>().toEqualTypeOf<Rights>()
})
