import { optionError, show } from '../tree/issue.js'

/**
 * Replaces some handlers.
 *
 * @param wrap Wraps a custom handler, which may call the handler that it replaces.
 * @throws {ArticleError} If a custom handler is not a function.
 */
export function replaceHandlers<Handlers extends object, Handler>(
  handlers: Handlers,
  overrides: object,
  wrap: (override: unknown, own: Handler | undefined) => Handler,
): Handlers {
  if (typeof overrides !== 'object' || overrides === null) {
    throw optionError(
      'handlers',
      `${show(overrides)} is not an object of handlers. Pass an object with node types as keys.`,
    )
  }
  if (Object.keys(overrides).length === 0) return handlers
  const own = new Map<string, Handler>(Object.entries(handlers))
  const replaced = Object.entries(overrides).flatMap(([type, override]) => {
    if (override === undefined) return []
    if (typeof override !== 'function') {
      throw optionError(`handlers.${type}`, `${show(override)} is not a function. Pass a handler.`)
    }
    return [[type, wrap(override, own.get(type))]]
  })
  return { ...handlers, ...Object.fromEntries(replaced) }
}
