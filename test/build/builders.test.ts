import { describe, expect, expectTypeOf, test } from 'vitest'
import * as builders from '../../src/build.js'
import {
  aside,
  blockquote,
  body,
  caption,
  code,
  emphasis,
  figure,
  footnote,
  footnoteReference,
  gallery,
  heading,
  image,
  inlineCode,
  lineBreak,
  link,
  list,
  listItem,
  orderedList,
  paragraph,
  pullquote,
  quotation,
  relatedLink,
  relatedLinks,
  root,
  span,
  strikethrough,
  strong,
  subscript,
  superscript,
  table,
  tableCell,
  tableRow,
  text,
  thematicBreak,
} from '../../src/build.js'
import { safeParseArticle } from '../../src/parse/parse-article.js'
import { nodeSchemas } from '../../src/parse/schemas.js'
import type { ArticleNode, Root, Unknown } from '../../src/schema/nodes.js'
import { article } from '../fixtures/article.js'

const words = (value: string) => ({ type: 'text', value })
const line = (value: string) => ({ type: 'paragraph', children: [words(value)] })
const ferry = { type: 'image', url: 'ferry.jpg', alt: 'A ferry' }

const unknownInline: Unknown = {
  type: 'unknown',
  originalType: 'ruby',
  value: {},
  children: [{ type: 'text', value: '潮' }],
}
const unknownBlock: Unknown = { ...unknownInline, children: [paragraph('Calm.')] }

