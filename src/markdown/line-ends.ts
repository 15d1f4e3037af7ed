/**
 * Replaces each carriage return that stands alone by a line feed. CommonMark and YAML end a line
 * there, but the `yaml` package doesn't; offsets stay the same.
 *
 * @see https://spec.commonmark.org/0.31.2/#line-ending
 */
export function unifyLineEnds(text: string): string {
  return text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text
}
