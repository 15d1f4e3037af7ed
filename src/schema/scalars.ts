import * as z from 'zod'
import { isLanguageTag } from './language.js'
import { NODE_ID } from './node-id.js'
import { isHttpsUrl, isHttpUrl, isMediaUrl } from './url.js'
import { VISIBLE } from './visible.js'

/**
 * Creates a string format of this package. JSON Schemas omit its name, which other tools do not
 * know, but keep the pattern.
 */
export function stringFormat(
  name: string,
  check: RegExp | ((text: string) => boolean),
): z.ZodCustomStringFormat {
  return withPattern(z.stringFormat(name, check))
}

/**
 * In a JSON Schema, keeps the pattern of a format and not its name, which validators refuse if they
 * don't know it.
 */
function withPattern<S extends z.core.$ZodType>(schema: S): S {
  const write = schema._zod.processJSONSchema
  schema._zod.processJSONSchema = (ctx, json, params) => {
    write?.(ctx, json, params)
    delete json.format
  }
  return schema
}

/** An id within the article, such as `q1` or `maria-kwok`. */
export const nodeId = stringFormat('node-id', NODE_ID)

/** A string with at least one visible character. */
export const someText = stringFormat('some-text', VISIBLE)

/**
 * A BCP 47 language tag in the form that browsers accept, such as `en-GB`: `yue` rather than
 * `zh-yue`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5646#section-4.5
 */
export const languageTag = stringFormat('language-tag', isLanguageTag)

/**
 * A date and time with seconds and an offset, such as `2026-03-03T06:00:00+01:00`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc3339#section-5.6
 */
export const dateTime = withPattern(z.iso.datetime({ offset: true }))

/**
 * A year, a month, a day, or a {@link dateTime}.
 *
 * @see https://schema.org/Date
 */
export const partialDate = stringFormat(
  'partial-date',
  (date) =>
    /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(date) || isDay(date) || dateTime.safeParse(date).success,
)

/**
 * A duration, such as `PT2M31S`.
 *
 * @see https://schema.org/Duration
 */
export const duration = withPattern(z.iso.duration())

/** The name of a provider in lower case, such as `youtube`. */
export const providerName = stringFormat('provider', /^[a-z][a-z\d-]*$/)

/** An absolute `http:` or `https:` URL. */
export const httpUrl = stringFormat('http-url', isHttpUrl)

/** An absolute `https:` URL. */
export const httpsUrl = stringFormat('https-url', isHttpsUrl)

/** An `http:`, `https:` or relative URL of a file. */
export const mediaUrl = stringFormat('media-url', isMediaUrl)

/**
 * A media type, such as `image/avif`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6838#section-4.2
 */
export const mediaType = stringFormat(
  'media-type',
  /^[\w.+-]+\/[\w.+-]+(?:; ?[\w.+-]+=(?:[\w.+-]+|"[\w.+, -]+"))*$/,
)

/** A positive integer of CSS pixels, for `width` and `height`. */
export const pixels = z.int().min(1).max(100_000)

/** A rating value. */
export const score = z.number().min(-1_000_000).max(1_000_000)

/** A position along an edge, from 0 (left or top) to 1 (right or bottom). */
export const fraction = z.number().min(0).max(1)

function isDay(date: string): boolean {
  return z.iso.date().safeParse(date).success
}
