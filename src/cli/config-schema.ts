import * as z from 'zod'
import { rules } from '../lint/rules.js'
import { PARSE_CODES } from '../parse/codes.js'
import { LOSSES } from '../render/losses.js'

/** The codes whose severity a configuration may say. */
export const codes = [
  ...rules.map(({ code }) => code),
  ...Object.keys(PARSE_CODES),
  ...Object.keys(LOSSES),
]

const settings = {
  profile: z.enum(['web', 'amp', 'text', 'wire', 'google']).optional(),
  unknown: z.enum(['error', 'preserve']).optional(),
  rules: z.partialRecord(z.enum(codes), z.enum(['error', 'warning', 'off'])).optional(),
}

/** What a configuration file may say. */
export const configSchema = z.strictObject({
  $schema: z.string().optional(),
  files: z.array(z.string()).optional(),
  ignore: z.array(z.string()).optional(),
  ...settings,
  overrides: z.array(z.strictObject({ files: z.array(z.string()), ...settings })).optional(),
})

/** What a configuration may say at its top. */
export const settingNames = Object.keys(configSchema.shape)

/** What a house wants to be checked. */
export type Config = z.infer<typeof configSchema>
