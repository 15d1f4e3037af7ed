import { article, paragraph } from '../../fixtures/article.js'
import { type Case, checkRule } from './check-rule.js'
import { quote } from './samples.js'

checkRule('anonymous-vague', [
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
])
