import { expect, test } from 'vitest'
import { type LintOptions, lintArticle } from '../../src/lint.js'
import { parseArticle } from '../../src/parse/parse-article.js'
import type { Article } from '../../src/schema/article.js'
import type { Flow } from '../../src/schema/nodes.js'
import { article, paragraph, phrasing } from '../fixtures/article.js'

const found = (code: string, input: Article, options: LintOptions = {}): string[] =>
  lintArticle(parseArticle(input), { ...options, rules: { [code]: 'warning' } })
    .filter((issue) => issue.code === code)
    .map(({ path }) => path)
const bare = { type: 'image' as const, url: 'https://post.example/a.jpg', alt: 'A ferry' }
const figure = (media: object): Flow => ({ type: 'figure', children: [media] }) as Flow
const blockquote = (...words: string[]): Flow => ({
  type: 'blockquote',
  children: words.map((each) => paragraph(each)),
})
const heading = (depth: 2 | 3 | 4): Flow => ({ type: 'heading', depth, children: phrasing(['x']) })
const embed = (...children: Flow[]): Flow =>
  figure({ type: 'embed', provider: 'x', url: 'https://x.com/a/status/1', title: 'A', children })
const video = (fields: object): Flow => figure({ type: 'video', title: 'Calm', ...fields })
const files = { sources: [{ url: 'https://post.example/a.mp4', mediaType: 'video/mp4' }] }
const quoted = (value: string, inLanguage = 'en') =>
  article({ inLanguage }, paragraph(value), paragraph('“x”'))
const author = (name: string, type: 'person' | 'organization' = 'person') =>
  article({ authors: [{ type, name, url: 'https://post.example/ana' }] })
const link = (words: string): Flow =>
  paragraph({ type: 'link', url: 'https://a.example/', children: phrasing([words]) })
const pull = (words: string): Flow => ({ type: 'pullquote', children: phrasing([words]) })
const said = paragraph('The harbour was, she said on Monday, calm and empty. Nothing moved.')

type Case = [code: string, name: string, input: Article, count: number, options?: LintOptions]

