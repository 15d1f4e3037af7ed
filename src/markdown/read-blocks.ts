import { type Details, fromMdast, type HtmlMode, type OnMisfit } from '../mdast/from-mdast.js'
import type { Written } from '../mdast/written.js'
import { findExcess } from './limits.js'
import { unifyLineEnds } from './line-ends.js'
import { parseMarkdown } from './parse-markdown.js'

/**
 * Called for content that an article cannot contain, and for a text that would take too long to
 * parse.
 */
export type OnProblem = (code: Parameters<OnMisfit>[0] | 'text-too-deep', offset: number) => void

/**
 * Parses the blocks of a text, each with its `position`. Returns `undefined` if that would take too
 * long.
 */
export function readBlocks(
  source: string,
  html: HtmlMode,
  onProblem: OnProblem,
  details?: Details,
): Written[] | undefined {
  const text = unifyLineEnds(source)
  const excess = findExcess(text)
  if (excess === undefined) {
    const options = { source: text, html, onMisfit: onProblem, ...(details && { details }) }
    return fromMdast(parseMarkdown(text), options)
  }
  onProblem('text-too-deep', excess)
  return undefined
}
