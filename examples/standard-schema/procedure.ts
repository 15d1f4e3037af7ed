// An article as the input of a remote procedure, in the manner of tRPC: the procedure takes any
// Standard Schema for its input, and its handler knows the type.
import type { StandardSchemaV1 } from '@standard-schema/spec'
import { articleSchema, renderText } from 'standfirst'

/** The response of a procedure: the output, or the issues of the input. */
export type Answer<T> = { ok: true; output: T } | { ok: false; status: 400; messages: string[] }

/** A procedure whose input is checked before its handler runs. */
export function procedure<Schema extends StandardSchemaV1, Output>(
  input: Schema,
  handle: (value: StandardSchemaV1.InferOutput<Schema>) => Output,
): (value: unknown) => Promise<Answer<Output>> {
  return async (value) => {
    const result = await input['~standard'].validate(value)
    if (result.issues) {
      return { ok: false, status: 400, messages: result.issues.map(({ message }) => message) }
    }
    return { ok: true, output: handle(result.value as StandardSchemaV1.InferOutput<Schema>) }
  }
}

/** The first words of an article, as plain text. */
export const preview = procedure(articleSchema, (article) =>
  renderText(article, { links: 'none' }).slice(0, 200),
)
