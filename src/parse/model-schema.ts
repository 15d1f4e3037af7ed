import type * as z from 'zod'

/**
 * A zod schema of an object of the model: a node, an article, or an object in their fields. It
 * parses, composes and extends like a zod object.
 *
 * @example
 * const schema: ModelSchema<Figure> = figureSchema
 */
export interface ModelSchema<T> extends z.ZodType<T, T, ModelInternals<T>> {
  /** The schemas of the fields. */
  shape: ShapeOf<T>
  /** Adds fields, like zod's `extend`. */
  extend<S extends z.core.$ZodShape>(shape: S): Extended<T, S>
  /** Adds or narrows fields of a schema with checks, like zod's `safeExtend`. */
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
