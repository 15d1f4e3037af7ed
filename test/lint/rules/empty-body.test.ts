import { quotation } from '../../../src/build.js'
import { article, paragraph } from '../../fixtures/article.js'
import { nodeSamples } from '../../fixtures/node-samples.js'
import { checkRule } from './check-rule.js'

checkRule('empty-body', [
  ['blank', article({}, paragraph('\u00a0')), ['/body']],
  ['a quotation without words', article({}, paragraph(quotation(' '))), ['/body']],
  ['only a break', article({}, { type: 'thematicBreak' }), ['/body']],
  ['words', article({}, paragraph('x')), []],
  ['a picture', article({}, { type: 'figure', children: [nodeSamples.image] }), []],
])
