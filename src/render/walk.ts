import { guard } from '../tree/guard.js'
import { ArticleError } from '../tree/issue.js'
import { DEFAULT_LIMITS } from '../tree/limits.js'
import { checkOptions } from '../tree/options.js'
import { type Visit, visitObjects } from '../tree/visit.js'

/**
 * Renders a node of a type: `argument` is what the target passes along, such as the parent or the
 * width.
 */
type Render<State, Argument, Result> = (state: State, node: never, argument: Argument) => Result

/** A node holds its children in a list, so the limit of levels allows half as many nodes. */
const MAX_DEPTH = DEFAULT_LIMITS.depth / 2

/** Ends a rendering at the limits. A cycle ends here too. */
class LimitReached extends Error {}

/**
 * Returns a function that renders a node with the handler for its type. It counts depth, nodes and the
 * size of texts, so that no value makes a rendering overflow the stack or run without end.
 *
 * @param renderUnknown Renders a node whose type has no handler.
 */
export function createWalker<State, Argument, Result>(
  handlers: ReadonlyMap<string, Render<State, Argument, Result>>,
  renderUnknown: Render<State, Argument, Result>,
): (state: State, node: unknown, argument: Argument) => Result {
  let depth = 0
  let nodes = 0
  let size = 0
  return (state, node, argument) => {
    const outer = depth
    const { type, value } = node as { type: unknown; value?: unknown }
    nodes += 1
    if (typeof value === 'string') size += value.length
    const isOver = nodes > DEFAULT_LIMITS.nodes || size > DEFAULT_LIMITS.size
    if (outer >= MAX_DEPTH || isOver) throw new LimitReached()
    depth = outer + 1
    if (typeof type !== 'string') throw new TypeError('A node must have a type.')
    const result = (handlers.get(type) ?? renderUnknown)(state, node as never, argument)
    // Set, not decreased: a handler that catches an error of its children leaves the right depth.
    depth = outer
    return result
  }
}

/**
 * Returns a function to call for each node of another walk, which ends at the same limit.
 *
 * @param times How often the walk may call it for one node.
 */
export function createCounter(times = 1): () => void {
  let nodes = 0
  return () => {
    nodes += 1
    if (nodes > times * DEFAULT_LIMITS.nodes) throw new LimitReached()
  }
}

/** Visits the objects of a value as `visitObjects` does, within the same limit of nodes. */
export function visitLimited(value: unknown, visit: Visit): void {
  const count = createCounter()
  visitObjects(value, (object, place) => {
    count()
    visit(object, place)
  })
}

/**
 * Runs a public function on an article, so that any value that is not an article ends in an
 * `ArticleError`. An error of the caller's own functions is thrown as it is: without them, the
 * same work succeeds.
 *
 * @param work Called a second time, with only those options that are plain values, if it fails.
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
    const unsafe = guard(article, DEFAULT_LIMITS, { checksText: false })
    if (unsafe) throw new ArticleError([unsafe])
    if (error instanceof LimitReached) {
      const message = `The handlers render more than ${MAX_DEPTH} nodes within each other, or more than ${DEFAULT_LIMITS.nodes} in all. Render each node once.`
      throw articleError('too-deep', message, error)
    }
    if (!fails(() => work(plainOptions(options)))) throw error
    const message = 'The value is not an article. Parse it with `safeParseArticle` to see why.'
    throw articleError('not-an-article', message, error)
  }
}

/** The options without functions of the caller, and without objects that may hold some. */
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

function articleError(code: string, message: string, cause: unknown): ArticleError {
  return Object.assign(new ArticleError([{ code, severity: 'error', path: '', message }]), {
    cause,
  })
}
