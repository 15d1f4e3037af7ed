import type * as z from 'zod'
import { $ZodAsyncError } from 'zod/v4/core'
import type { Article } from '../schema/article.js'
import { defined } from '../tree/defined.js'
import { type Issue, optionError } from '../tree/issue.js'
import { toPointer } from '../tree/pointer.js'
import { isObject, type PlainObject, visitObjects } from '../tree/visit.js'
import { createAddedLines } from './added-lines.js'
import { fromZodIssues, indefinite } from './messages/zod-issues.js'
import { type Place, swapNodes } from './swap-nodes.js'

/** What parsing needs to know of a node that somebody else has defined. */
export interface CustomNodeShape {
  type: string
  /** Where it may stand. */
  place: Place
  /** What its children are. An inline node holds no blocks. */
  content: Place | 'none'
  /** Its own fields: not `type`, `id`, `lang`, `dir` and `children`. */
  schema: z.ZodType<object>
}

/** An article whose custom nodes are packed as `unknown` ones, which the schema of articles knows. */
export interface Packed {
  value: unknown
  /** What is wrong with their own fields. */
  issues: Issue[]
  /** The place in the input for a place in the value. */
  placeInInput(pointer: string): string
  /** Puts the custom nodes back into what the schema has made of the value. */
  unpack(article: Article): Article
}

/**
 * Packs custom nodes, so that the schema of articles checks everything around and within them, and
 * each definition's own schema checks its fields.
 */
export function packCustomNodes(
  input: unknown,
  shapes: ReadonlyMap<string, CustomNodeShape>,
): Packed {
  const issues: Issue[] = []
  // `unknown` nodes keep the very object that is their value, so that it leads back to the fields.
  const fieldsOf = new Map<unknown, object>()
  // An `unknown` block holds blocks, so a line within one is packed in a paragraph.
  const lines = createAddedLines()

  const value = swapNodes(input, (node, place, path) => {
    const shape = typeof node.type === 'string' ? shapes.get(node.type) : undefined
    if (!shape) return undefined
    const { type, id, lang, dir, position: _position, data: _data, ...rest } = node
    const { children, ...others } = rest
    const own = shape.content === 'none' ? rest : others
    const pointer = toPointer(path)
    if (shape.place !== place) {
      issues.push({
        code: 'misplaced-node',
        severity: 'error',
        path: `${pointer}/type`,
        message: `A \`${shape.type}\` can't stand here: it is for a place of ${shape.place} nodes. Move it.`,
      })
    }
    const result = parseFields(shape, own)
    if (result.success) fieldsOf.set(node, result.data)
    else {
      issues.push(
        ...fromZodIssues(result.error.issues, own, {
          schema: shape.schema,
          name: indefinite(`\`${shape.type}\``),
        }).map((issue) => ({
          ...issue,
          path: pointer + issue.path,
        })),
      )
    }
    const packed = {
      type: 'unknown',
      ...defined({ id, lang, dir }),
      originalType: type,
      value: node,
      children: packChildren(shape, place, children, pointer),
    }
    return { node: packed }
  })

  function packChildren(
    { content }: CustomNodeShape,
    place: Place,
    children: unknown,
    pointer: string,
  ): unknown {
    if (content === 'none') return []
    if (content === place) return children
    lines.add(pointer)
    return [{ type: 'paragraph', children }]
  }

  function unpackChildren(shape: CustomNodeShape | undefined, children: unknown): PlainObject {
    if (!shape || shape.content === 'none') return {}
    if (shape.content === shape.place) return { children }
    return { children: Array.isArray(children) ? children[0]?.children : [] }
  }

  function unpackNode(node: unknown): unknown {
    const fields = isObject(node) && node.type === 'unknown' ? fieldsOf.get(node.value) : undefined
    if (!fields || !isObject(node)) return node
    const { type: _type, originalType, value: _value, children, ...common } = node
    const shape = shapes.get(String(originalType))
    return { type: originalType, ...common, ...fields, ...unpackChildren(shape, children) }
  }

  return {
    value,
    issues,
    placeInInput: lines.inInput,
    unpack(article) {
      visitObjects(article, (object) => {
        for (const list of Object.values(object)) {
          if (!Array.isArray(list)) continue
          for (const [index, item] of list.entries()) {
            const unpacked = unpackNode(item)
            // A list that holds none may be somebody else's, and frozen.
            if (unpacked !== item) list[index] = unpacked
          }
        }
      })
      return article
    },
  }
}

/** @throws {ArticleError} If the schema waits for something. */
function parseFields({ type, schema }: CustomNodeShape, own: object) {
  try {
    return schema.safeParse(own)
  } catch (error) {
    if (!(error instanceof $ZodAsyncError)) throw error
    throw optionError(
      'schema',
      `The schema of \`${type}\` waits for something. Take one that doesn’t.`,
    )
  }
}
