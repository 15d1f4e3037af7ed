/**
 * Replaces each carriage return without a line feed by a line feed. CommonMark and YAML treat it as
 * a line ending, but the `yaml` package does not. Offsets stay the same.
 *
 * @see https://spec.commonmark.org/0.31.2/#line-ending
 */
export function unifyLineEnds(text: string): string {
  return text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text
}
