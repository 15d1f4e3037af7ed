import { article } from '../../fixtures/article.js'
import { checkRule } from './check-rule.js'

checkRule('wire-fields', [
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
])
