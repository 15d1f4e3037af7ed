import { describe, expect, test } from 'vitest'
import { type LintOptions, lintArticle, rules } from '../../src/lint.js'
import { parseArticle } from '../../src/parse/parse-article.js'
import type { Article } from '../../src/schema/article.js'
import type { Flow, Phrasing } from '../../src/schema/content.js'
import type { Image } from '../../src/schema/media.js'
import type { Speaker } from '../../src/schema/people.js'
import { article, exampleJson, paragraph, phrasing } from '../fixtures/article.js'

/** What a rule finds, as the places of its findings. */
function found(code: string, input: Article, options: LintOptions = {}): string[] {
  return lintArticle(parseArticle(input), { ...options, rules: { [code]: 'warning' } })
    .filter((issue) => issue.code === code)
    .map(({ path }) => path)
}

const ana: Speaker = { type: 'person', name: 'Ana' }
const quote = (words: string, speaker?: string): Phrasing => ({
  type: 'quotation',
  ...(speaker && { speaker }),
  children: phrasing([words]),
})
const image = (fields: Partial<Image> = {}): Image => ({
  type: 'image',
  url: 'https://harbour.example/a.jpg',
  alt: 'A ferry leaves',
  width: 1600,
  height: 900,
  rights: { creditText: 'Rui' },
  ...fields,
})
const figure = (media: Image, caption?: string) => ({
  type: 'figure' as const,
  children: (caption === undefined
    ? [media]
    : [media, { type: 'caption' as const, children: phrasing([caption]) }]) as [Image],
})
const link = (words: string): Flow =>
  paragraph({ type: 'link', url: 'https://a.example/', children: phrasing([words]) })
const heading = (depth: 2 | 3 | 4): Flow => ({ type: 'heading', depth, children: phrasing(['x']) })
const related = (...urls: string[]): Flow => ({
  type: 'relatedLinks',
  relation: 'related',
  children: urls.map((url) => ({ type: 'relatedLink', url, children: phrasing(['x']) })),
})
const pullquote = (words: string, of?: string): Flow => ({
  type: 'pullquote',
  ...(of && { of }),
  children: phrasing([words]),
})
const embed = (title: string, children: Flow[] = [paragraph('Words.')]): Flow => ({
  type: 'figure',
  children: [{ type: 'embed', provider: 'x', url: 'https://x.com/a/status/1', title, children }],
})
const blockquote = (words: string, text?: string): Flow => ({
  type: 'blockquote',
  ...(text && { attribution: { text } }),
  children: [paragraph(words)],
})
const live = (children: Flow[]): Article =>
  article({
    type: 'liveBlog',
    updates: [{ id: 'u', datePublished: '2026-03-03T06:00:00Z', children }],
  })
const at = '/body/children'

type Case = [name: string, input: Article, expected: string[], options?: LintOptions]

