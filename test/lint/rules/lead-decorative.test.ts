import { article } from '../../fixtures/article.js'
import { checkRule } from './check-rule.js'
import { figure, image } from './samples.js'

checkRule('lead-decorative', [
  [
    'the lead',
    article({ leadMedia: figure(image({ alt: '', decorative: true })) }),
    ['/leadMedia/children/0/decorative'],
  ],
  ['another', article({}, figure(image({ alt: '', decorative: true }))), []],
])