/** Built nodes and the expected JSON. */
const cases: [built: ArticleNode, node: object][] = [
  [text('Calm'), words('Calm')],
  [text({ id: 't' }, 'Calm'), { type: 'text', id: 't', value: 'Calm' }],
  [text(''), words('')],
  [emphasis('so'), { type: 'emphasis', children: [words('so')] }],
  [strong({ lang: 'fr' }, 'si'), { type: 'strong', lang: 'fr', children: [words('si')] }],
  [
    strong('a ', emphasis('b'), ' c'),
    {
      type: 'strong',
      children: [words('a '), { type: 'emphasis', children: [words('b')] }, words(' c')],
    },
  ],
  [strikethrough('4'), { type: 'delete', children: [words('4')] }],
  [superscript('2'), { type: 'superscript', children: [words('2')] }],
  [subscript('2'), { type: 'subscript', children: [words('2')] }],
  [span({ dir: 'rtl' }, 'بحر'), { type: 'span', dir: 'rtl', children: [words('بحر')] }],
  [inlineCode('a.csv'), { type: 'inlineCode', value: 'a.csv' }],
  [inlineCode({ id: 'c' }, 'a'), { type: 'inlineCode', id: 'c', value: 'a' }],
  [lineBreak(), { type: 'break' }],
  [lineBreak({ id: 'b' }), { type: 'break', id: 'b' }],
  [
    link('/a', 'the ', strong('tide')),
    {
      type: 'link',
      url: '/a',
      children: [words('the '), { type: 'strong', children: [words('tide')] }],
    },
  ],
  [link('/a', { title: 'Tide' }), { type: 'link', url: '/a', title: 'Tide', children: [] }],
  [
    quotation({ speaker: 'ana' }, '“Calm,”'),
    { type: 'quotation', speaker: 'ana', children: [words('“Calm,”')] },
  ],
  [paragraph(), { type: 'paragraph', children: [] }],
  [paragraph('a', 'b'), { type: 'paragraph', children: [words('a'), words('b')] }],
  [paragraph({ id: 'p' }, 'a'), { type: 'paragraph', id: 'p', children: [words('a')] }],
  [paragraph(emphasis('a')), { type: 'paragraph', children: [emphasis('a')] }],
  [heading(2, 'Tide'), { type: 'heading', depth: 2, children: [words('Tide')] }],
  [heading(4, { id: 'h' }), { type: 'heading', depth: 4, id: 'h', children: [] }],
  [
    blockquote({ attribution: { text: 'Ana' } }, 'Calm.', heading(2, 'Tide')),
    {
      type: 'blockquote',
      attribution: { text: 'Ana' },
      children: [line('Calm.'), heading(2, 'Tide')],
    },
  ],
  [pullquote({ of: 'p' }, 'Calm'), { type: 'pullquote', of: 'p', children: [words('Calm')] }],
  [
    list('One', strong('Two'), ['Three ', emphasis('and')], [], paragraph('Five')),
    {
      type: 'list',
      children: [
        { type: 'listItem', children: [line('One')] },
        { type: 'listItem', children: [{ type: 'paragraph', children: [strong('Two')] }] },
        {
          type: 'listItem',
          children: [{ type: 'paragraph', children: [words('Three '), emphasis('and')] }],
        },
        { type: 'listItem', children: [] },
        { type: 'listItem', children: [line('Five')] },
      ],
    },
  ],
  [
    list(['One', list('Inner'), 'more ', strong('and')], listItem({ spread: true }, 'Two')),
    {
      type: 'list',
      children: [
        {
          type: 'listItem',
          children: [
            line('One'),
            {
              type: 'list',
              children: [{ type: 'listItem', children: [line('Inner')] }],
            },
            { type: 'paragraph', children: [words('more '), strong('and')] },
          ],
        },
        { type: 'listItem', spread: true, children: [line('Two')] },
      ],
    },
  ],
  [
    listItem(unknownInline, unknownBlock),
    {
      type: 'listItem',
      children: [{ type: 'paragraph', children: [unknownInline] }, unknownBlock],
    },
  ],
  [
    orderedList({ start: 3, spread: false }, 'Third'),
    {
      type: 'list',
      ordered: true,
      start: 3,
      spread: false,
      children: [{ type: 'listItem', children: [line('Third')] }],
    },
  ],
  [
    table({ align: ['left'], headerRows: 0 }, ['Elne', strong('4')], tableRow({ id: 'r' }, [])),
    {
      type: 'table',
      align: ['left'],
      headerRows: 0,
      children: [
        {
          type: 'tableRow',
          children: [
            { type: 'tableCell', children: [words('Elne')] },
            { type: 'tableCell', children: [strong('4')] },
          ],
        },
        { type: 'tableRow', id: 'r', children: [{ type: 'tableCell', children: [] }] },
      ],
    },
  ],
  [
    table([['CO', subscript('2')], tableCell({ header: true }, 'Gas')]),
    {
      type: 'table',
      children: [
        {
          type: 'tableRow',
          children: [
            { type: 'tableCell', children: [words('CO'), subscript('2')] },
            { type: 'tableCell', header: true, children: [words('Gas')] },
          ],
        },
      ],
    },
  ],
  [code('tide\n'), { type: 'code', value: 'tide\n' }],
  [code({ lang: 'js' }, 'tide'), { type: 'code', lang: 'js', value: 'tide' }],
  [thematicBreak(), { type: 'thematicBreak' }],
  [image('ferry.jpg', 'A ferry'), ferry],
  [image('ferry.jpg', 'A ferry', { width: 8 }), { ...ferry, width: 8 }],
  [figure(image('ferry.jpg', 'A ferry')), { type: 'figure', children: [ferry] }],
  [
    figure({ role: 'wide' }, image('ferry.jpg', 'A ferry'), 'Leaving.'),
    {
      type: 'figure',
      role: 'wide',
      children: [ferry, { type: 'caption', children: [words('Leaving.')] }],
    },
  ],
  [
    figure(code('tide'), ['The ', emphasis('code')]),
    { type: 'figure', children: [code('tide'), caption('The ', emphasis('code'))] },
  ],
  [
    figure(code('tide'), strong('Code')),
    { type: 'figure', children: [code('tide'), caption(strong('Code'))] },
  ],
  [
    figure(code('tide'), caption({ lang: 'fr' }, 'Code')),
    {
      type: 'figure',
      children: [code('tide'), { type: 'caption', lang: 'fr', children: [words('Code')] }],
    },
  ],
  [
    gallery(
      { layout: 'pair' },
      image('ferry.jpg', 'A ferry'),
      figure(image('ferry.jpg', 'A ferry')),
      caption('Both.'),
    ),
    {
      type: 'gallery',
      layout: 'pair',
      children: [
        { type: 'figure', children: [ferry] },
        { type: 'figure', children: [ferry] },
        { type: 'caption', children: [words('Both.')] },
      ],
    },
  ],
  [
    aside('factBox', { title: 'Ports' }, 'Elne', list('Calm')),
    { type: 'aside', role: 'factBox', title: 'Ports', children: [line('Elne'), list('Calm')] },
  ],
  [
    relatedLinks('series', { title: 'More' }, relatedLink({ url: '/a' }, 'The gauge')),
    {
      type: 'relatedLinks',
      relation: 'series',
      title: 'More',
      children: [{ type: 'relatedLink', url: '/a', children: [words('The gauge')] }],
    },
  ],
  [relatedLink('The gauge'), { type: 'relatedLink', children: [words('The gauge')] }],
  [
    root('Calm.', heading(2, 'Tide')),
    { type: 'root', children: [line('Calm.'), heading(2, 'Tide')] },
  ],
  [body({ lang: 'fr' }), { type: 'root', lang: 'fr', children: [] }],
  [footnoteReference('tide'), { type: 'footnoteReference', identifier: 'tide' }],
  [
    footnote('tide', 'Measured at noon.'),
    { type: 'footnoteDefinition', identifier: 'tide', children: [line('Measured at noon.')] },
  ],
]

