import { article, paragraph } from '../../fixtures/article.js'
import { checkRule } from './check-rule.js'
import { ana, quote } from './samples.js'

checkRule('speaker-unused', [
  ['no quotation references her', article({ speakers: { ana } }), ['/speakers/ana']],
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
])
