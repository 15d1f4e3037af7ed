import type { ArticleIndex } from '../../tree/article-index.js'
import { guard } from '../../tree/guard.js'
import type { Limits } from '../../tree/limits.js'
import type { Findings } from '../checks/findings.js'
import { read } from './read.js'
import { isWithinLimits, type Known, NOTHING_KNOWN, startReading } from './reading.js'
import type { Schema } from './rule.js'
import { ruleWithoutChecks } from './rule-of-schema.js'

/** The result for a valid value. */
export interface CompiledResult {
  /** A copy, including opaque JSON. Fields keep their order. */
  value: unknown
  /** Whether `normalize` would change nothing. */
  isNormal: boolean
  /** The issues of the checks, which visit an object after its contents. */
  findings: Findings
  /** The number of keys of an owned value, if all parts were counted. */
  keys: number | undefined
  /** An index of the nodes, if requested. */
  seen: ArticleIndex | undefined
}

/** @param known Facts about the value. Default: none. An owned value becomes the result. */
type CompiledParser = (value: unknown, limits: Limits, known?: Known) => CompiledResult | undefined

/**
 * Compiles a schema to a function that reads a valid value in one walk, instead of one each for the
 * guard, the schema and `visitObjects`. For any other value it returns `undefined`; the guard and
 * the schema then find the issues.
 *
 * The schema is compiled to data rather than code, because edge workers and content security
 * policies forbid `eval`.
 */
function createParser(schema: Schema): CompiledParser {
  const rule = ruleWithoutChecks(schema)
  return (value, limits, known = NOTHING_KNOWN) => {
    const reading = startReading(limits, known)
    const parsed = read(rule, value, reading)
    if (parsed === undefined || !isWithinLimits(reading)) return undefined
    if (reading.hasUnseenParts && guard(value, limits)) return undefined
    const { isNormal, findings, hasUnseenParts, seen } = reading
    return {
      value: parsed,
      isNormal,
      findings,
      seen,
      keys: known.isOurs && !hasUnseenParts ? reading.keys : undefined,
    }
  }
}

/** The parser of each schema, created on first use. */
const parsers = new WeakMap<Schema, CompiledParser>()

/**
 * Reads a value that is valid by a schema, apart from the checks of the schema itself. Returns
 * `undefined` for any other value, without giving reasons.
 */
export function readCompiled(
  schema: Schema,
  value: unknown,
  limits: Limits,
  known?: Known,
): CompiledResult | undefined {
  let parser = parsers.get(schema)
  if (!parser) {
    parser = createParser(schema)
    parsers.set(schema, parser)
  }
  try {
    return parser(value, limits, known)
  } catch {
    // A proxy, or a check of a custom node. The guard and the schema say which.
    return undefined
  }
}
