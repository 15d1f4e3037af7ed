import { article } from '../../fixtures/article.js'
import { checkRule } from './check-rule.js'

checkRule('google-author', [
  ['none', article(), ['']],
  ['no page', article({ authors: [{ type: 'person', name: 'Ines' }] }), ['/authors/0']],
  [
    'a page',
    article({ authors: [{ type: 'person', name: 'Ines', url: 'https://a.example/' }] }),
    [],
  ],
])
