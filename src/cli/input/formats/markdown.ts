import { readMarkdown } from '../../../markdown/from-markdown.js'
import { toPointer } from '../../../tree/pointer.js'
import type { FileCode, ReadText } from './source-format.js'

/** Parses Markdown with front matter. */
export function readMarkdownText(text: string): ReadText {
  const { value, problems, locate, offsetAt } = readMarkdown(text)
  const at = (start: number) => ({ start, end: start + 1 })
  return {
    value: problems.some(({ severity }) => severity === 'error') ? undefined : value,
    problems: problems.map(({ code, severity, message, line, column }) => ({
      code: code as FileCode,
      severity: severity === 'error' ? 'error' : 'warning',
      message,
      ...at(offsetAt(line, column)),
    })),
    locate: (path, part) => at(locate(toPointer(path), part)),
  }
}
