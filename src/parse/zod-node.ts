import * as z from 'zod'
// Not from `z.core`, which would add the messages of every language to a bundle.
import { $constructor } from 'zod/v4/core'
import type { Article } from '../schema/article.js'
import { type TypeUnionDef, ZodTypeUnion } from '../schema/type-union.js'
import { VISIBLE } from '../schema/visible.js'
import { guard } from '../tree/guard.js'
import { isError } from '../tree/issue.js'
import { DEFAULT_LIMITS } from '../tree/limits.js'
import { copyPlainData } from '../tree/plain-data.js'
import { isObject, type PlainObject } from '../tree/visit.js'
import { runTreeChecks } from './checks/tree-checks.js'
import { readCompiledArticle } from './compiled/compiled-article.js'
import { readCompiled } from './compiled/compiled-parser.js'
import { explainIssues, type Vocabulary } from './messages/zod-issues.js'
import { toZodPath } from './messages/zod-path.js'
import { normalize } from './normalize.js'
import { type Context, SESSION, type Session } from './session.js'
import { keepUnknown, type Place, type PositionSchemas } from './unknown-nodes.js'

/** State shared by all schemas of a model. */
export interface Model {
  vocabulary: Vocabulary
  /** Whether nodes without a schema are kept. */
  preserves: boolean
  /** The schemas of lists of nodes. */
  positions: PositionSchemas
}

interface ObjectDef extends z.core.$ZodObjectDef {
  model: Model
  /** The name in messages, such as `an article`. */
  name: string
  /** Whether this is the article schema, which also checks the whole tree. */
  isArticle: boolean
}

interface UnionDef extends TypeUnionDef {
  model: Model
  /** The position of its nodes, if unknown nodes can be kept there. */
  place: Place | undefined
}

const typeUnionClass: typeof ZodTypeUnion = ZodTypeUnion
const zodObject: typeof z.ZodObject = z.ZodObject

/**
 * The schema of an object of the model. The outermost schema of a parse guards the input, tries the
 * compiled parser, and rewrites the issues. Because this is part of the class, zod keeps it in
 * every derived schema, such as those of `extend`, `refine` and `optional`.
 */
const ZodNode = $constructor<z.ZodObject, ObjectDef>('ZodNode', (inst, def) => {
  zodObject.init(inst, def)
  const parse = inst._zod.parse
  inst._zod.parse = (payload, ctx) => parseOutermost(inst, def, parse, payload, ctx)
})

/**
 * A union of nodes by type. It guards its input too, so a list of nodes can be parsed on its own.
 */
const ZodNodeUnion = $constructor<z.ZodDiscriminatedUnion, UnionDef>(
  'ZodNodeUnion',
  (inst, def) => {
    typeUnionClass.init(inst, def)
    const { place, model } = def
    const parseKnown = inst._zod.parse
    const parse: Parse = (payload, ctx) => {
      const kept = (ctx as Context)[SESSION]?.kept
      return kept && place && isWithoutSchema(payload.value, model)
        ? keepUnknown(payload, place, model.positions, ctx, kept)
        : parseKnown(payload, ctx)
    }
    inst._zod.parse = (payload, ctx) =>
      parseOutermost(inst, { model, name: 'a node', isArticle: false }, parse, payload, ctx)
  },
)

type Payload = z.core.ParsePayload
type Parse = (payload: Payload, ctx: z.core.ParseContextInternal) => z.core.util.MaybeAsync<Payload>

function isWithoutSchema(value: unknown, { vocabulary }: Model): value is PlainObject {
  if (!isObject(value) || typeof value.type !== 'string') return false
  // Only a node with a visible type name can be kept.
  return VISIBLE.test(value.type) && !vocabulary.types.has(value.type)
}

function parseOutermost(
  schema: z.core.$ZodType,
  { model, name, isArticle }: Pick<ObjectDef, 'model' | 'name' | 'isArticle'>,
  parse: Parse,
  payload: Payload,
  ctx: Context,
): z.core.util.MaybeAsync<Payload> {
  if (ctx[SESSION]) return parse(payload, ctx)
  const value = payload.value
  if (ctx.direction !== 'backward') {
    const whole = readWhole(schema, value, isArticle)
    if (whole !== undefined) {
      payload.value = whole
      return payload
    }
  }
  const unsafe = guard(value)
  if (unsafe) {
    payload.issues.push(customIssue(unsafe, value))
    return payload
  }
  const input = copyPlainData(value)
  payload.value = input
  const session: Session = { kept: model.preserves ? new Map() : undefined }
  const result = parse(payload, { ...ctx, [SESSION]: session } as Context)
  const finish = (parsed: Payload): Payload => {
    if (parsed.issues.length > 0) {
      parsed.issues = explainIssues(parsed.issues, input, {
        schema,
        name,
        vocabulary: model.vocabulary,
      })
    }
    if (!isArticle) return parsed
    const errors = runTreeChecks(input, session.kept).filter(isError)
    for (const issue of errors) parsed.issues.push(customIssue(issue, input))
    if (parsed.issues.length === 0) parsed.value = normalize(parsed.value as Article)
    return parsed
  }
  return result instanceof Promise ? result.then(finish) : finish(result)
}

/** Reads a value with the compiled parser. Returns `undefined` if zod must find the issues. */
function readWhole(schema: z.core.$ZodType, input: unknown, isArticle: boolean): unknown {
  if (!isArticle) return readCompiled(schema, input, DEFAULT_LIMITS)?.value
  const read = readCompiledArticle(schema, input, DEFAULT_LIMITS)
  if (!read || read.findings.errors.length > 0) return undefined
  return read.isNormal ? read.article : normalize(read.article)
}

function customIssue(
  { code, path, message }: { code: string; path: string; message: string },
  input: unknown,
): z.core.$ZodRawIssue {
  return { code: 'custom', message, path: toZodPath(path, input), input, params: { code } }
}

/**
 * Creates the schema of an object of the model. Custom ones may have checks or accept further
 * fields.
 */
export function modelObject(
  model: Model,
  name: string,
  fields: { _zod: { def: z.core.$ZodTypeDef }; shape: z.core.$ZodShape },
  {
    shape = fields.shape,
    isArticle = false,
  }: { shape?: z.core.$ZodShape; isArticle?: boolean } = {},
): z.ZodObject {
  const { catchall, checks = [] } = fields._zod.def as z.core.$ZodObjectDef
  return new ZodNode({
    type: 'object',
    shape,
    // A plain `z.object` drops unknown fields. Here they are errors.
    catchall: catchall ?? z.never(),
    checks: [...checks],
    model,
    name,
    isArticle,
  })
}

/** Creates a union of objects of the model by `type`. */
export function modelUnion(
  model: Model,
  options: readonly z.core.$ZodType[],
  place?: Place,
): z.ZodDiscriminatedUnion {
  return new ZodNodeUnion({
    type: 'union',
    options: options as never,
    discriminator: 'type',
    inclusive: false,
    model,
    place,
  })
}
