import { optionError, show } from '../tree/issue.js'
import { ownValue } from './safety/lenient.js'

/**
 * The handlers with some others in their place.
 *
 * @param wrap Makes a handler of one of the others, which may call the one it stands in for.
 * @throws {ArticleError} If one of the others is no function.
 */
export function replaceHandlers<Handlers extends object, Handler>(
  handlers: Handlers,
  overrides: object,
  wrap: (override: unknown, own: Handler | undefined) => Handler,
): Handlers {
  if (typeof overrides !== 'object' || overrides === null) {
    throw optionError('handlers', `${show(overrides)} is no object with handlers.`)
  }
  if (Object.keys(overrides).length === 0) return handlers
  const replaced = Object.entries(overrides).flatMap(([type, override]) => {
    if (override === undefined) return []
    if (typeof override !== 'function') {
      throw optionError(`handlers.${type}`, `${show(override)} is no function. Give a handler.`)
    }
    return [[type, wrap(override, ownValue(handlers as Record<string, Handler>, type))]]
  })
  return { ...handlers, ...Object.fromEntries(replaced) }
}
