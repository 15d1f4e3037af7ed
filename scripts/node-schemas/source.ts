import type { z } from 'zod'
import { nodeSchemas } from '../../src/parse/schemas.js'
import type { NodeType } from '../../src/schema/nodes.js'
import { nodeSamples } from '../../test/fixtures/node-samples.js'

/** The room for code in a doc comment. */
const WIDTH = 97

/** The source of `src/parse/node-schemas.ts`: an export for each node, with an example. */
export function nodeSchemasSource(): string {
  return [
    `// Written by \`npm run generate\`: the schema of each node by name, so that a bundle has the schemas
// that it imports.
import { nodeSchemas } from './schemas.js'
`,
    ...(Object.keys(nodeSchemas) as NodeType[]).map(namedSchema),
  ].join('\n')
}

function namedSchema(type: NodeType): string {
  const name = `${type}Schema`
  const call = `${name}.safeParse(${print(shortest(type), WIDTH)}).success // true`
  const example =
    call.length <= WIDTH && !call.includes('\n')
      ? call
      : `const value = ${print(shortest(type), WIDTH - 14)}\n${name}.safeParse(value).success // true`
  const article = /^[aeiou]/.test(type) ? 'an' : 'a'
  return `/**
 * The schema of ${article} \`${type}\` node.
 *
 * @example
${example.replace(/^/gm, ' * ')}
 */
export const ${name} = nodeSchemas.${type}
`
}

/** The sample of a node with the fewest fields that are valid together. */
function shortest(type: NodeType): object {
  const schema = nodeSchemas[type] as unknown as z.ZodObject
  const sample: Record<string, unknown> = { ...nodeSamples[type] }
  for (const field of Object.keys(sample).reverse()) {
    const { [field]: value, ...others } = sample
    const fewer = Array.isArray(value) ? { ...sample, [field]: [] } : others
    if (schema.safeParse(others).success) delete sample[field]
    else if (schema.safeParse(fewer).success) sample[field] = []
  }
  return sample
}

/** A value as code: on one line, or with a line for each of its parts. */
function print(value: unknown, width: number): string {
  if (typeof value === 'string')
    return `'${value.replace(/[\\']/g, '\\$&').replaceAll('\n', '\\n')}'`
  if (typeof value !== 'object' || value === null) return String(value)
  const isList = Array.isArray(value)
  const [open, close] = isList ? '[]' : '{}'
  const parts = (room: number) =>
    Object.entries(value).map(([name, part]) => (isList ? '' : `${name}: `) + print(part, room))
  const space = isList || parts(width).length === 0 ? '' : ' '
  const line = open + space + parts(Number.POSITIVE_INFINITY).join(', ') + space + close
  if (line.length <= width) return line
  const lines = parts(width - 2).map((part) => `\n${part.replace(/^/gm, '  ')},`)
  return `${open}${lines.join('')}\n${close}`
}
