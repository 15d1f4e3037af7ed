import { type Document, isAlias, type Node, parseAllDocuments, visit } from 'yaml'
import { MAX_NESTING } from '../tree/limits.js'
import { unifyLineEnds } from './line-ends.js'
import { findDeepYaml, findWrongKeys } from './yaml-limits.js'

/** An error in a YAML text, with its offsets. */
interface YamlProblem {
  code:
    | 'duplicate-key'
    | 'several-documents'
    | 'syntax-error'
    | 'text-too-deep'
    | 'too-many-aliases'
    | 'unknown-tag'
  message: string
  /** The first offset, and the one after the last. */
  start: number
  end: number
}

/** A parsed YAML text. */
export interface ReadYaml {
  /** `undefined` if the text is empty or cannot be parsed. */
  value: unknown
  /** The tree of `yaml`, with the positions of all values. */
  contents: unknown
  problems: YamlProblem[]
}

/**
 * The maximum number of values that aliases repeat in total. `yaml` also counts the value itself.
 */
const MAX_ALIASES = 100

/**
 * Parses YAML 1.2 with the core schema: no custom tags, one document, few aliases.
 *
 * @param what The name of the text in messages, such as `The file`.
 * @see https://yaml.org/spec/1.2.2/
 */
export function readYaml(source: string, what: string): ReadYaml {
  const text = unifyLineEnds(source)
  const deep = findDeepYaml(text)
  if (deep !== undefined) {
    const message = `${what} is nested more than ${MAX_NESTING} levels deep. Flatten it.`
    return failed({ code: 'text-too-deep', message, start: deep, end: deep + 1 })
  }
  const documents = parseAllDocuments(text, {
    version: '1.2',
    schema: 'core',
    resolveKnownTags: false,
    prettyErrors: false,
    logLevel: 'silent',
    uniqueKeys: false,
  })
  const [first, second] = Array.isArray(documents) ? documents : []
  if (!first) return { value: undefined, contents: undefined, problems: [] }
  if (second) {
    const message = `${what} contains a second document. Move it to another file.`
    const [start] = second.range
    return failed({ code: 'several-documents', message, start, end: start + 1 })
  }
  const { contents } = first
  const problems = [...first.errors, ...first.warnings].map(problemOf)
  if (first.errors.length > 0) return { value: undefined, contents, problems: problems.slice(0, 1) }
  for (const { isDouble, message, place } of findWrongKeys(contents)) {
    const [start, end] = place
    const code = isDouble ? 'duplicate-key' : 'syntax-error'
    // JSON only has strings as keys.
    if (!isDouble) return failed({ code, message, start, end })
    problems.push({ code, message, start, end })
  }
  const alias = findWrongAlias(first)
  if (alias) return failed(alias)
  try {
    return { value: first.toJS({ maxAliasCount: MAX_ALIASES + 1 }), contents, problems }
  } catch {
    const message = `Aliases repeat more than ${MAX_ALIASES} values. Write the values out.`
    return failed({ code: 'too-many-aliases', message, start: 0, end: 1 })
  }
}

function failed(problem: YamlProblem): ReadYaml {
  return { value: undefined, contents: undefined, problems: [problem] }
}

type YamlError = Document['errors'][number] | Document['warnings'][number]

/** Messages for errors of `yaml`, with advice. */
const ERRORS: Partial<Record<YamlError['code'], string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'A colon and a space begin a field. Quote a string that contains them.',
  TAB_AS_INDENT: 'YAML does not allow tabs for indentation. Use spaces.',
}

function problemOf({ code, message, pos }: YamlError): YamlProblem {
  const [start, end] = pos
  if (code === 'TAG_RESOLVE_FAILED') {
    return { code: 'unknown-tag', message: `${message}. Write the value without it.`, start, end }
  }
  return { code: 'syntax-error', message: ERRORS[code] ?? `${message}.`, start, end }
}

/** Finds the first alias that has no anchor, or is inside the value that it repeats. */
function findWrongAlias(document: Document): YamlProblem | undefined {
  const anchors = new Map<string, Node>()
  let problem: YamlProblem | undefined
  visit(document, {
    Node(_key, node, ancestors) {
      if (!isAlias(node)) {
        if (node.anchor) anchors.set(node.anchor, node)
        return undefined
      }
      const target = anchors.get(node.source)
      if (target && !ancestors.includes(target)) return undefined
      const [start = 0, end = start + 1] = node.range ?? []
      const message = target
        ? `\`*${node.source}\` repeats a value that contains it. Write the value out.`
        : `The alias \`*${node.source}\` has no anchor \`&${node.source}\` before it. Quote a string that begins with \`*\`.`
      problem = { code: 'syntax-error', message, start, end }
      return visit.BREAK
    },
  })
  return problem
}
