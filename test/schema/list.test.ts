import { testRefused } from './test-refused.js'

testRefused([
  ['list', 'start', -1],
  ['list', 'ordered', 'yes'],
])
