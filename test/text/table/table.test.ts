import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import type { Flow, TableCell } from '../../../src/schema/nodes.js'
import { renderText, type TextOptions } from '../../../src/text.js'
import { article, text } from '../../fixtures/article.js'

type Cell = string | [words: string, fields: Partial<TableCell>]

function table(rows: Cell[][], fields: object = {}): Flow {
  return {
    type: 'table',
    ...fields,
    children: rows.map((cells) => ({
      type: 'tableRow',
      children: cells.map((cell) => {
        const [words, own] = typeof cell === 'string' ? [cell, {}] : cell
        return { type: 'tableCell', ...own, children: [text(words)] }
      }),
    })),
  }
}

function body(node: Flow, options: TextOptions = {}): string {
  return renderText(article({}, node), options)
    .replace(/^A calm sea\n=+\n+/, '')
    .trimEnd()
}

const long = [
  ['Port', 'Boats', 'Remark'],
  ['Elne', '4', 'fog at dawn, and more fog when the ferry had left'],
  ['Port Mora', '12', 'calm'],
]

describe('a grid', () => {
  test('shrinks its widest column first, with an empty line between rows', () => {
    expect(body(table(long, { align: [null, 'right'] }), { width: 46 })).toBe(
      `Port       Boats  Remark
---------  -----  ----------------------------
Elne           4  fog at dawn, and more fog
                  when the ferry had left

Port Mora     12  calm`,
    )
  })

  test('has readable columns; otherwise there are records', () => {
    expect(body(table(long), { width: 40 })).toContain('\n')
    expect(body(table(long), { width: 41 })).toMatch(/^Port: Elne\n/)
    expect(body(table(long), { width: 42 })).toMatch(/^Port +Boats +Remark\n/)
  })

  test('never cuts a word to fit', () => {
    const url = `https://a.example/${'x'.repeat(30)}`
    expect(
      body(
        table([
          ['Port', 'Page'],
          ['Elne', url],
        ]),
        { width: 40 },
      ),
    ).toBe(`Port: Elne\nPage: ${url}`.replace(': https', ':\nhttps'))
  })

  test('may exceed the width if an option asks for a grid', () => {
    expect(body(table(long), { width: 40, tables: 'grid' })).toContain('when the ferry had left')
    expect(body(table(long), { width: 40, tables: 'grid' }).split('\n')).toHaveLength(4)
  })

  test('is aligned by display width', () => {
    expect(
      body(
        table(
          [
            ['港', 'น้ำ'],
            ['Elne 👩‍🚒', '4'],
          ],
          { align: ['right', 'center'] },
        ),
      ),
    ).toBe('     港  น้ำ\n-------  --\nElne 👩‍🚒  4')
  })

  test('has at most a thousand columns, whatever the width', () => {
    const wide = table([
      ['1'.repeat(2000), 'b'],
      ['c', 'd'],
    ])
    for (const options of [{ width: Infinity }, { tables: 'grid' as const }]) {
      expect(body(wide, options)).toMatch(/^1{2000}\n\nc\nb: d$/)
    }
  })
})

test('any table contains the words of all its cells, in lines within the width', () => {
  const words = fc.array(fc.constantFrom('calm', 'harbour', '港', 'بحر', 'น้ำ', '1,240'), {
    maxLength: 12,
  })
  const span = fc.integer({ min: 1, max: 3 })
  const cell = fc.tuple(words, span, span)
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 5 }),
      fc.integer({ min: 20, max: 90 }),
      fc.integer({ min: 0, max: 3 }),
      (rows, width, headerRows) => {
        const node = table(
          rows.map((cells) =>
            cells.map(([list, colSpan, rowSpan]): Cell => [list.join(' '), { colSpan, rowSpan }]),
          ),
          { headerRows },
        )
        const output = body(node, { width })
        for (const line of output.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(width)
        const shown = output.split(/,?[\s:]+/)
        const given = rows.flat().flatMap(([list]) => list)
        for (const word of given) {
          const count = (list: string[]) => list.filter((one) => one === word).length
          expect(count(shown), word).toBeGreaterThanOrEqual(count(given))
        }
      },
    ),
  )
})

