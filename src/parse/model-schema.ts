import type * as z from 'zod'

/**
 * A zod schema of an object of the model: a node, an article, or what their fields hold. It parses,
 * composes and extends as the objects of zod do.
 *
 * @example
 * const schema: ModelSchema<Figure> = figureSchema
 */
export interface ModelSchema<T> extends z.ZodType<T, T, ModelInternals<T>> {
  /** The schema of each field. */
  shape: ShapeOf<T>
  /** Adds fields, as zod's `extend` does. */
  extend<S extends z.core.$ZodShape>(shape: S): Extended<T, S>
  /** Adds or narrows fields of a schema with checks, as zod's `safeExtend` does. */
  safeExtend<S extends z.core.$ZodShape>(shape: S): Extended<T, S>
}

/**
 * The schemas of the fields of an object.
 *
 * @example
 * const { headline }: ShapeOf<Article> = articleSchema.shape
 */
export type ShapeOf<T> = {
  [K in keyof T]-?: undefined extends T[K]
    ? z.ZodOptional<z.ZodType<Exclude<T[K], undefined>, Exclude<T[K], undefined>>>
    : z.ZodType<T[K], T[K]>
}

type Extended<T, S extends z.core.$ZodShape> = z.ZodObject<
  z.core.util.Extend<ShapeOf<T>, S>,
  z.core.$strict
>

interface ModelInternals<T> extends z.core.$ZodTypeInternals<T, T> {
  def: z.core.$ZodObjectDef
  propValues: z.core.util.PropValues
}
