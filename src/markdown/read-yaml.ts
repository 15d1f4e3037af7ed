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
  /** Its first offset, and the one behind it. */
  start: number
  end: number
}

/** A text in YAML that was read. */
export interface ReadYaml {
  /** `undefined` if the text can't be read, or there is nothing in it. */
  value: unknown
  /** The tree of `yaml`, with the places of all that is in the value. */
  contents: unknown
  problems: YamlProblem[]
}

/** How often aliases may repeat a part, all in all; `yaml` counts the part itself too. */
const MAX_ALIASES = 100

/**
 * Reads YAML 1.2 with its core schema: no custom tags, one document, few aliases.
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
    const message = `${what} holds a second document. Move it to another file.`
    const [start] = second.range
    return failed({ code: 'several-documents', message, start, end: start + 1 })
  }
  const { contents } = first
  const problems = [...first.errors, ...first.warnings].map(problemOf)
  if (first.errors.length > 0) return { value: undefined, contents, problems: problems.slice(0, 1) }
  for (const { isDouble, message, place } of findWrongKeys(contents)) {
    const [start, end] = place
    const code = isDouble ? 'duplicate-key' : 'syntax-error'
    // JSON has only strings as keys.
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

/** What `yaml` calls an error, in words that say what to do. */
const ERRORS: Partial<Record<YamlError['code'], string>> = {
  BLOCK_AS_IMPLICIT_KEY:
    'A colon with a blank behind it begins a field. Quote a string that contains one.',
  TAB_AS_INDENT: 'YAML can’t be indented with tabs. Use spaces.',
}

function problemOf({ code, message, pos }: YamlError): YamlProblem {
  const [start, end] = pos
  if (code === 'TAG_RESOLVE_FAILED') {
    return { code: 'unknown-tag', message: `${message}. Write the value without it.`, start, end }
  }
  return { code: 'syntax-error', message: ERRORS[code] ?? `${message}.`, start, end }
}

/** The first alias without an anchor, or inside the value that it repeats. */
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
        : `There is no anchor \`&${node.source}\` before it. Quote a string that begins with \`*\`.`
      problem = { code: 'syntax-error', message, start, end }
      return visit.BREAK
    },
  })
  return problem
}
