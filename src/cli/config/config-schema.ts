import * as z from 'zod'
import { rules } from '../../lint/rules.js'
import { PARSE_CODES } from '../../parse/messages/codes.js'
import { LOSSES } from '../../render/losses.js'

/** Problems that parsing reports as warnings. Any other makes the article invalid. */
const PARSE_WARNINGS = [
  'related-link-without-url',
  'unknown-node',
  'url-blocked',
] satisfies (keyof typeof PARSE_CODES)[]

/** The codes whose severity a configuration can set. */
export const codes: string[] = [
  ...rules.map(({ code }) => code),
  ...PARSE_WARNINGS,
  ...Object.keys(LOSSES),
]

/** Whether findings with a code are errors regardless of the configuration. */
export function isAlwaysError(code: string): boolean {
  return Object.hasOwn(PARSE_CODES, code) && !codes.includes(code)
}

/** A pattern. An empty one would match the whole folder. */
const pattern = z.string().min(1)

const settings = {
  profile: z.enum(['web', 'amp', 'text', 'wire', 'google']).optional(),
  unknown: z.enum(['error', 'preserve']).optional(),
  rules: z.partialRecord(z.enum(codes), z.enum(['error', 'warning', 'off'])).optional(),
}

/** The schema of a configuration file. */
export const configSchema = z.strictObject({
  $schema: z.string().optional(),
  files: z.array(pattern).optional(),
  ignore: z.array(pattern).optional(),
  ...settings,
  overrides: z.array(z.strictObject({ files: z.array(pattern), ...settings })).optional(),
})

/** The settings at the top level of a configuration. */
export const settingNames = Object.keys(configSchema.shape)

/** The content of a configuration file. */
export type Config = z.infer<typeof configSchema>
