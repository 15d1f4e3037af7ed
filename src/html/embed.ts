import type { Element } from 'hast'
import { showable } from '../render/characters.js'
import { element, lines } from '../render/element.js'
import { type Handler, type MarkupState, renderChildren, renderNodes } from '../render/handler.js'
import { items } from '../render/lenient.js'
import type { Chart, Embed } from '../schema/embed.js'
import { titleLine } from './title.js'

/** What the embed says, and a link to it: no third party hears of the reader. */
export const embed: Handler<Embed> = (state, node) =>
  element(
    'div',
    state.context.attributes(node, 'embed'),
    lines([...renderChildren(state, node), linkLine(state, node)]),
  )

/** The chart in words, as a picture and as a table, with a link to the interactive one. */
export const chart: Handler<Chart> = (state, node) =>
  element(
    'div',
    state.context.attributes(node, 'chart'),
    lines([
      titleLine(state, 'chart-title', node.title),
      ...renderNodes(state, [node.image], node),
      titleLine(state, 'chart-description', node.description),
      dataTable(state, node),
      node.url === undefined ? undefined : linkLine(state, node),
    ]),
  )

function linkLine({ context }: MarkupState, node: Embed | Chart): Element {
  const href = context.safeUrl('media', node.url, node, '/url')
  const title = showable(node.title)
  return element('p', { className: context.className('embed-link') }, [
    href === undefined ? title : element('a', { href }, [title]),
  ])
}

function dataTable({ context }: MarkupState, { data, title }: Chart): Element | undefined {
  if (!Array.isArray(data?.columns) || !Array.isArray(data.rows)) return undefined
  const cell = (value: unknown): string =>
    typeof value === 'number' ? String(value) : showable(value)
  const head = data.columns.map((name) => element('th', { scope: 'col' }, [showable(name)]))
  const rows = items(data.rows).map((row) =>
    element(
      'tr',
      {},
      Array.from(row, (value) => element('td', {}, [cell(value)])),
    ),
  )
  const box = { className: context.className('table'), role: 'region', tabIndex: 0 }
  return element('div', { ...box, ariaLabel: showable(title) }, [
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