test.each<Case>([
  [
    'dimensions-missing',
    'portrait',
    article({ authors: [{ type: 'person', name: 'Ana', image: bare }] }),
    0,
  ],
  [
    'dimensions-missing',
    'thumbnail',
    article(
      {},
      {
        type: 'relatedLinks',
        relation: 'related',
        children: [{ type: 'relatedLink', url: '/x', image: bare, children: phrasing(['x']) }],
      },
    ),
    0,
  ],
  ['dimensions-missing', 'figure', article({}, figure(bare)), 1],
  [
    'credit-missing',
    'video of a provider',
    article({}, video({ provider: 'youtube', providerId: 'dQw4w9WgXcQ' })),
    0,
  ],
  ['credit-missing', 'video with files', article({}, video(files)), 1],
  [
    'credit-missing',
    'creator alone',
    article({}, video({ ...files, rights: { creator: 'Ana' } })),
    0,
  ],
  [
    'credit-missing',
    'notice alone',
    article({}, video({ ...files, rights: { copyrightNotice: '© Ana' } })),
    0,
  ],
  ['link-text', 'in an embed', article({}, embed(link('https://t.example/x'), link('here'))), 0],
  ['link-text', 'elsewhere', article({}, link('here')), 1],
  [
    'quotation-marks-mixed',
    'in an embed',
    article({}, embed(paragraph('"x"')), paragraph('“x”')),
    0,
  ],
  ['quotation-marks-mixed', 'gershayim', quoted('צה"ל הודיע: “כן”', 'he'), 0],
  ['quotation-marks-mixed', 'Yiddish', quoted('ער האָט געזאָגט: תנ"ך', 'yi'), 0],
  ['quotation-marks-mixed', 'Hebrew in straight marks', quoted('הוא אמר "כן" “לא”', 'he'), 1],
  ['quotation-marks-mixed', 'inches', quoted('a 5" pipe'), 0],
  [
    'quote-without-speaker',
    'behind a colon',
    article({}, paragraph('Ana wrote:'), blockquote('Calm.')),
    0,
  ],
  [
    'quote-without-speaker',
    'behind a wide colon',
    article({}, paragraph('他写道：'), blockquote('平静。')),
    0,
  ],
  ['quote-without-speaker', 'with a name in it', article({}, blockquote('Calm.', '— Ana Lind')), 0],
  [
    'quote-without-speaker',
    'naming a speaker',
    article(
      { speakers: { ana: { type: 'person', name: 'Ana Lind' } } },
      blockquote('Calm. Ana Lind'),
    ),
    0,
  ],
  [
    'quote-without-speaker',
    'behind a full stop',
    article({}, paragraph('Calm.'), blockquote('Calm.')),
    1,
  ],
  [
    'heading-order',
    'below the title of a box',
    article(
      {},
      { type: 'aside', role: 'factBox', title: 'Facts', children: [heading(3), heading(4)] },
    ),
    0,
  ],
  [
    'heading-order',
    'in a box without a title',
    article({}, { type: 'aside', role: 'factBox', children: [heading(3)] }),
    1,
  ],
  [
    'pullquote-not-in-text',
    'shortened',
    article({}, said, pull('The harbour was calm and empty')),
    0,
  ],
  [
    'pullquote-shortened',
    'shortened',
    article({}, said, pull('The harbour was calm and empty')),
    1,
  ],
  ['pullquote-shortened', 'with an ellipsis', article({}, said, pull('The harbour was … calm')), 0],
  [
    'pullquote-not-in-text',
    'other words',
    article({}, said, pull('The harbour was very stormy')),
    1,
  ],
  [
    'pullquote-not-in-text',
    'words of two sentences',
    article({}, said, pull('The harbour nothing moved')),
    1,
  ],
  ['google-author', 'By', author('By Ines Duarte'), 1, { profile: 'google' }],
  ['google-author', 'two names', author('Ines Duarte and Rui Prado'), 1, { profile: 'google' }],
  [
    'google-author',
    'two names with a comma',
    author('Ines Duarte, Rui Prado'),
    1,
    { profile: 'google' },
  ],
  ['google-author', 'Russian', author('Анна Линд и Руй Прадо'), 1, { profile: 'google' }],
  ['google-author', 'a particle', author('José Ortega y Gasset'), 0, { profile: 'google' }],
  ['google-author', 'junior', author('Sammy Davis, Jr.'), 0, { profile: 'google' }],
  [
    'google-author',
    'organization',
    author('Smith and Sons', 'organization'),
    0,
    { profile: 'google' },
  ],
  [
    'text-decomposed',
    'Hindi U+095C',
    article({ inLanguage: 'hi', headline: 'ल\u095cका, पहा\u095cी' }),
    0,
  ],
  ['text-decomposed', 'Bangla U+09DC', article({ inLanguage: 'bn', headline: 'বা\u09dcি' }), 0],
  [
    'text-decomposed',
    'Punjabi U+0A5C',
    article({ inLanguage: 'pa', headline: 'ਖਿ\u0a33\u0a3eੜ\u0a40' }),
    0,
  ],
  [
    'text-decomposed',
    'Burmese order of marks',
    article({ inLanguage: 'my', headline: 'ခွင\u103a\u1037' }),
    0,
  ],
  ['text-decomposed', 'e with a mark', article({ headline: 'Cafe\u0301' }), 1],
  ['empty-block', 'paragraph', article({}, paragraph('x'), paragraph()), 1],
  ['empty-block', 'no-break space', article({}, paragraph('x'), paragraph('\u00a0')), 1],
  [
    'empty-block',
    'heading',
    article({}, paragraph('x'), { type: 'heading', depth: 2, children: [] }),
    1,
  ],
  ['empty-block', 'quote with an empty paragraph', article({}, paragraph('x'), blockquote('')), 1],
  ['empty-block', 'none', article({}, paragraph('x')), 0],
  ['empty-body', 'no-break space', article({}, paragraph('\u00a0')), 1],
  ['empty-body', 'figure alone', article({}, figure(bare)), 0],
  ['text-garbled', 'mojibake', article({}, paragraph('Itâ€™s calm')), 1],
  ['text-garbled', 'é', article({}, paragraph('CafÃ© by the sea')), 1],
  ['text-garbled', 'U+FFFD', article({}, paragraph('Caf\ufffd')), 1],
  ['text-garbled', 'override', article({}, paragraph('a\u202eb')), 1],
  [
    'text-garbled',
    'French, Portuguese and Vietnamese',
    article({}, paragraph('«Âme» NÃO, MAÇÃ, Đà Lạt, LÃ!')),
    0,
  ],
  ['text-garbled', 'isolates', article({}, paragraph('a\u2067b\u2069')), 0],
  ['text-garbled', 'in an embed', article({}, embed(paragraph('Itâ€™s'))), 0],
])('%s, %s', (code, _name, input, count, options) => {
  expect(found(code, input, options)).toHaveLength(count)
})
