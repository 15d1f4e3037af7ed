import { type ENDINGS, endingOf } from '../endings.js'
import { readJson } from './json.js'
import { readMarkdownText } from './markdown.js'
import type { SourceFormat } from './source-format.js'
import { readYaml } from './yaml.js'

/** How the files of each kind are read, by the end of their names. */
const formats: Readonly<Record<(typeof ENDINGS)[number], SourceFormat>> = {
  json: readJson,
  yaml: readYaml,
  yml: readYaml,
  md: readMarkdownText,
  markdown: readMarkdownText,
}

/** The format of a file, or of standard input by a name that it is given. */
export function formatOf(file: string): SourceFormat | undefined {
  const ending = endingOf(file)
  return ending && formats[ending]
}
