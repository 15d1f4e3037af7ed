import { testRefused } from './test-refused.js'

testRefused([
  ['figure', 'role', 'huge'],
  ['figure', 'children', []],
])
