import { expect, test } from 'vitest'
import type { Flow } from '../../src/schema/nodes.js'
import { text } from '../fixtures/article.js'
import { nodeSamples } from '../fixtures/node-samples.js'
import { bodyHtml } from './body-html.js'

const cell = (value: string, fields = {}) => ({
  type: 'tableCell' as const,
  ...fields,
  children: [text(value)],
})

test('columns keep their alignment below a cell that spans rows', () => {
  const table: Flow = {
    type: 'table',
    align: ['left', 'center', 'right'],
    headerRows: 0,
    children: [
      { type: 'tableRow', children: [cell('a', { rowSpan: 2 }), cell('b'), cell('c')] },
      { type: 'tableRow', children: [cell('d'), cell('e')] },
      { type: 'tableRow', children: [cell('f', { colSpan: 2 }), cell('g')] },
    ],
  }
  const sides = [...bodyHtml(table).matchAll(/sf-align-(\w+)"[^>]*>(\w)/g)]
  expect(sides.map(([, side, name]) => `${name} ${side}`)).toEqual([
    'a left',
    'b center',
    'c right',
    'd center',
    'e right',
    'f left',
    'g right',
  ])
})

test('a header cell does not span into the body', () => {
  const table: Flow = {
    type: 'table',
    align: ['left', 'right'],
    children: [
      { type: 'tableRow', children: [cell('a', { rowSpan: 2 }), cell('b')] },
      { type: 'tableRow', children: [cell('c'), cell('d')] },
    ],
  }
  expect(bodyHtml(table)).toContain(
    '<td class="sf-align-left">c</td><td class="sf-align-right">d</td>',
  )
})

test('a table with column and row headers, alignment and spans', () => {
  const table: Flow = {
    type: 'table',
    align: ['left', null, 'right'],
    children: [
      { type: 'tableRow', children: [cell('Port'), cell('Boats'), cell('Days')] },
      { type: 'tableRow', children: [cell('Elne', { header: true }), cell('4'), cell('2')] },
      { type: 'tableRow', children: [cell('both', { colSpan: 2 }), cell('9', { rowSpan: 1 })] },
    ],
  }
  expect(
    bodyHtml(table),
  ).toBe(`<div class="sf-table" role="group" tabindex="0" aria-label="Table"><table>
<thead>
<tr><th class="sf-align-left" scope="col">Port</th><th scope="col">Boats</th><th class="sf-align-right" scope="col">Days</th></tr>
</thead>
<tbody>
<tr><th scope="row" class="sf-align-left">Elne</th><td>4</td><td class="sf-align-right">2</td></tr>
<tr><td colspan="2" class="sf-align-left">both</td><td rowspan="1" class="sf-align-right">9</td></tr>
</tbody>
</table></div>`)
  expect(bodyHtml({ ...table, headerRows: 0 })).not.toContain('thead')
})

test('a table in a figure has the caption as its name', () => {
  const html = bodyHtml({ type: 'figure', children: [nodeSamples.table, nodeSamples.caption] })
  expect(html).toContain('aria-labelledby="sf-1-caption"')
  expect(html).toContain('<figcaption id="sf-1-caption">')
})
