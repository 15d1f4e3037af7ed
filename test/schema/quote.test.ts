import { testRefused } from './test-refused.js'

testRefused([
  ['quotation', 'speaker', 'Ana Lindqvist'],
  ['quotation', 'via', 'rumour'],
  ['blockquote', 'attribution', { via: 'report' }],
  ['pullquote', 'of', ''],
])
