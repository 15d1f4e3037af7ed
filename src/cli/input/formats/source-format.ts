import type { Stretch } from '../../check/finding.js'

/** Something that is wrong with a text before anybody asks whether it is an article. */
export interface Problem extends Stretch {
  code: FileCode
  message: string
}

/** A text that was read: the value in it, and where each part of that stands. */
export interface ReadText {
  /** `undefined` if the text can't be read. */
  value: unknown
  /** Whether the value is as `JSON.parse` gives it. */
  isPlain?: boolean
  problems: Problem[]
  /**
   * Where the value at a path is, or its key; the nearest one around it if there is none.
   *
   * @param path Keys and indexes from the top.
   */
  locate(path: readonly string[], part: 'key' | 'value'): Stretch
}

/** What to say of a text in which there is nothing. */
export const EMPTY_TEXT = 'The file is empty. Write an article.'

/** Reads the texts of one format. */
export type SourceFormat = (text: string) => ReadText

/** What can be wrong with a file, by the code of the finding. */
export const FILE_CODES = {
  'data-in-markdown': 'A fence of a Markdown file that should hold a node as JSON holds none.',
  'directive-open': 'A block of a Markdown file that begins with colons has no end.',
  'duplicate-key': 'A key stands twice in one object, and only one of its values counts.',
  'file-missing': 'There is no such file.',
  'file-too-large': 'The file is larger than the limit.',
  'file-unreadable':
    'The path is no file that can be read: a folder, a pipe, or one without rights.',
  'file-unwritable': 'The file can’t be written, so `--fix` has mended nothing in it.',
  'footnote-in-markdown': 'A Markdown file has a footnote, which articles have none of.',
  'front-matter-missing': 'A Markdown file has no front matter.',
  'headline-in-markdown': 'A Markdown file has a heading with one `#` below its front matter.',
  'html-in-markdown': 'A Markdown file has HTML in it.',
  'not-utf-8': 'The file is not in UTF-8.',
  'several-documents': 'The file holds more than one document.',
  'syntax-error': 'The text breaks the rules of its format.',
  'text-too-deep': 'The text is nested deeper than any article.',
  'too-many-aliases': 'The aliases of the text multiply: a few lines would become millions.',
  'unknown-tag': 'A YAML tag is not of the core schema.',
} satisfies Record<string, string>

/** The code of a finding about a file. */
export type FileCode = keyof typeof FILE_CODES
