import { type ENDINGS, endingOf } from './endings.js'
import { readJson } from './formats/json.js'
import { readMarkdownText } from './formats/markdown.js'
import type { SourceFormat } from './formats/source-format.js'
import { readYaml } from './formats/yaml.js'

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
