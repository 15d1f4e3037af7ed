import { articleError, notAnArticle, throwUnsafe } from '../tree/checked.js'
import { createLooks, isEmpty } from '../tree/has-content.js'
import { ArticleError } from '../tree/issue.js'
import { DEFAULT_LIMITS } from '../tree/limits.js'
import { checkOptions } from '../tree/options.js'
import { type Visit, visitObjects } from '../tree/visit.js'

/**
 * Renders a node of a type. `argument` is passed along by the target, such as the parent or the
 * width.
 */
type Render<State, Argument, Result> = (state: State, node: never, argument: Argument) => Result

/** A node has its children in an array, so the depth limit allows half as many nested nodes. */
const MAX_DEPTH = DEFAULT_LIMITS.depth / 2

/** Thrown to end a rendering at the limits. A cycle ends here too. */
class LimitReached extends Error {}

/**
 * Creates a function that renders a node with the handler for its type. It limits the depth, the
 * number of nodes and the length of strings, so that no value overflows the stack or renders
 * forever.
 *
 * @param renderUnknown Renders a node whose type has no handler.
 * @param nothing The result for a node that shows nothing.
 */
export function createWalker<State, Argument, Result>(
  handlers: ReadonlyMap<string, Render<State, Argument, Result>>,
  renderUnknown: Render<State, Argument, Result>,
  nothing: Result,
): (state: State, node: unknown, argument: Argument) => Result {
  let depth = 0
  let nodes = 0
  let size = 0
  const mayLook = createLooks()
  return (state, node, argument) => {
    const outer = depth
    const { type, value } = node as { type: unknown; value?: unknown }
    nodes += 1
    if (typeof value === 'string') size += value.length
    const isOver = nodes > DEFAULT_LIMITS.nodes || size > DEFAULT_LIMITS.size
    if (outer >= MAX_DEPTH || isOver) throw new LimitReached()
    if (isEmpty(node as object, mayLook)) return nothing
    depth = outer + 1
    if (typeof type !== 'string') throw new TypeError('A node must have a type.')
    const result = (handlers.get(type) ?? renderUnknown)(state, node as never, argument)
    // Reset rather than decremented: if a handler catches an error of its children, the depth is
    // still right.
    depth = outer
    return result
  }
}

/**
 * Creates a function to call for each node of another walk, which ends at the same limit.
 *
 * @param times How often the walk may call the function for one node.
 */
export function createCounter(times = 1): () => void {
  let nodes = 0
  return () => {
    nodes += 1
    if (nodes > times * DEFAULT_LIMITS.nodes) throw new LimitReached()
  }
}

/** Visits the objects of a value like `visitObjects`, within the same limit of nodes. */
export function visitLimited(value: unknown, visit: Visit): void {
  const count = createCounter()
  visitObjects(value, (object, place) => {
    count()
    visit(object, place)
  })
}

/**
 * Runs a public function on an article, and throws an `ArticleError` for any value that is not an
 * article. Errors of the caller's own functions are rethrown unchanged: without those functions,
 * the same work succeeds.
 *
 * @param work Called again, with only those options that are plain values, if it fails.
 * @throws {ArticleError} With what the guard finds, or the code `not-an-article`.
 */
export function withArticleErrors<Options extends object, Result>(
  article: unknown,
  options: Options,
  work: (options: Options) => Result,
): Result {
  checkOptions(options)
  try {
    return work(options)
  } catch (error) {
    if (error instanceof ArticleError) throw error
    throwUnsafe(article)
    if (error instanceof LimitReached) {
      const message = `The handlers render more than ${MAX_DEPTH} nested nodes, or more than ${DEFAULT_LIMITS.nodes} nodes in total. Render each node once.`
      throw articleError('too-deep', message, error)
    }
    if (!fails(() => work(plainOptions(options)))) throw error
    throw notAnArticle(error)
  }
}

/** Returns the options without functions, and without objects that may contain functions. */
function plainOptions<Options extends object>(options: Options): Options {
  const plain = Object.entries(options).filter(
    ([, value]) => typeof value !== 'function' && typeof value !== 'object',
  )
  return Object.fromEntries(plain) as Options
}

function fails(work: () => unknown): boolean {
  try {
    work()
    return false
  } catch (error) {
    return !(error instanceof ArticleError)
  }
}