describe('cells that span several', () => {
  test('column', () => {
    expect(
      body(
        table([
          ['Port', ['Passengers', { colSpan: 2 }]],
          ['Elne', '4', '5'],
        ]),
      ),
    ).toBe('Port  Passengers\n----  -  -------\nElne  4  5')
  })

  test('row', () => {
    const rows: Cell[][] = [
      ['Port', 'Boat', 'Time'],
      [['Elne', { rowSpan: 2 }], 'Ana', '6'],
      ['Rui', '7'],
      ['Mora', 'Inès', '8'],
    ]
    expect(body(table(rows))).toBe(
      'Port  Boat  Time\n----  ----  ----\nElne  Ana   6\n      Rui   7\nMora  Inès  8',
    )
    expect(body(table(rows), { tables: 'records' })).toBe(
      'Port: Elne\nBoat: Ana\nTime: 6\n\nPort: Elne\nBoat: Rui\nTime: 7\n\nPort: Mora\nBoat: Inès\nTime: 8',
    )
  })

  test('a huge span takes no time', () => {
    const cells = Array.from({ length: 500 }, (): Cell => ['x', { colSpan: 1000, rowSpan: 65_534 }])
    const start = performance.now()
    body(table([cells, cells, cells]))
    expect(performance.now() - start).toBeLessThan(2000)
  })
})

describe('records', () => {
  test('label each value with punctuation of the language, and show missing values', () => {
    const node = table([
      ['Port', 'Bateaux'],
      ['Elne', ''],
    ])
    const input = article({ inLanguage: 'fr', headline: 'x' }, node)
    expect(renderText(input, { tables: 'records' })).toBe(
      'x\n=\n\nPort\u00a0: Elne\nBateaux\u00a0: –\n',
    )
  })

  test('keep all headers, even without a column', () => {
    expect(
      body(
        table([
          ['Port', 'Boats', 'Remark'],
          ['Elne', '4'],
        ]),
        { tables: 'records' },
      ),
    ).toBe('Remark\n\nPort: Elne\nBoats: 4')
  })

  test('combine names from all header rows', () => {
    const rows: Cell[][] = [
      [
        ['Port', { rowSpan: 2 }],
        ['Boats', { colSpan: 2 }],
      ],
      ['2025', '2026'],
      ['Elne', '4', '5'],
    ]
    expect(body(table(rows, { headerRows: 2 }), { tables: 'records' })).toBe(
      'Port: Elne\nBoats, 2025: 4\nBoats, 2026: 5',
    )
  })

  test('repeat a cell in a limited number of rows', () => {
    const rows: Cell[][] = [[['Elne', { rowSpan: 65_534 }], '1'], ...Array(100).fill(['2'])]
    const records = body(table(rows, { headerRows: 0 }), { tables: 'records' })
    expect(records.match(/Elne/g)).toHaveLength(25)
  })

  test('have no names without a header', () => {
    expect(
      body(
        table(
          [
            ['a', ''],
            ['b', 'c'],
          ],
          { headerRows: 0 },
        ),
        { tables: 'records' },
      ),
    ).toBe('a\n\nb\nc')
  })

  test('repeat a short header, but not a long one', () => {
    const name = 'a long story '.repeat(8).trim()
    const records = body(table([[name], ['1'], ['2']]), { tables: 'records', width: Infinity })
    expect(records).toBe(`${name}\n\n1\n\n2`)
  })
})

test('a table without text is omitted', () => {
  expect(body(table([]))).toBe('')
  expect(body(table([[], []]))).toBe('')
  expect(body(table([['', ''], ['']]))).toBe('')
  expect(body(table([['', ''], ['']]), { tables: 'records' })).toBe('')
})

test('cells keep no-break spaces, and have one line', () => {
  expect(body(table([['10\u00a0000 m', 'a\nb']], { headerRows: 0 }))).toBe('10\u00a0000 m  a b')
})

test('a header cell does not span into the body', () => {
  const row = (...cells: TableCell[]) => ({ type: 'tableRow' as const, children: cells })
  const cell = (value: string, fields = {}): TableCell => ({
    type: 'tableCell',
    children: [text(value)],
    ...fields,
  })
  const head = row(cell('Pier', { rowSpan: 2 }), cell('Ferry'))
  expect(body({ type: 'table', children: [head, row(cell('A'), cell('B'))] })).toBe(
    'Pier  Ferry\n----  -----\nA     B',
  )
})
