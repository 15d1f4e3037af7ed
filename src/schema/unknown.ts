import * as z from 'zod'
import type { Json } from './nodes.js'
import { someText } from './scalars.js'

/** Any JSON. The guard makes sure that it is plain data. */
export const json = z.unknown().refine((value) => value !== undefined) as unknown as z.ZodType<
  Json,
  Json
>

/** The own fields of an `unknown` node. Its children depend on its position. */
export const unknownFields = z.strictObject({ originalType: someText, value: json })
