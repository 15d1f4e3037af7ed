/**
 * Maximum sizes of an article. Real articles are far below them.
 *
 * @example
 * const limits: Partial<Limits> = { depth: 20 }
 * safeParseArticle(article, { limits }).success // true
 */
export interface Limits {
  /** The maximum nesting of objects and arrays. Default: 100; 300 at most. */
  depth: number
  /** The maximum number of objects. Default: 200,000. */
  nodes: number
  /** The maximum length of a string in UTF-16 units. Default: 1,000,000. */
  stringLength: number
  /** The maximum number of UTF-16 units and values in total. Default: 10,000,000. */
  size: number
}

/**
 * The default limits.
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

/** Merges the limits of an option with the defaults. Values that are not numbers are ignored. */
export function limitsOf(option: Partial<Limits> = {}): Limits {
  const limits = { ...DEFAULT_LIMITS }
  for (const name of Object.keys(limits) as (keyof Limits)[]) {
    const value = option[name]
    // Comparing with NaN is always false, so NaN would disable the limit.
    if (typeof value === 'number' && !Number.isNaN(value)) limits[name] = value
  }
  return limits
}

/** The maximum of `limits.depth`: the code that runs after the guard is recursive. */
export const MAX_DEPTH = 300

/** The maximum nesting of JSON or YAML text, checked before it is parsed. */
export const MAX_NESTING = 400
