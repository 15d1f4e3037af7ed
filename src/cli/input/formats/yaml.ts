import { isNode } from 'yaml'
import { readYaml as read } from '../../../markdown/read-yaml.js'
import { placeOf, yamlPlace } from '../../../markdown/yaml-place.js'
import { EMPTY_TEXT, type ReadText } from './source-format.js'

/** Parses YAML. */
export function readYaml(text: string): ReadText {
  const { value, contents, problems } = read(text, 'The file')
  const top = isNode(contents) ? placeOf(contents) : { start: 0, end: 0 }
  const locate: ReadText['locate'] = (path, part) => yamlPlace(contents, path, part) ?? top
  if (problems.length === 0 && (value === undefined || value === null)) {
    const empty = { code: 'syntax-error', message: EMPTY_TEXT, start: 0, end: 1 } as const
    return { value: undefined, problems: [empty], locate }
  }
  return { value, problems, locate }
}
