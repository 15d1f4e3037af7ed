import * as z from 'zod'
// Not from `z.core`, which would add the messages of every language to a bundle.
import { $constructor, process } from 'zod/v4/core'

export type TypeUnionDef = z.core.$ZodDiscriminatedUnionDef

const zodUnion: typeof z.ZodDiscriminatedUnion = z.ZodDiscriminatedUnion

/**
 * A union of objects discriminated by `type`. In a JSON Schema, `type` selects the branch with `if`
 * and `then`. With zod's `oneOf`, a validator would try every node type at every level, which takes
 * exponential time and reports an error for each type. With `if`, it tries one, and editors
 * complete and report only the fields of that type.
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
          description: 'The type, which determines the other fields.',
          enum: branches.flatMap(({ types }) => types),
        },
      }
      json.required = ['type']
      json.allOf = branches.map(({ types, schema }) => ({
        if: { type: 'object', properties: { type: { enum: types } }, required: ['type'] },
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
        then: schema,
      }))
    }
  })

/** Creates a union of objects by `type`. */
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
