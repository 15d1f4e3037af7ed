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
    'Unknown field "licence" in `rights`. Correct its name or remove it. Did you mean `license`?',
  ],
  [
    'a field of one of several kinds',
    { ...article(), speakers: { ana: { type: 'person', name: 'Ana', roles: 'x' } } },
    'Unknown field "roles" in `ana`. Correct its name or remove it. Did you mean `role`?',
  ],
  [
    'a field in a list',
    { ...article(), authors: [{ type: 'person', name: 'Ana', urls: 'x' }] },
    'Unknown field "urls" in this item. Correct its name or remove it. Did you mean `url`?',
  ],
  [
    'a field of an attribution',
    article(
      {},
      smuggled({ type: 'blockquote', attribution: { txt: 'Ana' }, children: [paragraph('x')] }),
    ),
    'Unknown field "txt" in `attribution`. Correct its name or remove it. Did you mean `text`?',
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
    'an image in a paragraph, as in Markdown',
    article({}, paragraph(smuggled({ type: 'image', url: 'a.jpg', alt: 'A' }))),
    'An `image` is not allowed here. Move it into a `figure`, or use one of `text`, `quotation`, `link`, `emphasis`, `strong`, `delete`, `superscript` and 6 more.',
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
      'a field of its own',
      article({}, smuggled({ ...poll, questoin: 'x' })),
      /^Unknown field "questoin" in an `acme:poll`\. .* Did you mean `question`\?$/,
    ],
    [
      'a format of zod',
      article({}, smuggled({ ...poll, site: 'x' })),
      /^`site` must be a string of the format `url`, but is "x"\.$/,
    ],
    [
      'a name that is nearly right',
      article({}, smuggled({ ...poll, type: 'acme:pol' })),
      /^There is no node type "acme:pol"\. Did you mean `acme:poll`\? Allowed here: one of `paragraph`, .* and 12 more\.$/,
    ],
    [
      'a name within a line',
      article({}, paragraph(smuggled({ type: 'acme:moood', children: phrasing(['x']) }))),
      /Did you mean `acme:mood`\? Allowed here: one of `text`, .* and 7 more\.$/,
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