/** Every rule, in articles that it finds something in and in some that are near and right. */
const cases: Record<string, Case[]> = {
  'quote-without-speaker': [
    ['a quotation', article({}, paragraph(quote('“Calm.”'))), [`${at}/0/children/0`]],
    ['a block quote', article({}, blockquote('Calm.')), [`${at}/0`]],
    ['named', article({ speakers: { ana } }, paragraph(quote('“Calm.”', 'ana'))), []],
    ['attributed', article({}, blockquote('Calm.', 'Ana')), []],
    [
      'around words that somebody is named for',
      article(
        { speakers: { ana } },
        { type: 'blockquote', children: [paragraph(quote('“Calm.”', 'ana'))] },
      ),
      [],
    ],
    [
      'going on with what she said',
      article(
        { speakers: { ana } },
        {
          type: 'paragraph',
          children: [quote('“Calm,”', 'ana'), ...phrasing([' she said. ']), quote('“Very.”')],
        },
      ),
      [],
    ],
    [
      'before anybody is named',
      article({ speakers: { ana } }, paragraph(quote('“Very.”'), quote('“Calm”', 'ana'))),
      [`${at}/0/children/0`],
    ],
    ['in a post of somebody else', article({}, embed('A post', [blockquote('Calm.')])), []],
    ['scare quotes are text', article({}, paragraph('A “calm” sea.')), []],
  ],
  'speaker-unused': [
    ['nobody refers to her', article({ speakers: { ana } }), ['/speakers/ana']],
    ['in a quotation', article({ speakers: { ana } }, paragraph(quote('“x”', 'ana'))), []],
    [
      'in an attribution',
      article(
        { speakers: { ana } },
        {
          type: 'blockquote',
          attribution: { speaker: 'ana' },
          children: [paragraph('x')],
        },
      ),
      [],
    ],
  ],
  'pullquote-not-in-text': [
    ['nowhere', article({}, paragraph('It was calm.'), pullquote('It was wild')), [`${at}/1`]],
    [
      'not in what it cites',
      article({}, { ...paragraph('Six.'), id: 'p1' }, paragraph('Calm.'), pullquote('Calm', 'p1')),
      [`${at}/2`],
    ],
    [
      'as it stands',
      article({}, paragraph('“It was calm,” she said.'), pullquote('It was calm')),
      [],
    ],
    [
      'with words left out',
      article({}, paragraph('It was very calm.'), pullquote('It was … calm')),
      [],
    ],
    [
      'in the entries of a live blog',
      live([paragraph('It was calm.'), pullquote('It was calm'), pullquote('It was wild')]),
      ['/updates/0/children/2'],
    ],
  ],
  'anonymous-vague': [
    [
      'a source',
      article(
        { speakers: { who: { type: 'anonymous', description: 'A source' } } },
        paragraph(quote('“x”', 'who')),
      ),
      ['/speakers/who/description'],
    ],
    ...(
      [
        ['fr', 'une source', 'une infirmière de l’hôpital'],
        ['de', 'Eine Quelle', 'eine Pflegerin des Krankenhauses'],
        ['es', 'una fuente', 'una enfermera del hospital'],
        ['pt', 'uma fonte', 'uma enfermeira do hospital'],
        ['it', 'una fonte', 'un’infermiera dell’ospedale'],
        ['ar', 'مصدر', 'ممرضة في المستشفى'],
        ['zh', '知情人士', '医院的一名护士'],
        ['ja', '関係者', '病院の看護師'],
      ] as const
    ).flatMap(([inLanguage, vague, right]): Case[] =>
      [vague, right].map((description) => [
        `${description}, in ${inLanguage}`,
        article(
          { inLanguage, speakers: { who: { type: 'anonymous', description } } },
          paragraph(quote('“x”', 'who')),
        ),
        description === vague ? ['/speakers/who/description'] : [],
      ]),
    ),
    [
      'a nurse',
      article(
        { speakers: { who: { type: 'anonymous', description: 'a nurse at the hospital' } } },
        paragraph(quote('“x”', 'who')),
      ),
      [],
    ],
  ],
  'blockquote-repeats-body': [
    [
      'the same words',
      article(
        {},
        paragraph('“It was the calmest sea of all,” she said.'),
        blockquote('It was the calmest sea of all', 'Ana'),
      ),
      [`${at}/1`],
    ],
    [
      'the same words in capitals',
      article(
        {},
        paragraph('IT WAS THE CALMEST SEA OF ALL!'),
        blockquote('It was the calmest sea of all', 'Ana'),
      ),
      [`${at}/1`],
    ],
    [
      'the same words in capitals here',
      article(
        {},
        paragraph('It was the calmest sea of all.'),
        blockquote('IT WAS THE CALMEST SEA OF ALL', 'Ana'),
      ),
      [`${at}/1`],
    ],
    [
      'its longest word is part of two texts there',
      article(
        {},
        {
          type: 'paragraph',
          children: [
            ...phrasing(['It was the cal']),
            { type: 'emphasis', children: phrasing(['mest']) },
            ...phrasing([' sea of all.']),
          ],
        },
        blockquote('It was the calmest sea of all', 'Ana'),
      ),
      [`${at}/1`],
    ],
    [
      'its longest word begins the sentence here',
      article(
        {},
        paragraph('She said that calmest seas are the best of all seas.'),
        blockquote('Calmest seas are the best of all seas', 'Ana'),
      ),
      [`${at}/1`],
    ],
    [
      'its longest word alone',
      article(
        {},
        paragraph('The calmest sea is here.'),
        blockquote('It was the calmest sea of all', 'Ana'),
      ),
      [],
    ],
    [
      'the same block quote twice',
      article(
        {},
        blockquote('It was the calmest sea of all', 'Ana'),
        blockquote('It was the calmest sea of all', 'Ana'),
      ),
      [`${at}/0`, `${at}/1`],
    ],
    [
      'the same words in an entry of a live blog',
      live([
        paragraph('It was the calmest sea of all.'),
        blockquote('It was the calmest sea of all', 'Ana'),
      ]),
      ['/updates/0/children/1'],
    ],
    ['a few letters', article({}, paragraph('It was calm.'), blockquote('Calm', 'Ana')), []],
    [
      'other words',
      article({}, paragraph('It rained.'), blockquote('It was the calmest sea of all', 'Ana')),
      [],
    ],
  ],
  'alt-poor': [
    [
      'a file name',
      article({}, figure(image({ alt: 'IMG_2041.jpg' }))),
      [`${at}/0/children/0/alt`],
    ],
    ['a number', article({}, figure(image({ alt: 'DSC-0012' }))), [`${at}/0/children/0/alt`]],
    [
      'photo of',
      article({}, figure(image({ alt: 'Photo of a ferry' }))),
      [`${at}/0/children/0/alt`],
    ],
    [
      'the caption',
      article({}, figure(image({ alt: 'The port' }), 'The port.')),
      [`${at}/0/children/0/alt`],
    ],
    ...(
      [
        ['fr', 'Photo d’un ferry'],
        ['de', 'Bild einer Fähre'],
        ['es', 'Foto de un ferry'],
        ['pt', 'Imagem do porto'],
        ['it', 'Immagine di un traghetto'],
        ['ar', 'صورة لعبارة'],
        ['zh', '图片：一艘渡轮'],
        ['ja', '出港するフェリーの写真'],
      ] as const
    ).map(
      ([inLanguage, alt]): Case => [
        `that it is a picture, in ${inLanguage}`,
        article({ inLanguage }, figure(image({ alt }))),
        [`${at}/0/children/0/alt`],
      ],
    ),
    ['words', article({}, figure(image(), 'The port.')), []],
    ['decorative', article({}, figure(image({ alt: '', decorative: true }))), []],
    ['a photographer', article({}, figure(image({ alt: 'Photographers at the port' }))), []],
  ],
  'lead-decorative': [
    [
      'the lead',
      article({ leadMedia: figure(image({ alt: '', decorative: true })) }),
      ['/leadMedia/children/0/decorative'],
    ],
    ['another', article({}, figure(image({ alt: '', decorative: true }))), []],
  ],
  'credit-missing': [
    ['a picture', article({}, figure(image({ rights: undefined }))), [`${at}/0/children/0`]],
    ['credited', article({}, figure(image())), []],
    [
      'by the article',
      article({ rights: { creditText: 'x' } }, figure(image({ rights: undefined }))),
      [],
    ],
    [
      'decorative',
      article({}, figure(image({ alt: '', decorative: true, rights: undefined }))),
      [],
    ],
    [
      'the words are somebody’s',
      article({ rights: { copyrightNotice: '© The Post' } }, figure(image({ rights: undefined }))),
      [`${at}/0/children/0`],
    ],
    [
      'the picture is somebody’s',
      article({}, figure(image({ rights: { copyrightNotice: '© Rui' } }))),
      [],
    ],
    ['a map', article({}, figure(image({ kind: 'map', rights: undefined }))), []],
    [
      'an illustration',
      article({}, figure(image({ kind: 'illustration', rights: undefined }))),
      [`${at}/0/children/0`],
    ],
  ],
  'dimensions-missing': [
    ['one side', article({}, figure(image({ height: undefined }))), [`${at}/0/children/0`]],
    ['both', article({}, figure(image())), []],
  ],
  'empty-block': [
    ['a paragraph', article({}, paragraph('x'), paragraph()), [`${at}/1`]],
    ['words', article({}, paragraph('x')), []],
  ],
  'empty-body': [
    ['blank', article({}, paragraph('\u00a0')), ['/body']],
    ['words', article({}, paragraph('x')), []],
  ],
  'text-garbled': [
    ['mojibake', article({}, paragraph('Itâ€™s')), [`${at}/0/children/0/value`]],
    ['words', article({}, paragraph('It’s')), []],
  ],
  'pullquote-shortened': [
    [
      'shortened',
      article({}, paragraph('It was very calm.'), pullquote('It was calm')),
      [`${at}/1`],
    ],
    ['repeated', article({}, paragraph('It was calm.'), pullquote('It was calm')), []],
  ],
  'heading-order': [
    ['from 2 to 4', article({}, heading(2), heading(4)), [`${at}/1/depth`]],
    ['at 3', article({}, heading(3)), [`${at}/0/depth`]],
    ['in an entry of a live blog', live([heading(3), heading(4)]), []],
    ['from 2 to 4 there', live([heading(2), heading(4)]), ['/updates/0/children/1/depth']],
    ['down and up', article({}, heading(2), heading(3), heading(4), heading(2), heading(3)), []],
  ],
  'headline-length': [
    ['111', article({ headline: 'x'.repeat(111) }), ['/headline']],
    ['110', article({ headline: 'x'.repeat(110) }), []],
    ['110 emoji', article({ headline: '👩‍🚒'.repeat(110) }), []],
  ],
  'headline-repeated': [
    ['as a paragraph', article({}, paragraph('A calm sea.'), paragraph('x')), [`${at}/0`]],
    ['in words', article({}, paragraph('A calm sea was seen.')), []],
    ['no letters', article({ headline: '…' }, paragraph('—')), []],
  ],
  'deck-repeated': [
    [
      'as a paragraph',
      article({ deck: phrasing(['No wind']) }, paragraph('No wind.')),
      [`${at}/0`],
    ],
    ['no deck', article({}, paragraph('No wind.')), []],
  ],
  'date-in-future': [
    [
      'tomorrow',
      article({ datePublished: '2026-03-04T00:00:00Z', dateCreated: '2026-03-02T00:00:00Z' }),
      ['/datePublished'],
      { now: '2026-03-03T00:00:00Z' },
    ],
    [
      'now',
      article({ datePublished: '2026-03-03T00:00:00Z' }),
      [],
      { now: '2026-03-03T00:00:00Z' },
    ],
    ['nobody says when now is', article({ datePublished: '2999-03-03T00:00:00Z' }), []],
    [
      'an entry of a live blog',
      article({
        type: 'liveBlog',
        updates: [{ id: 'u', datePublished: '2026-03-04T00:00:00Z', children: [] }],
      }),
      ['/updates/0/datePublished'],
      { now: '2026-03-03T00:00:00Z' },
    ],
    [
      'a correction',
      article({
        corrections: [
          { id: 'c', kind: 'correction', datePublished: '2026-03-04T00:00:00Z', children: [] },
        ],
      }),
      ['/corrections/0/datePublished'],
      { now: '2026-03-03T00:00:00Z' },
    ],
    [
      'under embargo until then',
      article({
        datePublished: '2026-03-04T00:00:00Z',
        embargoedUntil: '2026-03-04T00:00:00Z',
      }),
      [],
      { now: '2026-03-03T00:00:00Z' },
    ],
    [
      'made after today, under embargo',
      article({ dateCreated: '2026-03-04T00:00:00Z', embargoedUntil: 'indefinite' }),
      ['/dateCreated'],
      { now: '2026-03-03T00:00:00Z' },
    ],
  ],
  'masthead-date': [
    [
      'weeks away',
      article({ datePublished: '2026-05-21T06:00:00Z', dateline: { date: '3 March' } }),
      ['/dateline/date'],
    ],
    [
      'the day before',
      article({ datePublished: '2026-05-21T06:00:00Z', dateline: { date: 'May 20' } }),
      [],
    ],
    [
      'over new year',
      article({ datePublished: '2026-01-02T06:00:00Z', dateline: { date: '31 December' } }),
      [],
    ],
    [
      'another year',
      article({ datePublished: '2026-05-21T06:00:00Z', dateline: { date: '21 May 2024' } }),
      ['/dateline/date'],
    ],
    [
      'in German',
      article({
        inLanguage: 'de',
        datePublished: '2026-05-21T06:00:00Z',
        dateline: { date: '3. März' },
      }),
      ['/dateline/date'],
    ],
    [
      'no such day',
      article({ datePublished: '2026-05-21T06:00:00Z', dateline: { date: '2026-13-40' } }),
      [],
    ],
    [
      'no day',
      article({ datePublished: '2026-05-21T06:00:00Z', dateline: { date: 'Monday' } }),
      [],
    ],
    ...(
      [
        ['en', 'Sept. 3', '2026-09-03', '2026-05-21'],
        ['en', '12:30 GMT, 21 May', '2026-05-21', '2026-05-12'],
        ['en', 'May 21, 6 p.m.', '2026-05-21', '2026-05-06'],
        ['en', '2026-05-21', '2026-05-21', '2026-03-03'],
        ['en', '28 February – 3 March', '2026-03-03', '2026-02-10'],
        ['es', 'mar 3 nov', '2026-11-03', '2026-07-01'],
        ['en', '3 Nov – 5 Dec', '2026-11-03', '2026-08-01'],
        ['en', '5 Dec, from 3 Nov', '2026-12-05', '2026-08-01'],
        ['fr', 'le 3 févr.', '2026-02-03', '2026-05-21'],
        ['de', '3. Mai', '2026-05-03', '2026-03-03'],
        ['nl', '3 maart', '2026-03-03', '2026-05-21'],
        ['ar', '٣ مارس', '2026-03-03', '2026-05-21'],
        ['zh-Hans', '2026年3月3日', '2026-03-03', '2026-05-21'],
        ['ja', '3月3日', '2026-03-03', '2026-05-21'],
      ] as const
    ).flatMap(([inLanguage, date, right, wrong]): Case[] => [
      [
        `${date} in ${inLanguage}, on the day`,
        article({ inLanguage, datePublished: `${right}T06:00:00Z`, dateline: { date } }),
        [],
      ],
      [
        `${date} in ${inLanguage}, far away`,
        article({ inLanguage, datePublished: `${wrong}T06:00:00Z`, dateline: { date } }),
        ['/dateline/date'],
      ],
    ]),
  ],
  'link-duplicate': [
    ['twice', article({}, related('/a', '/b', '/a')), [`${at}/0/children/2/url`]],
    ['once each', article({}, related('/a', '/b')), []],
  ],
  'media-insecure': [
    [
      'a picture',
      article({}, figure(image({ url: 'http://a.example/a.jpg' }))),
      [`${at}/0/children/0/url`],
    ],
    [
      'one of its sources',
      article({}, figure(image({ sources: [{ url: 'http://a.example/a.jpg', width: 100 }] }))),
      [`${at}/0/children/0/sources/0/url`],
    ],
    ['relative', article({}, figure(image({ url: 'a.jpg' }))), []],
  ],
  'embed-unlabelled': [
    ['a tweet', article({}, embed('Tweet')), [`${at}/0/children/0/title`]],
    ['the provider', article({}, embed('X')), [`${at}/0/children/0/title`]],
    [
      'no words in its place',
      article({}, embed('The queue at the quay', [])),
      [`${at}/0/children/0`],
    ],
    ['words', article({}, embed('The queue at the quay')), []],
  ],
  'quotation-marks-mixed': [
    ['both', article({}, paragraph('“Calm.”'), paragraph('"Calm."')), [`${at}/1/children/0/value`]],
    ['straight alone', article({}, paragraph('"Calm."')), []],
    ['inches', article({}, paragraph('“Calm” at 5".')), []],
  ],
  'spaces-doubled': [
    ['in text', article({}, paragraph('A  sea.')), [`${at}/0/children/0/value`]],
    ['in the headline', article({ headline: 'A  sea' }), ['/headline']],
    ['in code', article({}, { type: 'code', value: 'a  b' }), []],
  ],
  'entity-stray': [
    ['in text', article({}, paragraph('Fish &amp; chips')), [`${at}/0/children/0/value`]],
    ['by its number', article({}, paragraph('It&#8217;s')), [`${at}/0/children/0/value`]],
    ['a letter', article({}, paragraph('Caf&eacute;')), [`${at}/0/children/0/value`]],
    ['an ampersand', article({}, paragraph('Fish & chips; AT&T; a &b; c')), []],
  ],
  'text-decomposed': [
    ['in text', article({}, paragraph('Cafe\u0301')), [`${at}/0/children/0/value`]],
    ['in the headline', article({ headline: 'e\u0301' }), ['/headline']],
    ['ideographs of names', article({}, paragraph('\ufa19, \u2126')), []],
    [
      'a letter with its mark',
      article({}, paragraph('Café, “Ω” — ２, 한국어, 日本語, हिन्दी, 𝒞')),
      [],
    ],
    ['marks that have no letter of their own', article({}, paragraph('x\u0301')), []],
  ],
  'link-text': [
    ['click here', article({}, link('Click here!')), [`${at}/0/children/0`]],
    ['a URL', article({}, link('https://a.example/')), [`${at}/0/children/0`]],
    ['nothing', article({}, link(' ')), [`${at}/0/children/0`]],
    ['in Japanese', article({ inLanguage: 'ja' }, link('こちら')), [`${at}/0/children/0`]],
    ['words', article({}, link('the tide tables')), []],
  ],
  'reading-time': [
    ['long', article({}, paragraph('word '.repeat(6000))), ['/body']],
    ['short', article(), []],
  ],
  'google-image': [
    ['none', article(), ['']],
    ['small', article({}, figure(image({ width: 640, height: 360 }))), [`${at}/0/children/0`]],
    ['large', article({}, figure(image())), []],
  ],
  'google-author': [
    ['none', article(), ['']],
    ['no page', article({ authors: [{ type: 'person', name: 'Ines' }] }), ['/authors/0']],
    [
      'a page',
      article({ authors: [{ type: 'person', name: 'Ines', url: 'https://a.example/' }] }),
      [],
    ],
  ],
  'google-date': [
    ['none', article(), ['']],
    ['one', article({ datePublished: '2026-03-03T06:00:00Z' }), []],
  ],
  'wire-fields': [
    ['none', article(), ['', '', '', '', '']],
    [
      'all',
      article({
        slugline: 'x',
        urgency: 4,
        version: '1',
        source: { name: 'x', category: 'wire' },
        rights: { creditText: 'x' },
      }),
      [],
    ],
  ],
}

