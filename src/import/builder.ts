import type { TextDirection } from '../schema/node.js'
import type { Flow, Phrasing } from '../schema/nodes.js'
import { collapse, hasWords } from './text.js'

/** The fields that any node may have. */
export interface CommonFields {
  id?: string
  lang?: string
  dir?: TextDirection
}

/** A mark around text: a node whose children are still missing. */
export type Mark = CommonFields & {
  type: Phrasing['type'] | 'inlineCode'
  [field: string]: unknown
}

/** The marks around a run, the outermost first. Runs with the same mark share the object. */
export type Marks = readonly Mark[]

const NO_MARKS: Marks = []

type Run = { marks: Marks } & (
  | { text: string; fields?: CommonFields }
  | { node: Phrasing; text?: undefined }
)

/**
 * Collects text and blocks in the order of the source. Text is added to an open paragraph until a
 * block ends it. White space collapses as in CSS.
 */
export interface Builder {
  /** The finished blocks. */
  blocks: Flow[]
  /** The marks around the following text. */
  marks: Marks
  /** Whether blocks are allowed here. Otherwise a block only begins a new line. */
  isFlow: boolean
  /** The number of blocks around this one. */
  depth: number
  /** The fields of the open paragraph. */
  fields: CommonFields
  runs: Run[]
  /** Whether the next word follows white space or begins a line. */
  endsWithSpace: boolean
  /** Whether white space is kept. */
  isPreformatted: boolean
  /** Blocks that were not allowed here, for the container to place. */
  hoisted: Flow[]
}

export function createBuilder(isFlow: boolean, depth: number, marks: Marks = NO_MARKS): Builder {
  return {
    blocks: [],
    marks,
    isFlow,
    depth,
    fields: {},
    runs: [],
    endsWithSpace: true,
    isPreformatted: false,
    hoisted: [],
  }
}

/**
 * Adds a mark around the content that `inside` adds. A mark inside another of the same type is ignored.
 */
export function withMark(builder: Builder, mark: Mark, inside: () => void): boolean {
  const { marks } = builder
  const isNew = !marks.some(({ type }) => type === mark.type || type === 'inlineCode')
  if (isNew) builder.marks = [...marks, mark]
  inside()
  builder.marks = marks
  return isNew
}

export function addText(builder: Builder, text: string, fields?: CommonFields): void {
  if (builder.isPreformatted) {
    addLines(builder, text)
    return
  }
  let value = collapse(text)
  if (builder.endsWithSpace && value.charCodeAt(0) === 32) value = value.slice(1)
  if (value === '') return
  builder.endsWithSpace = value.charCodeAt(value.length - 1) === 32
  builder.runs.push({ text: value, marks: builder.marks, ...(fields && { fields }) })
}

function addLines(builder: Builder, text: string): void {
  const lines = text.split('\n')
  for (let index = 0; index < lines.length; index++) {
    if (index > 0) addBreak(builder)
    const line = lines[index] as string
    if (line === '') continue
    builder.endsWithSpace = false
    builder.runs.push({ text: line, marks: builder.marks })
  }
}

/** Adds a complete inline node. */
export function addNode(builder: Builder, node: Phrasing): void {
  builder.runs.push({ node, marks: builder.marks })
  builder.endsWithSpace = false
}

export function addBreak(builder: Builder, fields: CommonFields = {}): void {
  trimEnd(builder)
  if (builder.marks.some(({ type }) => type === 'inlineCode')) {
    builder.endsWithSpace = builder.runs.length === 0
    addText(builder, ' ')
  } else builder.runs.push({ node: { type: 'break', ...fields }, marks: builder.marks })
  builder.endsWithSpace = true
}

/** Whether the open paragraph ends with a break. */
export function endsWithBreak({ runs }: Builder): boolean {
  const last = runs.at(-1)
  return last !== undefined && 'node' in last && last.node.type === 'break'
}

/** Whether the open paragraph has visible content. */
function hasOpenWords({ runs }: Builder): boolean {
  return runs.some((run) => (run.text === undefined ? !isBreak(run) : hasWords(run.text)))
}

function isBreak(run: Run): boolean {
  return 'node' in run && run.node.type === 'break'
}

function trimEnd({ runs, isPreformatted }: Builder): void {
  if (isPreformatted) return
  for (let last = runs.at(-1); last?.text !== undefined; last = runs.at(-1)) {
    last.text = last.text.replace(/(?<! ) +$/, '')
    if (last.text !== '') return
    runs.pop()
  }
}

/** Ends the open line: with a paragraph where blocks are allowed, otherwise with a break. */
export function endLine(builder: Builder): void {
  if (builder.isFlow) flush(builder)
  else if (builder.runs.length > 0 && !endsWithBreak(builder)) addBreak(builder)
}

/** Ends the open paragraph. One without visible content is dropped. */
export function flush(builder: Builder): void {
  const children = takePhrasing(builder)
  if (children.length > 0) {
    builder.blocks.push({ type: 'paragraph', ...builder.fields, children })
    // The id of an element is that of its first paragraph.
    if (builder.fields.id !== undefined) {
      const { id: _, ...fields } = builder.fields
      builder.fields = fields
    }
  }
}

/** Takes the content of the open line as nodes, and empties the line. */
export function takePhrasing(builder: Builder): Phrasing[] {
  while (endsWithBreak(builder)) builder.runs.pop()
  trimEnd(builder)
  while (builder.runs[0] && isBreak(builder.runs[0])) builder.runs.shift()
  const { runs } = builder
  const isEmpty = !hasOpenWords(builder)
  builder.runs = []
  builder.endsWithSpace = true
  return isEmpty ? [] : treeOf(runs, 0, runs.length, 0)
}

function treeOf(runs: readonly Run[], from: number, to: number, level: number): Phrasing[] {
  const nodes: Phrasing[] = []
  for (let index = from; index < to; ) {
    const run = runs[index] as Run
    const mark = run.marks[level]
    if (mark === undefined) {
      if (run.text === undefined) nodes.push(run.node)
      else addTextNode(nodes, run.text, run.fields)
      index += 1
      continue
    }
    let end = index + 1
    while (end < to && (runs[end] as Run).marks[level] === mark) end += 1
    if (mark.type === 'inlineCode') {
      nodes.push({ ...mark, value: textOfRuns(runs.slice(index, end)) } as Phrasing)
    } else {
      const children = treeOf(runs, index, end, level + 1)
      // Nothing is seen of a mark around a break.
      if (children.every(({ type }) => type === 'break')) nodes.push(...children)
      else nodes.push({ ...mark, children } as unknown as Phrasing)
    }
    index = end
  }
  return nodes
}

function addTextNode(nodes: Phrasing[], value: string, fields: CommonFields = {}): void {
  const last = nodes.at(-1)
  const isPlain = Object.keys(fields).length === 0
  const joins = isPlain && last?.type === 'text' && (last.id ?? last.lang ?? last.dir) === undefined
  if (joins) last.value += value
  else nodes.push({ type: 'text', ...fields, value })
}

function textOfRuns(runs: readonly Run[]): string {
  return runs
    .map((run) => run.text ?? ('children' in run.node ? wordsOf(run.node.children) : ''))
    .join('')
}

/** Returns the text of inline nodes. */
export function wordsOf(nodes: readonly Phrasing[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'break') return '\n'
      if (node.type === 'text' || node.type === 'inlineCode') return node.value
      return 'children' in node ? wordsOf(node.children as Phrasing[]) : ''
    })
    .join('')
}
