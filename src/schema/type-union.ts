import * as z from 'zod'
// Not by `z.core`: a bundle would get the messages of every language with it.
import { $constructor, process } from 'zod/v4/core'

export type TypeUnionDef = z.core.$ZodDiscriminatedUnionDef

const zodUnion: typeof z.ZodDiscriminatedUnion = z.ZodDiscriminatedUnion

/**
 * A union of objects that `type` discriminates. In a JSON Schema, `type` chooses the branch by `if` and
 * `then`: with the `oneOf` that zod writes, a validator tries every node type at every level, which
 * takes exponential time and ends in an error for each; this takes one, and an editor completes and
 * reports what belongs to that node alone.
 */
export const ZodTypeUnion: z.core.$constructor<z.ZodDiscriminatedUnion, TypeUnionDef> =
  $constructor<z.ZodDiscriminatedUnion, TypeUnionDef>('ZodTypeUnion', (inst, def) => {
    zodUnion.init(inst, def as never)
    inst._zod.processJSONSchema = (ctx, json, params) => {
      const branches = def.options.map((option, index) => ({
        types: [...(option._zod.propValues?.type ?? [])] as string[],
        schema: process(option, ctx, {
          ...params,
          path: [...params.path, 'allOf', index, 'then'],
        }),
      }))
      json.type = 'object'
      json.properties = {
        type: {
          description: 'Which of these it is: it decides what other fields there are.',
          enum: branches.flatMap(({ types }) => types),
        },
      }
      json.required = ['type']
      json.allOf = branches.map(({ types, schema }) => ({
        if: { type: 'object', properties: { type: { enum: types } }, required: ['type'] },
        // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema.
        then: schema,
      }))
    }
  })

/** A union of objects by their `type`. */
export function typeUnion<const Options extends readonly z.core.$ZodTypeDiscriminable[]>(
  options: Options,
): z.ZodDiscriminatedUnion<Options, 'type'> {
  return new ZodTypeUnion({
    type: 'union',
    options: options as never,
    discriminator: 'type',
    inclusive: false,
  }) as never
}
