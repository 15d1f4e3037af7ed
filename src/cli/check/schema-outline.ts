import { regexes } from 'zod/v4/core'

/**
 * What stands in for zod where the first look is bundled: it keeps what a schema says and can do
 * nothing with it. That is all `createFastParser` reads, and a fraction of what zod is to load.
 * A check that it has no words for makes a schema of no known kind, which takes nothing.
 */
class Outline {
  readonly _zod: {
    def: Def
    optin: 'optional' | undefined
    readonly propValues: Record<string, Set<unknown>> | undefined
    run(payload: { value: unknown }): { value: unknown; issues: unknown[] }
  }

  constructor(def: Def, optin?: 'optional') {
    this._zod = {
      def,
      optin,
      get propValues() {
        return propValuesOf(def)
      },
      run: ({ value }) => ({ value, issues: isRightScalar(def, value) ? [] : ['not known'] }),
    }
  }

  /** What an object's fields are, for schemas that are made of others. */
  get shape(): Shape {
    return this._zod.def.shape as Shape
  }

  optional(): Outline {
    return new Outline({ type: 'optional', innerType: this }, 'optional')
  }

  nullable(): Outline {
    return new Outline({ type: 'nullable', innerType: this })
  }

  refine(fn: (value: unknown) => unknown): Outline {
    return this.#checked({ check: 'custom', fn: (value: unknown) => fn(value) })
  }

  min(limit: number): Outline {
    const { type } = this._zod.def
    return this.#checked(
      type === 'number'
        ? { check: 'greater_than', value: limit, inclusive: true }
        : { check: 'min_length', minimum: limit },
    )
  }

  max(limit: number): Outline {
    const { type } = this._zod.def
    return this.#checked(
      type === 'number'
        ? { check: 'less_than', value: limit, inclusive: true }
        : { check: 'max_length', maximum: limit },
    )
  }

  /** What a schema of texts asks of one of them. */
  safeParse(text: string): { success: boolean } {
    return { success: (this._zod.def.pattern as RegExp).test(text) }
  }

  #checked(check: Record<string, unknown>): Outline {
    const { checks = [], ...def } = this._zod.def
    return new Outline({ ...def, checks: [...checks, { _zod: { def: check } }] })
  }
}

interface Def {
  type: string
  checks?: readonly object[]
  [key: string]: unknown
}

type Shape = Record<string, Outline>

/** The values by which a union tells its options apart. */
function propValuesOf(def: Def): Record<string, Set<unknown>> | undefined {
  if (def.type === 'object') {
    return Object.fromEntries(
      Object.entries(def.shape as Shape).flatMap(([key, { _zod }]) =>
        _zod.def.values ? [[key, new Set(_zod.def.values as unknown[])]] : [],
      ),
    )
  }
  if (def.type !== 'union') return undefined
  const merged: Record<string, Set<unknown>> = {}
  for (const { _zod } of def.options as Outline[]) {
    for (const [key, values] of Object.entries(_zod.propValues ?? {})) {
      merged[key] = new Set([...(merged[key] ?? []), ...values])
    }
  }
  return merged
}

/** Whether a value is one that needs no walk and is right; if that can't be told, it is not. */
function isRightScalar({ type, checks, ...def }: Def, value: unknown): boolean {
  if (checks) return false
  switch (type) {
    case 'union':
      return (def.options as Outline[]).some(({ _zod }) => isRightScalar(_zod.def, value))
    case 'nullable':
      return value === null || isRightScalar((def.innerType as Outline)._zod.def, value)
    case 'enum':
      return (def.values as unknown[]).includes(value)
    case 'null':
      return value === null
    default:
      return (type === 'string' || type === 'number') && typeof value === type && !def.format
  }
}

const outline = (type: string) => (): Outline => new Outline({ type })

const text = (format: string, pattern: RegExp) => new Outline({ type: 'string', format, pattern })

export const string = outline('string')
export const boolean = outline('boolean')
export const unknown = outline('unknown')
export const number = outline('number')
export { nothing as null }

const nothing = outline('null')
export const int = () => new Outline({ type: 'number', format: 'safeint' })
export const literal = (value: unknown) =>
  new Outline({ type: 'literal', values: Array.isArray(value) ? value : [value] })
export { oneOf as enum }

const oneOf = (values: readonly string[]) =>
  new Outline({ type: 'enum', entries: { ...values }, values })
export const array = (element: Outline) => new Outline({ type: 'array', element })
export const tuple = (items: readonly Outline[]) =>
  new Outline({ type: 'tuple', items, rest: null })
export const record = (keyType: Outline, valueType: Outline) =>
  new Outline({ type: 'record', keyType, valueType })
export const strictObject = (shape: Shape) =>
  new Outline({ type: 'object', shape, catchall: new Outline({ type: 'never' }) })
export const union = (options: readonly Outline[]) => new Outline({ type: 'union', options })
export const discriminatedUnion = (discriminator: string, options: readonly Outline[]) =>
  new Outline({ type: 'union', discriminator, options })
export const custom = (fn: (value: unknown) => unknown) => new Outline({ type: 'custom', fn })
export const stringFormat = (format: string, test: RegExp | ((text: string) => unknown)) =>
  new Outline({
    type: 'string',
    format,
    fn: typeof test === 'function' ? test : (value: string) => test.test(value),
  })
export const iso = {
  date: () => text('date', regexes.date),
  datetime: (options: { offset: true }) => text('datetime', regexes.datetime(options)),
  duration: () => text('duration', regexes.duration),
}

/** For the schema of children, which looks up what it is when it is first used. */
export const ZodType = Outline
export const $constructor = () => Outline
export const process = () => {}
