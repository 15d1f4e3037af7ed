import { remembering } from './memoize.js'

/** Joins a prefix and names, each pair once: one joined string for a name needs no copying later. */
export const prefixer = remembering((prefix) => remembering((name) => prefix + name, MOST_NAMES))

/** More than there are names in our own table. */
const MOST_NAMES = 500