describe.each(rules.map(({ code }) => code))('%s', (code) => {
  test.each(cases[code] ?? [['has no cases', article(), ['x']]])(
    '%s',
    (_name, input, expected, options) => {
      expect(found(code, input, options)).toEqual(expected)
    },
  )

  test('says what to do', () => {
    for (const [, input, , options] of cases[code] ?? []) {
      const settings = { ...options, rules: { [code]: 'error' } } as const
      for (const issue of lintArticle(input, settings).filter((one) => one.code === code)) {
        expect(issue.severity).toBe('error')
        expect(issue.message).toMatch(
          /\b(give|name|remove|use|quote|say|set|write|link|correct|make|leave|begin|check)\b/i,
        )
      }
    }
  })
})

describe('settings', () => {
  const spaced = article({}, paragraph('A  sea.'))

  test('a rule can be turned off, and its severity changed', () => {
    expect(lintArticle(spaced, { rules: { 'spaces-doubled': 'off' } })).toEqual([])
    expect(lintArticle(spaced, { rules: { 'spaces-doubled': 'error' } })).toMatchObject([
      { severity: 'error', fix: 'A sea.' },
    ])
  })

  test('a rule of another profile is silent, unless it is asked for', () => {
    expect(lintArticle(article())).toEqual([])
    expect(lintArticle(article(), { profile: 'wire' })).toHaveLength(5)
    expect(lintArticle(article(), { rules: { 'google-date': 'warning' } })).toHaveLength(1)
  })

  test.each<[options: object, reason: RegExp]>([
    [{ rules: { nonsense: 'off' } }, /no rule "nonsense"/],
    [{ rules: { 'link-text': 'loud' } }, /Found "loud"/],
    [{ profile: 'print' }, /no "print"/],
    ...[
      'today',
      '2026',
      '2026-03-03',
      '2026-03-03T06:00:00',
      '2026-02-30T06:00:00Z',
      'Tue 3 Mar',
    ].map((now): [object, RegExp] => [{ now }, /with seconds and an offset/]),
  ])('%j is refused', (options, reason) => {
    expect(() => lintArticle(article(), options)).toThrow(reason)
  })
})

