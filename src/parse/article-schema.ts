import * as z from 'zod'
import type { Article } from '../schema/article.js'
import { isError } from '../tree/issue.js'
import { fromPointer } from '../tree/pointer.js'
import { type ParseResult, safeParseArticle } from './parse-article.js'

/**
 * The whole gate as a zod schema, for whatever takes one (or a Standard Schema): the same checks
 * as {@link safeParseArticle}, and the same messages. Warnings are not issues here. For a JSON Schema
 * there is `toJsonSchema()`: zod can’t make one of this.
 *
 * @see https://standardschema.dev
 *
 * @example
 * const result = articleSchema.safeParse({})
 * console.log(result.success) // false
 */
export const articleSchema: z.ZodType<Article, Article> = asSchema((input) =>
  safeParseArticle(input),
)

/** A parser of articles as a zod schema. */
export function asSchema(parse: (input: unknown) => ParseResult): z.ZodType<Article, Article> {
  return z.any().transform((input, ctx) => {
    const result = parse(input)
    if (result.success) return result.data
    for (const { code, path, message } of result.issues.filter(isError)) {
      ctx.issues.push({
        code: 'custom',
        message,
        path: toPath(path, input),
        input,
        params: { code },
      })
    }
    return z.NEVER
  })
}

/**
 * Whoever takes a path, such as a form, tells the items of a list from the fields of an object. What
 * stands there is read by its descriptor, so that no getter runs.
 */
function toPath(pointer: string, input: unknown): (string | number)[] {
  let value = input
  return fromPointer(pointer).map((key) => {
    const step = Array.isArray(value) ? Number(key) : key
    value = Object.getOwnPropertyDescriptor(Object(value), key)?.value
    return step
  })
}
