import type { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser'
import type { parseAction } from '@actions/workflow-parser/actions/action-parser'
import { build } from 'esbuild'

interface Parsers {
  parseWorkflow: typeof parseWorkflow
  parseAction: typeof parseAction
  NoOperationTraceWriter: typeof NoOperationTraceWriter
}

const SOURCE = `
export { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser'
export { parseAction } from '@actions/workflow-parser/actions/action-parser'
`

/** Loads GitHub’s parser. It imports JSON in a way that Node refuses, so it is bundled first. */
async function loadParsers(): Promise<Parsers> {
  const { outputFiles } = await build({
    stdin: { contents: SOURCE, resolveDir: import.meta.dirname },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    // Its YAML parser is CommonJS.
    banner: {
      js: `import { createRequire } from 'node:module'; const require = createRequire(${JSON.stringify(import.meta.url)})`,
    },
  })
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')
  return import(/* @vite-ignore */ `data:text/javascript;base64,${code}`)
}

const parsers = await loadParsers()

function errorsBy(
  parser: typeof parseWorkflow | typeof parseAction,
  content: string,
): readonly string[] {
  const trace = new parsers.NoOperationTraceWriter()
  const { context } = parser({ name: 'file.yml', content }, trace)
  return context.errors.getErrors().map(String)
}

/** Returns the errors in a workflow. */
export const workflowErrors = (content: string) => errorsBy(parsers.parseWorkflow, content)

/** Returns the errors in an action. */
export const actionErrors = (content: string) => errorsBy(parsers.parseAction, content)
