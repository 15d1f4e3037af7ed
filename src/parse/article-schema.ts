import * as z from 'zod'
import type { Article } from '../schema/article.js'
import { isError } from './issue.js'
import { type ParseResult, safeParseArticle } from './parse-article.js'

/**
 * The whole gate as a zod schema, for whatever takes one (or a Standard Schema): the same checks
 * as {@link safeParseArticle}, and the same messages. Warnings are not issues here.
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
      ctx.issues.push({ code: 'custom', message, path: toPath(path), input, params: { code } })
    }
    return z.NEVER
  })
}

function toPath(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
}
