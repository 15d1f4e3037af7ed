import { crossFieldCheck } from './cross-field.js'
import type { Issue } from './issue.js'
import { linkCheck } from './link-check.js'
import { referenceCheck } from './references.js'
import { type Place, type PlainObject, visitObjects } from './walk.js'

/** A check that sees objects of an article, and then says what it has found. */
export interface TreeCheck {
  /** The types of the objects that it sees. */
  types: ReadonlySet<unknown>
  /** Whether it sees every object with an `id` too. */
  seesIds: boolean
  start(): RunningCheck
}

export interface RunningCheck {
  visit(object: PlainObject, place: Place): void
  /** What it has found. The article need not be right. */
  finish(article: unknown): Issue[]
}

const CHECKS: readonly TreeCheck[] = [referenceCheck, crossFieldCheck, linkCheck]

/** The checks of one article, all in one walk, since the walk costs as much as a check. */
export function startTreeChecks(): RunningCheck {
  const running = CHECKS.map((check) => check.start())
  return {
    visit(object, place) {
      for (let index = 0; index < CHECKS.length; index++) {
        const { types, seesIds } = CHECKS[index] as TreeCheck
        if (types.has(object.type) || (seesIds && object.id !== undefined)) {
          running[index]?.visit(object, place)
        }
      }
    },
    finish: (article) => running.flatMap((check) => check.finish(article)),
  }
}

/** Runs the checks on an article of which nothing is known but that it is plain data. */
export function runTreeChecks(article: unknown): Issue[] {
  const checks = startTreeChecks()
  visitObjects(article, checks.visit)
  return checks.finish(article)
}

/** Whether there is a check that sees all objects of a type. */
export function isChecked(type: unknown): boolean {
  return CHECKS.some(({ types }) => types.has(type))
}
