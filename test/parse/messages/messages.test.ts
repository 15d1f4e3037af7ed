import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { createKit, defineNode } from '../../../src/kit.js'
import { safeParseArticle } from '../../../src/parse/parse-article.js'
import { article, paragraph, phrasing, smuggled } from '../../fixtures/article.js'

// What an issue says: what was found, what the place takes, and what to do.

const figure = (media: object) => article({}, smuggled({ type: 'figure', children: [media] }))
const chart = (cell: unknown) =>
  figure({
    type: 'chart',
    alt: 'Boats by year',
    data: { columns: ['Year'], rows: [[cell]] },
  })

test.each<[what: string, input: object, message: string]>([
  [
    'a field of an object that is no node',
    { ...article(), rights: { licence: 'https://a.example/' } },
    'There is no field "licence" on `rights`. Correct its name or remove it. Did you mean `license`?',
  ],
  [
    'a field of one of several kinds',
    { ...article(), speakers: { ana: { type: 'person', name: 'Ana', roles: 'x' } } },
    'There is no field "roles" on `ana`. Correct its name or remove it. Did you mean `role`?',
  ],
  [
    'a field in a list',
    { ...article(), authors: [{ type: 'person', name: 'Ana', urls: 'x' }] },
    'There is no field "urls" on this item. Correct its name or remove it. Did you mean `url`?',
  ],
  [
    'a field of an attribution',
    article(
      {},
      smuggled({ type: 'blockquote', attribution: { txt: 'Ana' }, children: [paragraph('x')] }),
    ),
    'There is no field "txt" on `attribution`. Correct its name or remove it. Did you mean `text`?',
  ],
  [
    'a version of tomorrow',
    { ...article(), schemaVersion: '2.0' },
    'Found "2.0", but `schemaVersion` takes `1.0`.',
  ],
  [
    'a version that is a number',
    { ...article(), schemaVersion: 1 },
    'Found 1, but `schemaVersion` takes `1.0`. It is a text: put it between quotation marks.',
  ],
  [
    'a number that JSON has none of',
    figure({ type: 'image', url: 'a.jpg', alt: 'A', width: Number.NaN }),
    'Found NaN, but `width` takes a number.',
  ],
  [
    'a date that is missing',
    { ...article(), type: 'liveBlog', updates: [{ id: 'u1', children: [paragraph('x')] }] },
    '`datePublished` is missing. Add it, as a real date and time in RFC 3339, with seconds and an offset, such as `2026-03-03T06:00:00+01:00`.',
  ],
  [
    'a picture in a line, as Markdown has it',
    article({}, paragraph(smuggled({ type: 'image', url: 'a.jpg', alt: 'A' }))),
    "An `image` can't stand here. Put it into a `figure`, or use what can: `text`, `quotation`, `link`, `emphasis`, `strong`, `delete`, `superscript`, `subscript`, `span`, `inlineCode`, `break`, `unknown`.",
  ],
  [
    'an unknown node without what it was',
    article({}, smuggled({ type: 'unknown', originalType: 'foo', children: [] })),
    '`value` is missing. Add it.',
  ],
  [
    'null, as other trees have it',
    article({}, smuggled({ type: 'list', ordered: true, start: null, children: [] })),
    'Found null, but `start` takes a number. Leave the field out if there is none.',
  ],
  [
    'a blank in the address of a file',
    figure({ type: 'image', url: 'https://a.example/a b.jpg', alt: 'A' }),
    'Found "https://a.example/a b.jpg", but `url` takes the address of a file: a URL that begins with `https://` or `http://`, or a relative one. Write a blank as `%20`.',
  ],
  [
    'a language as nobody writes it any more',
    article({ inLanguage: 'zh-yue' }),
    'Found "zh-yue", but `inLanguage` takes a BCP 47 language tag in its usual form, such as `en-GB`.',
  ],
  [
    'a cell of the wrong kind',
    chart(true),
    'Found a boolean (true), but this item takes a string or a number or null.',
  ],
])('%s', (_what, input, message) => {
  const { issues } = safeParseArticle(input)
  expect(issues[0]?.message).toBe(message)
})

describe('of a kit, in its own words', () => {
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
      /^There is no field "questoin" on an `acme:poll`\. .* Did you mean `question`\?$/,
    ],
    [
      'a format of zod',
      article({}, smuggled({ ...poll, site: 'x' })),
      /^Found "x", but `site` takes text of the format `url`\.$/,
    ],
    [
      'a name that is nearly right',
      article({}, smuggled({ ...poll, type: 'acme:pol' })),
      /^There is no node type "acme:pol"\. Did you mean `acme:poll`\? .*`unknown`, `acme:poll`\.$/,
    ],
    [
      'a name within a line',
      article({}, paragraph(smuggled({ type: 'acme:moood', children: phrasing(['x']) }))),
      /Did you mean `acme:mood`\? .*`unknown`, `acme:mood`\.$/,
    ],
    [
      'a node where only some may stand',
      article({}, smuggled({ type: 'list', children: [poll] })),
      /^An `acme:poll` can't stand here\. Move it, or use what can: `listItem`\.$/,
    ],
  ])('%s', (_what, input, message) => {
    expect(kit.safeParseArticle(input).issues[0]?.message).toMatch(message)
  })
})
