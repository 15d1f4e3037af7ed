import type { Element, ElementContent } from 'hast'
import { element, lines } from '../hast/element.js'
import { readEmbed } from '../render/embeds/embed.js'
import { type Handler, type RenderState, renderNodes } from '../render/handler.js'
import { cleanText } from '../render/safety/clean-text.js'
import type { Chart } from '../schema/nodes.js'
import { creditParagraph } from './credit.js'
import { embedBox, linkLine } from './embed.js'
import { frameFor, withFrame } from './frame.js'
import { titleLine } from './title.js'

/** Renders a chart as text, image and table, with a frame if the options ask for it. */
export const chart: Handler<Chart> = (state, node) => {
  const { href, found } = readEmbed(state, node)
  const frame = frameFor(state, found, node)
  const words = chartWords(state, node, href, renderNodes(state, [node.image], node))
  return embedBox(state, node, found, withFrame(state, frame, words, undefined))
}

/** Renders the title, description and data of a chart around its image. */
export function chartWords(
  state: RenderState,
  node: Chart,
  href: string | undefined,
  picture: readonly ElementContent[],
): ElementContent[] {
  const { image } = node
  const isShown = image !== undefined && picture.length > 0
  return [
    linkLine(state, 'chart-title', node, href),
    isShown ? titleLine(state, 'content-warning', image.contentWarning) : undefined,
    ...picture,
    isShown ? creditParagraph(state, image) : undefined,
    titleLine(state, 'chart-description', node.description),
    dataTable(state, node),
  ].filter((part) => part !== undefined)
}

function dataTable(state: RenderState, { data, title }: Chart): Element | undefined {
  if (!data) return undefined
  const head = data.columns.map((name) => element('th', { scope: 'col' }, [cleanText(name)]))
  const rows = data.rows.map((row) =>
    element(
      'tr',
      {},
      Array.from(row, (value) => element('td', {}, [cleanText(String(value ?? ''))])),
    ),
  )
  const box = { className: state.className('table'), role: 'group', tabIndex: 0 }
  return element('div', { ...box, ariaLabel: cleanText(title) }, [
    element(
      'table',
      {},
      lines([
        element('thead', {}, lines([element('tr', {}, head)])),
        element('tbody', {}, lines(rows)),
      ]),
    ),
  ])
}

export const chartHandlers = { chart }
