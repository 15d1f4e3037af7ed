import { INVALID, isWithinLimits, itemOf, type Parser, type Reading } from './reading.js'

/**
 * Parses a list. The first items have a parser each, and the last one is for all that follow too.
 */
export function parseList(list: unknown, reading: Reading, parsers: readonly Parser[]): unknown {
  if (!Array.isArray(list)) return INVALID
  const { trail, isOurs } = reading
  const { level, types } = trail
  reading.size += list.length
  if (level >= reading.limits.depth || !isWithinLimits(reading)) return INVALID
  types[level] = undefined
  const parsed: unknown[] = isOurs ? list : []
  const last = parsers.length - 1
  let isBehindText = false
  for (let index = 0; index < list.length; index++) {
    const value = itemOf(list, index, reading)
    if (value === INVALID) return INVALID
    trail.step(level, index)
    reading.typeOfLast = undefined
    const item = (parsers[Math.min(index, last)] as Parser)(value, reading)
    if (item === INVALID) return INVALID
    if (!isOurs) parsed.push(item)
    else if (item !== value) parsed[index] = item
    const isText = reading.typeOfLast === 'text'
    if (isText && isBehindText) reading.isNormal = false
    isBehindText = isText
  }
  trail.level = level
  return parsed
}