test('a fix mends what it was for', () => {
  const input = article({}, paragraph('Fish  &amp;  chips&hellip;'))
  const fixes = lintArticle(input).map(({ code, fix }) => [code, fix])
  expect(fixes).toEqual([
    ['spaces-doubled', 'Fish &amp; chips&hellip;'],
    ['entity-stray', 'Fish  &  chips…'],
  ])
})

test.each([
  ['It&apos;s &#39;calm&#x27;', "It's 'calm'"],
  ['Caf&eacute;, &#8364;&nbsp;5&frac12;', 'Café, €\u00a05½'],
  ['&#128675;', '🚣'],
  ['Fish &amp;amp; chips', undefined],
  ['&amp;lt;b&gt;', undefined],
  ['a &#0; b &#xD800; c &#150; d', undefined],
])('entities in %j', (words, fix) => {
  const [found, ...others] = lintArticle(article({}, paragraph(words)))
  expect(others).toEqual([])
  expect(found).toMatchObject({ code: 'entity-stray' })
  expect(found?.fix).toBe(fix)
})

test('a letter and its mark become one, and nobody’s name another', () => {
  const [found] = lintArticle(article({}, paragraph('Cafe\u0301 \ufa19 \u212b')))
  expect(found?.fix).toBe('Café \ufa19 \u212b')
})

test('the example has no finding', () => {
  expect(lintArticle(parseArticle(exampleJson('night-trams.json')))).toEqual([])
})
