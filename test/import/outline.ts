import type { Draft, ImportResult } from '../../src/import.js'

/** A draft and its report as lines that a person can read: facts, then blocks, then issues. */
export function outline({ draft, missing, issues }: ImportResult): string {
  const { schemaVersion: _, body, leadMedia, updates = [], ...facts } = draft
  return [
    ...Object.entries(facts).map(([name, value]) => `${name}: ${factOf(name, value)}`),
    ...(leadMedia ? ['', 'LEAD', ...linesOf(leadMedia, 1)] : []),
    '',
    'BODY',
    ...(body as Draft['body']).children.flatMap((block) => linesOf(block, 1)),
    ...updates.flatMap(({ children, ...update }) => [
      `UPDATE ${JSON.stringify(update)}`,
      ...children.flatMap((block) => linesOf(block, 1)),
    ]),
    '',
    'MISSING',
    ...missing.map(({ path, suggestion }) =>
      suggestion === undefined ? `  ${path}` : `  ${path} (${JSON.stringify(suggestion)}?)`,
    ),
    '',
    'ISSUES',
    ...issues.map(({ code, count = 1, path, message, text }) => {
      const times = count > 1 ? ` × ${count}` : ''
      const words = text === undefined ? '' : ` “${text.replace(/\s+/g, ' ')}”`
      return `  ${code.replace('import-', '')}${times}${path && ` at ${path}`}: ${message}${words}`
    }),
    '',
  ].join('\n')
}

function factOf(name: string, value: unknown): string {
  if (name === 'deck') return inline(value as Node[])
  return typeof value === 'string' ? value : JSON.stringify(value)
}

interface Node {
  type: string
  value?: string
  children?: Node[]
  [field: string]: unknown
}

/** Nodes that hold one line. */
const LINES: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'caption',
  'pullquote',
  'tableCell',
  'relatedLink',
])

function linesOf(value: object, level: number): string[] {
  const node = value as Node
  const { type, children = [], ...fields } = node
  const isLine = LINES.has(type)
  const own = Object.entries(fields).map(([name, field]) => ` ${name}=${JSON.stringify(field)}`)
  const line = `${'  '.repeat(level)}${type}${own.join('')}${isLine ? `: ${inline(children)}` : ''}`
  return isLine ? [line] : [line, ...children.flatMap((child) => linesOf(child, level + 1))]
}

const MARKS: Record<string, string> = {
  strong: '**',
  emphasis: '_',
  delete: '~~',
  superscript: '^',
  subscript: '~',
}

/** Inline nodes much as Markdown writes them. */
function inline(nodes: readonly Node[]): string {
  return nodes
    .map((node) => {
      const { type, value, children = [], ...fields } = node
      if (type === 'text') return value
      if (type === 'inlineCode') return `\`${value}\``
      if (type === 'break') return ' ⏎ '
      const words = inline(children)
      const mark = MARKS[type]
      if (mark !== undefined) return `${mark}${words}${mark}`
      if (type === 'link') {
        const { url, ...rest } = fields
        const more = Object.keys(rest).length > 0 ? ` ${JSON.stringify(rest)}` : ''
        return `[${words}](${url}${more})`
      }
      return `{${type} ${JSON.stringify({ ...fields, ...(value !== undefined && { value }) })}${words && ` ${words}`}}`
    })
    .join('')
}
