import type { EXTENSIONS } from '../paths.js'
import { extensionOf } from '../paths.js'
import { readJson } from './json.js'
import type { SourceFormat } from './source-format.js'

/** Loaders of the readers by extension. Most files are JSON. */
const formats: Readonly<Record<(typeof EXTENSIONS)[number], () => Promise<SourceFormat>>> = {
  json: async () => readJson,
  yaml: async () => (await import('./yaml.js')).readYaml,
  yml: async () => (await import('./yaml.js')).readYaml,
  md: async () => (await import('./markdown.js')).readMarkdownText,
  markdown: async () => (await import('./markdown.js')).readMarkdownText,
}

/** Loads the reader for a file by its extension. Returns `undefined` for an unsupported one. */
export async function loadFormat(file: string): Promise<SourceFormat | undefined> {
  const extension = extensionOf(file)
  return extension && (await formats[extension]())
}

/** The message for a file with another extension. */
export const UNSUPPORTED = 'Unsupported file type. Use .json, .yaml, .yml or .md.'
