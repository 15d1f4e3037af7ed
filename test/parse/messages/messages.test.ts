import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { createKit, defineNode } from '../../../src/kit.js'
import { safeParseArticle } from '../../../src/parse/parse-article.js'
import { article, paragraph, phrasing, smuggled } from '../../fixtures/article.js'

// A message says what was found, what is expected, and what to do.

const figure = (media: object) => article({}, smuggled({ type: 'figure', children: [media] }))
const chart = (cell: unknown) =>
  figure({
    type: 'chart',
    alt: 'Boats by year',
    data: { columns: ['Year'], rows: [[cell]] },
  })

test.each<[what: string, input: object, message: string]>([
  [
    'a field of an object that is not a node',
    { ...article(), rights: { licence: 'https://a.example/' } },
    'There is no field "licence" on `rights`. Did you mean `license`?',
  ],
  [
    'a field of one of several kinds',
    { ...article(), speakers: { ana: { type: 'person', name: 'Ana', roles: 'x' } } },
    'There is no field "roles" on `ana`. Did you mean `role`?',
  ],
  [
    'a field in a list',
    { ...article(), authors: [{ type: 'person', name: 'Ana', urls: 'x' }] },
    'There is no field "urls" on this item. Did you mean `url`?',
  ],
  [
    'a field of an attribution',
    article(
      {},
      smuggled({ type: 'blockquote', attribution: { txt: 'Ana' }, children: [paragraph('x')] }),
    ),
    'There is no field "txt" on `attribution`. Did you mean `text`?',
  ],
  [
    'a field of another format, in place of one that is required',
    article({}, smuggled({ type: 'heading', level: 2, children: [] })),
    'There is no field "level" on a `heading`. Did you mean `depth`?',
  ],
  [
    'words in place of nodes',
    article({}, smuggled({ type: 'paragraph', text: 'The sea was calm.' })),
    'There is no field "text" on a `paragraph`. Did you mean `children`? For example: `[{ "type": "text", "value": "The sea was calm." }]`.',
  ],
  [
    'a speaker on a pull quote',
    article({}, smuggled({ type: 'pullquote', speaker: 'ana', children: phrasing(['Calm']) })),
    'There is no field "speaker" on a `pullquote`. Did you mean `attribution`? For example: `{ "speaker": "ana" }`.',
  ],
  [
    'the name of an author',
    { ...article(), authors: ['Jane Doe'] },
    'This item must be an object, but is the string "Jane Doe". For example: `{ "type": "person", "name": "Jane Doe" }`.',
  ],
  [
    'the name of the only author',
    { ...article(), authors: 'Jane Doe' },
    '`authors` must be an array, but is the string "Jane Doe". For example: `[{ "type": "person", "name": "Jane Doe" }]`.',
  ],
  [
    'a node with the name of its element',
    article({}, smuggled({ type: 'h2', children: phrasing(['Calm']) })),
    'There is no node type "h2". Did you mean `heading`?',
  ],
  [
    'a node of no known name, where few are allowed',
    figure({ type: 'hologram' }),
    'There is no node type "hologram". It must be `image`, `video`, `audio`, `embed`, `chart`, `table` or `code`.',
  ],
  [
    'a node of no known name, where many are allowed',
    article({}, smuggled({ type: 'hologram' })),
    'There is no node type "hologram". Correct the type or remove the node.',
  ],
  [
    'a later version',
    { ...article(), schemaVersion: '2.0' },
    '`schemaVersion` must be `1.0`, but is the string "2.0".',
  ],
  [
    'a version that is a number',
    { ...article(), schemaVersion: 1 },
    '`schemaVersion` must be the string `"1.0"`, but is the number 1. Quote it.',
  ],
  [
    'a number that is not in JSON',
    figure({ type: 'image', url: 'a.jpg', alt: 'A', width: Number.NaN }),
    '`width` must be a number, but is NaN.',
  ],
  [
    'a date that is missing',
    { ...article(), type: 'liveBlog', updates: [{ id: 'u1', children: [paragraph('x')] }] },
    '`datePublished` is missing. It must be a real date and time in RFC 3339, with seconds and an offset, such as `2026-03-03T06:00:00+01:00`.',
  ],
  [
    'a video in a paragraph',
    article({}, paragraph(smuggled({ type: 'video', sources: [], title: 'A' }))),
    'A `video` is not allowed here. Move it into a `figure`.',
  ],
  [
    'an unknown node without its value',
    article({}, smuggled({ type: 'unknown', originalType: 'foo', children: [] })),
    '`unknown.value` is missing. Add it.',
  ],
  [
    'null for an optional field',
    article({}, smuggled({ type: 'list', ordered: true, start: null, children: [] })),
    '`start` must be a number, but is null. Remove the field if there is none.',
  ],
  [
    'a space in a URL',
    figure({ type: 'image', url: 'https://a.example/a b.jpg', alt: 'A' }),
    '`url` must be an `https://`, `http://` or relative URL, but is "https://a.example/a b.jpg". Write a space as `%20`.',
  ],
  [
    'a language tag in an old form',
    article({ inLanguage: 'zh-yue' }),
    '`inLanguage` must be a BCP 47 language tag in its usual form, such as `en-GB`, but is "zh-yue".',
  ],
  [
    'a cell of the wrong kind',
    chart(true),
    'This item must be a string, a number or null, but is true.',
  ],
  [
    'a figure without children',
    article({}, smuggled({ type: 'figure' })),
    '`figure.children` is missing. It takes one `image`, `video`, `audio`, `embed`, `chart`, `table` or `code`, then an optional `caption`.',
  ],
  [
    'an empty string in an optional field',
    { ...article(), section: ' ' },
    '`section` must be a non-empty string, but is " ". Remove the field if there is none.',
  ],
  [
    'one of many values',
    { ...article(), type: 'poem' },
    '`type` must be one of `newsArticle`, `analysis`, `opinion`, `review`, `background`, `reportage`, `liveBlog` and 2 more, but is the string "poem".',
  ],
])('%s', (_what, input, message) => {
  const { issues } = safeParseArticle(input)
  expect(issues[0]?.message).toBe(message)
})

