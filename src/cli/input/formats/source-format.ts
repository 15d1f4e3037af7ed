import type { Range } from '../../check/position.js'

/** A problem of a text itself, regardless of the article in it. */
export interface Problem extends Range {
  code: FileCode
  message: string
  /** Default: `error`. */
  severity?: 'error' | 'warning'
}

/** The value of a text, and the position of each part. */
export interface ReadText {
  /** `undefined` if the text can’t be parsed. */
  value: unknown
  /** Whether the value comes from `JSON.parse` and has no other references. */
  isPlain?: boolean
  /** Whether strings can be replaced in place. */
  canFix?: boolean
  problems: Problem[]
  /**
   * Returns the range of the value at a path, or of its key. If the value does not exist, returns
   * the range of its nearest ancestor.
   *
   * @param path Keys and indexes from the top.
   */
  locate(path: readonly string[], part: 'key' | 'value'): Range
}

/** The message for an empty text. */
export const EMPTY_TEXT = 'The file is empty. Write an article.'

/** Parses a text of one format. */
export type SourceFormat = (text: string) => ReadText

/** The meaning of each problem of a file, by its code. */
export const FILE_CODES = {
  'data-in-markdown': 'A fenced block of a Markdown file does not contain a node as JSON.',
  'details-missing':
    'A directive of a Markdown file references an entry of `details` that is missing in the front matter.',
  'details-unused':
    'The front matter of a Markdown file has an entry of `details` that no directive references.',
  'directive-open': 'A directive of a Markdown file, which starts with colons, is not closed.',
  'duplicate-key': 'An object has the same key twice. Only one of the values counts.',
  'emphasis-left':
    'Asterisks or tildes in a Markdown file are rendered as text: emphasis and deletion can’t begin or end between a letter and a punctuation mark. A warning.',
  'file-missing': 'The file does not exist.',
  'file-too-large': 'The file is larger than the limit.',
  'file-unreadable':
    'The file can’t be read: it is a folder or a pipe, its type is not supported, or permissions are missing.',
  'file-unwritable': 'The file can’t be written, so `--fix` changed nothing in it.',
  'footnote-in-markdown': 'The name of a footnote in a Markdown file has a space or a bracket.',
  'front-matter-missing': 'A Markdown file has no front matter.',
  'headline-in-markdown': 'A Markdown file has a heading with one `#` below its front matter.',
  'html-in-markdown': 'A Markdown file contains HTML.',
  'internal-error': 'standfirst failed on this file. The other files are still checked.',
  'not-utf-8': 'The file is not valid UTF-8.',
  'several-documents': 'The file contains more than one YAML document.',
  'syntax-error': 'The file has a syntax error.',
  'text-too-deep': 'The file is nested deeper than the limit.',
  'too-many-aliases': 'YAML aliases would expand to a very large document.',
  'unknown-tag': 'A YAML tag does not belong to the core schema.',
} satisfies Record<string, string>

/** The code of a problem of a file. */
export type FileCode = keyof typeof FILE_CODES
