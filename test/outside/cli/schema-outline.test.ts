import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { articleShape } from '../../../src/schema/article.js'
import { schemasAsOutlines } from '../../../tsup.config.js'

interface Schema {
  _zod: {
    def: Record<string, unknown>
    optin?: string
    propValues?: Record<string, Set<unknown>> | undefined
  }
}

const bundled = await build({
  stdin: {
    contents: "export { articleShape } from './src/schema/article.js'",
    resolveDir: process.cwd(),
  },
  bundle: true,
  format: 'esm',
  write: false,
  plugins: [schemasAsOutlines],
})
const code = bundled.outputFiles[0]?.text ?? ''
const outline: Schema = (await import(`data:text/javascript,${encodeURIComponent(code)}`))
  .articleShape

/** What a schema and those in it say, each a line; one that comes again is named by its first place. */
function linesOf(schema: Schema): string[] {
  const places = new Map<Schema, string>()
  const lines: string[] = []
  const parts = ['innerType', 'element', 'keyType', 'valueType', 'catchall']

  function read(schema: Schema, place: string): void {
    const before = places.get(schema)
    if (before !== undefined) {
      lines.push(`${place}: as ${before}`)
      return
    }
    places.set(schema, place)
    const { def, optin } = schema._zod
    const { type, format, discriminator, rest } = def
    const options = (def.options ?? []) as Schema[]
    const facts = {
      type,
      optin,
      format,
      discriminator,
      rest,
      pattern: def.fn ? undefined : def.pattern && String(def.pattern),
      values: def.values ?? (def.entries && Object.values(def.entries)),
      checks: ((def.checks ?? []) as Schema[]).map(({ _zod }) => {
        const { check, inclusive, minimum, maximum, value } = _zod.def
        return { check, inclusive, minimum, maximum, value }
      }),
      apart: options.map(({ _zod }) => [...(_zod.propValues?.[String(discriminator)] ?? [])]),
    }
    lines.push(`${place}: ${JSON.stringify(facts)}`)
    const inner: Record<string, Schema> = {
      ...(def.shape as object),
      ...(def.items as object),
      ...Object.fromEntries(options.entries()),
    }
    for (const part of parts) if (def[part]) read(def[part] as Schema, `${place}.${part}`)
    for (const [key, part] of Object.entries(inner)) read(part, `${place}/${key}`)
    if (def.get) read((def.get as () => Schema)(), `${place}.get`)
  }

  read(schema, '')
  return lines
}

test('an outline says of every schema what zod says', () => {
  const lines = linesOf(articleShape as unknown as Schema)
  expect(lines.length).toBeGreaterThan(500)
  expect(linesOf(outline)).toEqual(lines)
})
