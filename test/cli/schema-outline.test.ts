import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { articleShape } from '../../src/schema/article.js'
import { schemasAsOutlines } from '../../tsup.config.js'

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

test('an outline says of every schema what zod says', () => {
  const seen = new Map<Schema, string>()
  const inner = (schema: unknown, place: string): unknown => {
    const before = seen.get(schema as Schema)
    if (before !== undefined) return `as ${before}`
    seen.set(schema as Schema, place)
    return told(schema as Schema, place)
  }
  const told = ({ _zod: { def, optin, propValues } }: Schema, place: string): object => ({
    type: def.type,
    optin,
    format: def.format,
    pattern: def.fn ? undefined : String(def.pattern),
    values: [def.values ?? Object.values(def.entries ?? {})].flat(),
    checks: ((def.checks ?? []) as Schema[]).map(({ _zod }) => {
      const { check, inclusive, minimum, maximum, value } = _zod.def
      return { check, inclusive, minimum, maximum, value }
    }),
    apart: ((def.type === 'union' ? [def.discriminator, def.options] : []) as [string, Schema[]])
      .slice(1)
      .flat()
      .map(({ _zod }) => [...(_zod.propValues?.[String(def.discriminator)] ?? [])]),
    hasPropValues: propValues !== undefined,
    parts: [
      ...['innerType', 'element', 'keyType', 'valueType', 'catchall', 'rest'].map((key) => [
        key,
        def[key] ? inner(def[key], `${place}/${key}`) : undefined,
      ]),
      ...Object.entries({ ...(def.shape as object), ...(def.items as object) }).map(
        ([key, schema]) => [key, inner(schema, `${place}/${key}`)],
      ),
      ...((def.options ?? []) as Schema[]).map((option, at) => inner(option, `${place}/${at}`)),
      ...(def.get ? [inner((def.get as () => Schema)(), `${place}/get`)] : []),
    ],
  })

  const ofZod = inner(articleShape, '')
  seen.clear()
  expect(inner(outline, '')).toEqual(ofZod)
  expect(seen.size).toBeGreaterThan(300)
})
