/**
 * A character that a reader sees: no blank, no control, and none that Unicode says to show nothing
 * for, such as a soft hyphen, a joiner or a mark of direction. Readers of the JSON Schema may not
 * know the property by its name, so it is written out.
 *
 * @see https://www.unicode.org/reports/tr44/#Default_Ignorable_Code_Point
 */
export const VISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it is about
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: each of them shows nothing by itself
  /[^\s\u0000-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\uffa0\ufff0-\ufff8\ufffe\uffff]/
