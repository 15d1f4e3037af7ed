import * as z from 'zod'
// Not by `z.core`: a bundle would get the messages of every language with it.
import { $constructor, process } from 'zod/v4/core'

/** The definition of {@link ZodChildren}: zod sees no more of it than that it is custom. */
interface ChildrenDef<T> extends z.core.$ZodTypeDef {
  type: 'custom'
  get: () => z.ZodType<T, T>
}

/** A schema that is looked up when it is first used. */
interface ZodChildren<T> extends z.ZodType<T, T> {
  _zod: z.core.$ZodTypeInternals<T, T> & { def: ChildrenDef<T> }
}

const zodType: typeof z.ZodType = z.ZodType

/**
 * The schema of children, which may hold what holds them. It does what a getter in an object does,
 * and hides the recursion from zod, which would watch every container for cycles: the guard has
 * done that, and parsing takes a quarter of the time.
 *
 * @see https://zod.dev/library-authors
 */
const ZodChildrenClass = $constructor<ZodChildren<unknown>, ChildrenDef<unknown>>(
  'ZodChildren',
  (inst, def) => {
    zodType.init(inst, def)
    let schema: z.ZodType | undefined
    inst._zod.parse = (payload, ctx) => {
      schema ??= def.get()
      return schema._zod.run(payload, ctx)
    }
    inst._zod.processJSONSchema = (ctx, _json, params) => {
      const inner = def.get()
      process(inner, ctx, params)
      const seen = ctx.seen.get(inst)
      if (seen) seen.ref = inner
    }
  },
)

/** Children whose schema is defined further on. */
export function childrenOf<T>(get: () => z.ZodType<T, T>): z.ZodType<T, T> {
  return new ZodChildrenClass({ type: 'custom', get }) as z.ZodType<T, T>
}
