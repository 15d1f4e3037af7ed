import { memoize } from './memoize.js'

/** Joins a prefix and names, each pair once: one joined string for a name needs no copying later. */
export const prefixer = memoize((prefix) => memoize((name) => prefix + name, MOST_NAMES))

/** More than there are names in our own table. */
const MOST_NAMES = 500
