import * as z from 'zod'
import { isLanguageTag } from './language.js'
import { NODE_ID } from './node-id.js'
import { isHttpsUrl, isHttpUrl, isMediaUrl } from './url.js'

/** An id within the article, such as `q1` or `maria-kwok`. */
export const nodeId = z.stringFormat('node-id', NODE_ID)

/**
 * A string with at least one character that a reader sees: no blank, no control, and no direction
 * mark that renderers leave out.
 */
export const someText = z.stringFormat(
  'some-text',
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it is about
  /[^\s\u0000-\u001f\u007f-\u009f\u202a-\u202e\ufffe\uffff]/,
)

/**
 * A BCP 47 language tag, such as `en-GB`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5646
 */
export const languageTag = z.stringFormat('language-tag', isLanguageTag)

/**
 * A date and time with seconds and an offset, such as `2026-03-03T06:00:00+01:00`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc3339#section-5.6
 */
export const dateTime = z.iso.datetime({ offset: true })

/**
 * A year, a month, a day, or a {@link dateTime}: as exact as is known.
 *
 * @see https://schema.org/Date
 */
export const partialDate = z.stringFormat(
  'partial-date',
  (date) =>
    /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(date) || isDay(date) || dateTime.safeParse(date).success,
)

/**
 * A length of time, such as `PT2M31S`.
 *
 * @see https://schema.org/Duration
 */
export const duration = z.iso.duration()

/** The name of a provider in lower case, such as `youtube`. */
export const providerName = z.stringFormat('provider', /^[a-z][a-z\d-]*$/)

/** An absolute `http:` or `https:` URL. */
export const httpUrl = z.stringFormat('http-url', isHttpUrl)

/** An absolute `https:` URL. */
export const httpsUrl = z.stringFormat('https-url', isHttpsUrl)

/** An `http:`, `https:` or relative URL of a file. */
export const mediaUrl = z.stringFormat('media-url', isMediaUrl)

/** A whole number of CSS pixels: what `width` and `height` take. */
export const pixels = z.int().min(1).max(100_000)

/** A verdict as a number. */
export const score = z.number().min(-1_000_000).max(1_000_000)

/** A place along an edge, from 0 (left or top) to 1 (right or bottom). */
export const fraction = z.number().min(0).max(1)

function isDay(date: string): boolean {
  return z.iso.date().safeParse(date).success
}
