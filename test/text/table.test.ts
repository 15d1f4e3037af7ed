import { describe, expect, test } from 'vitest'
import type { Flow } from '../../src/schema/nodes.js'
import { text } from '../fixtures/article.js'
import { bodyText } from './body-text.js'

describe('a table in text', () => {
  const table = (rows: string[][], fields: object = {}): Flow => ({
    type: 'table',
    ...fields,
    children: rows.map((cells) => ({
      type: 'tableRow',
      children: cells.map((value) => ({ type: 'tableCell', children: [text(value)] })),
    })),
  })

  test('is a grid if it fits', () => {
    expect(
      bodyText(
        table(
          [
            ['Port', 'Boats', 'x'],
            ['Elne 港', '4', 'y'],
          ],
          { align: ['left', 'right', 'center'] },
        ),
      ),
    ).toBe('Port     Boats  x\n-------  -----  -\nElne 港      4  y')
  })

  test('and otherwise records', () => {
    expect(
      bodyText(
        table([
          ['Port', 'Remark'],
          ['Elne', 'fog and more fog'],
        ]),
        { width: 20 },
      ),
    ).toBe('Port: Elne\nRemark: fog and more\nfog')
  })

  test('records keep all rows and headers', () => {
    expect(
      bodyText(
        table([['a long title for it'], ['Port'], ['a port with a long name']], {
          headerRows: 2,
        }),
        { width: 20 },
      ),
    ).toBe('a long title for it\n\nPort: a port with a\nlong name')
    expect(bodyText(table([['only a head, and a long one']]), { width: 20 })).toBe(
      'only a head, and a\nlong one',
    )
  })

  test('without a header there is no line', () => {
    expect(bodyText(table([['a'], ['b']], { headerRows: 0 }))).toBe('a\nb')
  })

  test('a cell that spans two columns', () => {
    const node = table([['a', 'b'], ['c']]) as Extract<Flow, { type: 'table' }>
    const cell = node.children[1]?.children[0]
    if (cell) cell.colSpan = 2
    expect(bodyText(node)).toBe('a  b\n-  -\nc')
  })
})
