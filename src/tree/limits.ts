/**
 * What an article may hold at most. Real ones are far below.
 *
 * @example
 * const limits: Partial<Limits> = { depth: 20 }
 * safeParseArticle(article, { limits }).success // true
 */
export interface Limits {
  /** The maximum nesting of objects and arrays. Default: 100; 300 at most. */
  depth: number
  /** How many objects there may be. Default: 200,000. */
  nodes: number
  /** How many UTF-16 units a string may have. Default: 1,000,000. */
  stringLength: number
  /** How many UTF-16 units and values there may be in all. Default: 10,000,000. */
  size: number
}

/**
 * The limits, where an option does not say otherwise.
 *
 * @example
 * console.log(DEFAULT_LIMITS.depth) // 100
 */
export const DEFAULT_LIMITS: Limits = {
  depth: 100,
  nodes: 200_000,
  stringLength: 1_000_000,
  size: 10_000_000,
}

/** The limits with those of an option in their place, where it gives a number. */
export function limitsOf(option: Partial<Limits> = {}): Limits {
  const limits = { ...DEFAULT_LIMITS }
  for (const name of Object.keys(limits) as (keyof Limits)[]) {
    const value = option[name]
    // Comparing with NaN is always false, so NaN would be no limit.
    if (typeof value === 'number' && !Number.isNaN(value)) limits[name] = value
  }
  return limits
}

/** The deepest that `limits.depth` allows: what comes after the guard calls itself for each level. */
export const MAX_DEPTH = 300

/** How deep a text of JSON or YAML may be nested before anything reads it. */
export const MAX_NESTING = 400
