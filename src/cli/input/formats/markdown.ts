import { readMarkdown } from '../../../markdown/from-markdown.js'
import { toPointer } from '../../../tree/pointer.js'
import type { FileCode, ReadText } from './source-format.js'

/** Parses Markdown with front matter. */
export function readMarkdownText(text: string): ReadText {
  const { value, problems, locate, offsetAt } = readMarkdown(text)
  const at = (start: number) => ({ start, end: start + 1 })
  return {
    value: problems.length > 0 ? undefined : value,
    problems: problems.map(({ code, message, line, column }) => ({
      code: code as FileCode,
      message,
      ...at(offsetAt(line, column)),
    })),
    locate: (path, part) => at(locate(toPointer(path), part)),
  }
}
