import { eastAsianWidth } from 'get-east-asian-width'
import { segmentsOf } from '../../tree/segments.js'

/** The width of characters that Unicode calls ambiguous, such as `—`. */
type AmbiguousWidth = 'narrow' | 'wide'

/**
 * Anything except ASCII, Latin letters and common punctuation, or several spaces: controls, line
 * endings, and characters that do not take exactly one column.
 */
const UNTIDY = /[^ -~\u00a0-\u00ac\u00ae-\u017f\u2010-\u2027\u20ac]| {2}/

/** Whether a text needs no cleaning and each of its UTF-16 units takes one column. */
export function isTidy(text: string): boolean {
  return !UNTIDY.test(text)
}

/** Characters that take no column. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Mn}\p{Me}\p{Cs}\p{Default_Ignorable_Code_Point}]/u

/**
 * Units whose width depends on their neighbours: surrogates, joiners, the emoji selector, the
 * keycap mark, conjoining Hangul, viramas that join consonants, and a letter that joins the next
 * one (U+0D4E).
 */
const DEPENDENT =
  /\u200d|\ufe0f|\u20e3|[\ud800-\udfff\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff\u0d4e\u094d\u09cd\u0acd\u0b4d\u0c4d\u0d4d\u1039\u17d2\u1a60\u1b44\u1bab\ua9c0\uaaf6]/

const IS_DEPENDENT = 3

/** Caches the width of each UTF-16 unit plus one. Created on first use. */
const known: Partial<Record<AmbiguousWidth, Uint8Array>> = {}

/**
 * Returns the width of a text without line endings in terminal columns.
 *
 * @param ambiguous The width of ambiguous characters. Default: `narrow`.
 *
 * @example
 * displayWidth('漢字') // 4
 * displayWidth('👩‍🚒') // 2
 */
export function displayWidth(text: string, ambiguous: AmbiguousWidth = 'narrow'): number {
  return widthOfUnits(text, ambiguous) ?? widthOfClusters(text, ambiguous)
}

/**
 * Creates a function that measures the words of one text and caches the results: most words recur,
 * and segmenting a word into clusters is slow.
 */
export function createMeasure(ambiguous: AmbiguousWidth): (text: string) => number {
  const words = new Map<string, number>()
  return (text) => {
    const simple = widthOfUnits(text, ambiguous)
    if (simple !== undefined) return simple
    const width = words.get(text) ?? widthOfClusters(text, ambiguous)
    words.set(text, width)
    return width
  }
}

/** Returns the width, or `undefined` if the width of a unit depends on its neighbours. */
function widthOfUnits(text: string, ambiguous: AmbiguousWidth): number | undefined {
  let total = 0
  for (let index = 0; index < text.length; index++) {
    const width = unitWidth(text.charCodeAt(index), ambiguous)
    if (width === IS_DEPENDENT) return undefined
    total += width
  }
  return total
}

/**
 * Returns the index of the first unit after `start` that does not fit into `width` columns, or the
 * length of the text. Returns `undefined` if the width of a unit depends on its neighbours.
 */
export function endOfColumns(
  text: string,
  start: number,
  width: number,
  ambiguous: AmbiguousWidth,
): number | undefined {
  let left = width
  for (let index = start; index < text.length; index++) {
    const width = unitWidth(text.charCodeAt(index), ambiguous)
    if (width === IS_DEPENDENT) return undefined
    left -= width
    if (left < 0) return index
  }
  return text.length
}

function unitWidth(unit: number, ambiguous: AmbiguousWidth): number {
  const widths = known[ambiguous] ?? new Uint8Array(0x10000)
  known[ambiguous] = widths
  if (widths[unit] === 0) widths[unit] = measureUnit(unit, ambiguous) + 1
  return (widths[unit] as number) - 1
}

function measureUnit(unit: number, ambiguous: AmbiguousWidth): number {
  const character = String.fromCharCode(unit)
  if (DEPENDENT.test(character)) return IS_DEPENDENT
  return INVISIBLE.test(character) ? 0 : widthOfCodePoint(unit, ambiguous)
}

function widthOfCodePoint(codePoint: number, ambiguous: AmbiguousWidth): number {
  return eastAsianWidth(codePoint, { ambiguousAsWide: ambiguous === 'wide' })
}

function widthOfClusters(text: string, ambiguous: AmbiguousWidth): number {
  let total = 0
  for (const { segment } of segmentsOf(GRAPHEMES, text)) total += widthOfCluster(segment, ambiguous)
  return total
}

const GRAPHEMES = new Intl.Segmenter()

/** An emoji with a selector, a skin tone or a keycap, or a flag of two letters. */
const EMOJI =
  /^(?:(?![\d#*\p{RI}])\p{Emoji}\ufe0f|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}|[\d#*]\ufe0f?\u20e3|\p{RI}{2})$/u

/** Joined emoji. No such sequence has more than 50 units. */
const JOINED_EMOJI = /^(?=.*\u200d).*\p{ExtPict}.*\p{ExtPict}/su

const MAX_EMOJI = 50

/** Marks that take a column, such as some vowels of Thai and Lao, and half-width voicing marks. */
const SPACING = /[\p{Mc}\u0e33\u0eb3\uff00-\uffef]/u

const LEADING_JAMO = '[\\u1100-\\u115f\\ua960-\\ua97c]'
const VOWEL_JAMO = '[\\u1160-\\u11a7\\ud7b0-\\ud7c6]'
const TRAILING_JAMO = '[\\u11a8-\\u11ff\\ud7cb-\\ud7fb]'

/** A syllable of conjoining Hangul, which takes the space of one letter. */
const SYLLABLES = new RegExp(`${LEADING_JAMO}${VOWEL_JAMO}${TRAILING_JAMO}?`, 'gu')

/** Returns the width of a grapheme cluster: its first letter plus its spacing marks. */
function widthOfCluster(cluster: string, ambiguous: AmbiguousWidth): number {
  if (MAY_BE_EMOJI.test(cluster) && isEmoji(cluster)) return 2
  const isHangul = HANGUL.test(cluster)
  const letters = isHangul ? visibleOf(cluster).replace(SYLLABLES, '가') : cluster
  let total = 0
  for (const character of letters) {
    if (total > 0 && !isHangul && !SPACING.test(character)) continue
    total += widthOfCharacter(character, ambiguous)
  }
  return total
}

/** Characters of which an emoji of several units contains at least one. */
const MAY_BE_EMOJI = /[\ud800-\udfff]|\u200d|\ufe0f|\u20e3/

function isEmoji(cluster: string): boolean {
  return EMOJI.test(cluster) || (cluster.length <= MAX_EMOJI && JOINED_EMOJI.test(cluster))
}

function visibleOf(cluster: string): string {
  return Array.from(cluster, (character) => (INVISIBLE.test(character) ? '' : character)).join('')
}

function widthOfCharacter(character: string, ambiguous: AmbiguousWidth): number {
  const codePoint = character.codePointAt(0) as number
  const width = codePoint > 0xffff ? IS_DEPENDENT : unitWidth(codePoint, ambiguous)
  if (width !== IS_DEPENDENT) return width
  return INVISIBLE.test(character) ? 0 : widthOfCodePoint(codePoint, ambiguous)
}

const HANGUL = /^[\u1100-\u11ff\ua960-\ua97c\ud7b0-\ud7fb]/