describe('builders create', () => {
  test.each(cases)('$0.type', (built, node) => {
    // Not `toEqual`: a key with the value `undefined` is not in JSON.
    expect(built).toStrictEqual(node)
    expect(nodeSchemas[built.type].safeParse(built)).toEqual({ success: true, data: built })
  })

  test('every builder is tested', () => {
    const tried = new Set(cases.map(([{ type }]) => type))
    tried.add(tableRow().type).add(tableCell().type).add(caption().type)
    expect(Object.keys(builders).length).toBeGreaterThan(30)
    for (const build of Object.values(builders) as ((...none: never[]) => ArticleNode)[]) {
      expect(tried).toContain(build().type)
    }
  })

  test('create a whole article', () => {
    const built: Root = body(
      paragraph({ id: 'p1' }, 'The sea was ', quotation({ speaker: 'ana' }, '“calm”'), '.'),
      pullquote({ of: 'p1', attribution: { speaker: 'ana' } }, 'Calm'),
      figure(image('ferry.jpg', 'A ferry', { width: 8, height: 5 }), 'Leaving.'),
      list('One', ['Two', orderedList('Inner')]),
    )
    const whole = {
      ...article({ speakers: { ana: { type: 'person', name: 'Ana' } } }),
      body: built,
    }
    expect(safeParseArticle(whole)).toEqual({ success: true, data: whole, issues: [] })
  })

  test('do not change their arguments', () => {
    const fields = Object.freeze({ id: 'p' })
    const item = Object.freeze(['One', Object.freeze(strong('Two'))] as const)
    expect(paragraph(fields, 'a')).not.toBe(fields)
    expect(list(item).children).toHaveLength(1)
  })
})

test('the types reject what the schemas reject', () => {
  // @ts-expect-error The first level is the headline.
  heading(1, 'Tide')
  // @ts-expect-error A span needs `lang` or `dir`.
  span({ id: 's' }, 'calm')
  // @ts-expect-error A block is not allowed in a paragraph.
  paragraph(thematicBreak())
  // @ts-expect-error The field does not exist.
  paragraph({ lead: true }, 'calm')
  // @ts-expect-error A row is not a cell.
  table([tableRow()])
  // @ts-expect-error A paragraph is not media.
  figure(paragraph())
  // @ts-expect-error The role does not exist.
  aside('box')
  expectTypeOf(strikethrough).returns.toHaveProperty('type').toEqualTypeOf<'delete'>()
})
