import * as z from 'zod'
import { rules } from '../../lint/rules.js'
import { PARSE_CODES } from '../../parse/messages/codes.js'
import { LOSSES } from '../../render/losses.js'

/** What parsing only warns of; where it finds anything else, there is no article. */
const PARSE_WARNINGS = [
  'related-link-without-url',
  'unknown-node',
  'url-blocked',
] satisfies (keyof typeof PARSE_CODES)[]

/** The codes whose severity a configuration may say. */
export const codes: string[] = [
  ...rules.map(({ code }) => code),
  ...PARSE_WARNINGS,
  ...Object.keys(LOSSES),
]

/** Whether findings of a code are errors, whatever a configuration says. */
export function isAlwaysError(code: string): boolean {
  return Object.hasOwn(PARSE_CODES, code) && !codes.includes(code)
}

/** A pattern, and not the empty text, which would be the whole folder. */
const pattern = z.string().min(1)

const settings = {
  profile: z.enum(['web', 'amp', 'text', 'wire', 'google']).optional(),
  unknown: z.enum(['error', 'preserve']).optional(),
  rules: z.partialRecord(z.enum(codes), z.enum(['error', 'warning', 'off'])).optional(),
}

/** What a configuration file may say. */
export const configSchema = z.strictObject({
  $schema: z.string().optional(),
  files: z.array(pattern).optional(),
  ignore: z.array(pattern).optional(),
  ...settings,
  overrides: z.array(z.strictObject({ files: z.array(pattern), ...settings })).optional(),
})

/** What a configuration may say at its top. */
export const settingNames = Object.keys(configSchema.shape)

/** What a house wants to be checked. */
export type Config = z.infer<typeof configSchema>
