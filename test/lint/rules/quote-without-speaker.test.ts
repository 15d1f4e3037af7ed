import { article, paragraph, phrasing } from '../../fixtures/article.js'
import { checkRule } from './check-rule.js'
import { ana, at, blockquote, embed, quote } from './samples.js'

checkRule('quote-without-speaker', [
  ['a quotation', article({}, paragraph(quote('“Calm.”'))), [`${at}/0/children/0`]],
  ['a block quote', article({}, blockquote('Calm.')), [`${at}/0`]],
  ['named', article({ speakers: { ana } }, paragraph(quote('“Calm.”', 'ana'))), []],
  ['attributed', article({}, blockquote('Calm.', 'Ana')), []],
  [
    'around words with a speaker',
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
    'before the name of the speaker',
    article({ speakers: { ana } }, paragraph(quote('“Very.”'), quote('“Calm”', 'ana'))),
    [`${at}/0/children/0`],
  ],
  ['after a colon', article({}, paragraph('Ana wrote:'), blockquote('Calm.')), []],
  ['after a comma', article({ inLanguage: 'zh' }, paragraph('安娜写道，'), blockquote('静。')), []],
  ['before a dash and a name', article({}, blockquote('Calm.'), paragraph('— Ana')), []],
  ['in an embedded post', article({}, embed('A post', [blockquote('Calm.')])), []],
  ['scare quotes are text', article({}, paragraph('A “calm” sea.')), []],
])
