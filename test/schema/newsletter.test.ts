import { testRefused } from './test-refused.js'

testRefused([
  ['newsletter', 'url', '/newsletter'],
  ['newsletter', 'action', 'http://harbour.example/subscribe'],
  ['newsletter', 'name', ' '],
])
