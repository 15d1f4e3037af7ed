import { throwUnsafe } from '../tree/checked.js'
import { ArticleError, show } from '../tree/issue.js'
import { isObject, type PlainObject } from '../tree/visit.js'

/**
 * The schema version that this package supports.
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

/** All steps, oldest first. Version 1.0 is the first, so there are none yet. */
const MIGRATIONS: readonly Migration[] = []

/**
 * Migrates an article from an older version to the current one, step by step. It does not validate the
 * article: parse the result.
 *
 * @param input Any value, as `JSON.parse` gives it. It is not changed.
 * @throws {ArticleError} With the code `unknown-version`, if the version cannot be migrated.
 *
 * @example
 * console.log(migrate(article) === article) // true
 */
export function migrate(input: unknown): unknown {
  throwUnsafe(input)
  return runMigrations(input, MIGRATIONS, SCHEMA_VERSION)
}

/** Runs the steps from the input's version to the given one. */
export function runMigrations(
  input: unknown,
  steps: readonly Migration[],
  target: string,
): unknown {
  let article = input
  // Each step runs at most once, so a cycle of steps ends.
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
    ? `Found ${Array.isArray(input) ? 'an array' : show(input)}, which is not an article`
    : version === undefined
      ? 'The article has no `schemaVersion`'
      : `Found version ${show(version)}`
  throw new ArticleError([
    {
      code: 'unknown-version',
      severity: 'error',
      path: '/schemaVersion',
      message: `${found}, which cannot be migrated to ${show(target)}. Known versions: ${known}. Correct it, or update this package.`,
    },
  ])
}

/** Reads the property descriptor, so that no getter runs. */
function versionOf(article: unknown): unknown {
  return isObject(article)
    ? Object.getOwnPropertyDescriptor(article, 'schemaVersion')?.value
    : undefined
}
