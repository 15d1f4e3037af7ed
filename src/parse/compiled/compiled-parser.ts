import type { ArticleIndex } from '../../tree/article-index.js'
import { guard } from '../../tree/guard.js'
import type { Limits } from '../../tree/limits.js'
import type { Findings } from '../checks/findings.js'
import { read } from './read.js'
import { isWithinLimits, type Known, NOTHING_KNOWN, startReading } from './reading.js'
import type { Schema } from './rule.js'
import { ruleWithoutChecks } from './rule-of-schema.js'

/** A value that is right. */
export interface CompiledResult {
  /** A copy, including opaque JSON; fields are in the order of the input. */
  value: unknown
  /** Whether there is nothing in it that `normalize` would change. */
  isNormal: boolean
  /** What the checks have seen: an object after the objects in it. */
  findings: Findings
  /** How many keys the objects of a value that is ours have, if no part was left uncounted. */
  keys: number | undefined
  /** What was met on the way, if that was asked for. */
  seen: ArticleIndex | undefined
}

/** @param known Default: nothing. A value that is ours becomes the result. */
type CompiledParser = (value: unknown, limits: Limits, known?: Known) => CompiledResult | undefined

/**
 * Makes of a schema a function that does in one walk what the guard, the schema and `visitObjects`
 * do in three, for values that are right: most are. It gives `undefined` for any other, which the
 * guard and the schema know the reasons for; they have the last word.
 *
 * The schema becomes data that a few functions read, since edge workers and strict pages forbid code
 * that is made of strings.
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

/** The parser of each schema, made when it is first used: schemas that are never used cost nothing. */
const parsers = new WeakMap<Schema, CompiledParser>()

/**
 * Reads a value that is valid by a schema, but for the checks of the schema itself. Returns `undefined`
 * for any other value, without a reason.
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
