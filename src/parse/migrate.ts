import { ArticleError, show } from '../tree/issue.js'
import { isObject, type PlainObject } from '../tree/visit.js'

/**
 * The version of the schema that this package has.
 *
 * @example
 * console.log(SCHEMA_VERSION) // '1.0'
 */
export const SCHEMA_VERSION = '1.0'

/** A pure step from one version to the next. It sets `schemaVersion` itself. */
export interface Migration {
  from: string
  to: string
  migrate(article: PlainObject): PlainObject
}

/** Every step there has been, the oldest first. 1.0 is the first version, so there is none yet. */
const MIGRATIONS: readonly Migration[] = []

/**
 * Brings an article of an older version to the current one, a step at a time. It does not check the
 * article: parse what comes out.
 *
 * @param input Any value, as `JSON.parse` gives it. It is not changed.
 * @throws {ArticleError} With the code `unknown-version`, if there is no way from its version.
 *
 * @example
 * console.log(migrate(article) === article) // true
 */
export function migrate(input: unknown): unknown {
  return runMigrations(input, MIGRATIONS, SCHEMA_VERSION)
}

/** Runs the steps that lead from the input's version to the given one. */
export function runMigrations(
  input: unknown,
  steps: readonly Migration[],
  target: string,
): unknown {
  let article = input
  // Each step is taken once at the most, so that a chain that turns back can't run for ever.
  for (const _ of [...steps, undefined]) {
    const version = versionOf(article)
    if (version === target) return article
    const step = steps.find(({ from }) => from === version)
    if (!step || !isObject(article)) break
    article = step.migrate(article)
  }
  const known = [...steps.map(({ from }) => from), target].map(show).join(', ')
  const version = versionOf(input)
  const found = !isObject(input)
    ? `Found ${Array.isArray(input) ? 'an array' : show(input)}, which is no article`
    : version === undefined
      ? 'The article has no `schemaVersion`'
      : `Found version ${show(version)}`
  throw new ArticleError([
    {
      code: 'unknown-version',
      severity: 'error',
      path: '/schemaVersion',
      message: `${found}, and no step leads from there to ${show(target)}. Known: ${known}. Correct it, or update this package.`,
    },
  ])
}

/** The descriptor, so that no getter runs. */
function versionOf(article: unknown): unknown {
  return isObject(article)
    ? Object.getOwnPropertyDescriptor(article, 'schemaVersion')?.value
    : undefined
}
