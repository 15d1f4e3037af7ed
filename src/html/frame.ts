import type { Element, ElementContent } from 'hast'
import { element } from '../hast/element.js'
import type { Found } from '../render/embeds/embed.js'
import { type FrameFacts, readFrame } from '../render/embeds/frame.js'
import { type Embedding, mediaTitle } from '../render/embeds/media-title.js'
import type { RenderState } from '../render/handler.js'
import { cleanText } from '../render/safety/clean-text.js'
import { disclosure } from './disclosure.js'

/**
 * The shapes in the stylesheet. No style comes from data, so a frame gets the nearest shape;
 * players fit their content into it.
 */
const SHAPES: readonly [name: string, ratio: number][] = [
  ['21-9', 21 / 9],
  ['16-9', 16 / 9],
  ['4-3', 4 / 3],
  ['1-1', 1],
  ['4-5', 4 / 5],
  ['9-16', 9 / 16],
]

/** Renders the frame for the option `embeds`, if possible. */
export function frameFor(
  state: RenderState,
  found: Found | undefined,
  node: Embedding,
): Element | undefined {
  if (state.embeds === 'static' || !found) return undefined
  const facts = readFrame(state, found, node)
  if (!facts) {
    state.report(
      'embed-no-frame',
      node,
      '/provider',
      `${found.name} has no frame that works without a script, so the text and a link are rendered. No action is needed.`,
    )
    return undefined
  }
  const frame = frameElement(state, facts, mediaTitle(state, node))
  if (state.embeds === 'iframe') return frame
  // A lazy frame in closed `details` is not loaded, without any script.
  const label = state.labels.embed.show.replaceAll('{provider}', () => labelOf(found))
  return disclosure(state, 'embed-show', label, [frame])
}

/**
 * Renders the text of an embed with its frame. An open frame comes first, with the text expandable
 * below it. A frame that waits for a click comes after the text.
 */
export function withFrame(
  state: RenderState,
  frame: Element | undefined,
  words: readonly ElementContent[],
  link: Element | undefined,
): (ElementContent | undefined)[] {
  if (!frame || state.embeds === 'click') return [...words, link, frame]
  return [frame, inWords(state, words), link]
}

/** Renders the text of an embed for readers whose browser does not show its frame. */
export function inWords(state: RenderState, words: readonly ElementContent[]): Element | undefined {
  if (words.length === 0) return undefined
  return disclosure(state, 'embed-words', state.labels.embed.words, words)
}

/** Returns the name of a provider for readers. For an arbitrary page, this is its host. */
function labelOf({ provider, parts }: Found): string {
  return provider.label || cleanText(parts.host)
}

function frameElement(state: RenderState, facts: FrameFacts, title: string): Element {
  const { keepsShape, ...attributes } = facts
  return element('iframe', {
    className: state.className(`frame frame-${keepsShape ? shapeOf(facts) : 'column'}`),
    ...attributes,
    title,
    loading: 'lazy',
  })
}

/** Returns the shape with the nearest proportions. */
function shapeOf({ width = 0, height }: FrameFacts): string {
  const distance = (ratio: number) => Math.abs(Math.log((ratio * height) / width))
  return SHAPES.reduce((best, shape) => (distance(shape[1]) < distance(best[1]) ? shape : best))[0]
}