describe('custom nodes', () => {
  const html = () => []
  const kit = createKit({
    nodes: [
      defineNode({
        type: 'acme:poll',
        schema: z.strictObject({ question: z.string(), site: z.url().optional() }),
        content: 'none',
        html,
        amp: html,
        text: () => '',
      }),
      defineNode({
        type: 'acme:mood',
        place: 'phrasing',
        schema: z.strictObject({}),
        content: 'phrasing',
        html,
        amp: html,
        text: () => '',
      }),
    ],
  })
  const poll = { type: 'acme:poll', question: 'Calm?' }

  test.each<[what: string, input: object, message: RegExp]>([
    [
      'a specific field',
      article({}, smuggled({ ...poll, questoin: 'x' })),
      /^There is no field "questoin" on an `acme:poll`\. Did you mean `question`\?$/,
    ],
    [
      'a format of zod',
      article({}, smuggled({ ...poll, site: 'x' })),
      /^`site` must be a string of the format `url`, but is "x"\.$/,
    ],
    [
      'a name that is nearly right',
      article({}, smuggled({ ...poll, type: 'acme:pol' })),
      /^There is no node type "acme:pol"\. Did you mean `acme:poll`\?$/,
    ],
    [
      'a name within a line',
      article({}, paragraph(smuggled({ type: 'acme:moood', children: phrasing(['x']) }))),
      /Did you mean `acme:mood`\?$/,
    ],
    [
      'a node that is not allowed in its parent',
      article({}, smuggled({ type: 'list', children: [poll] })),
      /^An `acme:poll` is not allowed here\. Move it, or use `listItem`\.$/,
    ],
  ])('%s', (_what, input, message) => {
    expect(kit.safeParseArticle(input).issues[0]?.message).toMatch(message)
  })
})
