import type { Issue } from './issue.js'
import { type Place, type PlainObject, visitObjects } from './walk.js'

/** A check that sees every object of an article once, and then says what it has found. */
export interface TreeCheck {
  visit(object: PlainObject, place: Place): void
  finish(): Issue[]
}

/** Runs some checks in one walk, since the walk costs as much as a check. */
export function runTreeChecks(
  article: unknown,
  checks: readonly ((article: unknown) => TreeCheck)[],
): Issue[] {
  const running = checks.map((check) => check(article))
  visitObjects(article, (object, place) => {
    for (const check of running) check.visit(object, place)
  })
  return running.flatMap((check) => check.finish())
}
