import { optionError, show } from './issue.js'

type Kind = keyof typeof IS

/** Tests whether a value has a kind. */
const IS = {
  function: (value: unknown) => typeof value === 'function',
  object: isRecord,
  'list of objects': (value: unknown) =>
    Array.isArray(value) && Array.from(value as unknown[]).every(isRecord),
  string: (value: unknown) => typeof value === 'string',
  'string or bytes': (value: unknown) => typeof value === 'string' || value instanceof Uint8Array,
  value: () => true,
}

/** The kinds of the options whose values aren’t listed where they are used. Each has one kind everywhere. */
const KINDS: Readonly<Record<string, Kind>> = {
  alternates: 'list of objects',
  ampUrl: 'string',
  baseUrl: 'string',
  bodyEnd: 'list of objects',
  bodyStart: 'list of objects',
  canonical: 'string',
  facts: 'object',
  formatDate: 'function',
  handlers: 'object',
  head: 'list of objects',
  image: 'function',
  labels: 'object',
  languages: 'list of objects',
  limits: 'object',
  onIssue: 'function',
  rules: 'object',
  select: 'string',
  site: 'object',
  subscriptions: 'object',
  timeZone: 'string',
  urlPolicy: 'object',
}

/**
 * Checks the kinds of options, so that a wrong one is an error with its name.
 *
 * @throws {ArticleError} If a value is of another kind, or the options are not an object.
 */
export function checkOptions(options: unknown): void {
  checkArgument('options', 'object', options)
  for (const name in options as object) {
    if (Object.hasOwn(KINDS, name))
      checkKind(name, KINDS[name] as Kind, (options as Record<string, unknown>)[name])
  }
}

/**
 * Checks the kind of one option or argument.
 *
 * @throws {ArticleError} If the value is of another kind.
 */
export function checkKind(name: string, kind: Kind, value: unknown): void {
  if (value === undefined || isOfKind(kind, value)) return
  const article = kind === 'object' ? 'an' : 'a'
  throw optionError(name, `Found ${show(value)}. Give ${article} ${kind}.`)
}

/** The same for an argument that is required. */
export function checkArgument(name: string, kind: Kind, value: unknown): void {
  if (value === undefined) throw optionError(name, `The option is missing. Pass the ${kind}.`)
  checkKind(name, kind, value)
}

/** A proxy or a getter that throws an error is of no kind. */
function isOfKind(kind: Kind, value: unknown): boolean {
  try {
    return IS[kind](value)
  } catch {
    return false
  }
}

/** Whether a value is an object whose fields can be read. */
function isRecord(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  Object.values(value)
  return true
}
