import { testRefused } from './test-refused.js'

testRefused([
  ['relatedLinks', 'relation', 'enemy'],
  ['relatedLink', 'datePublished', '2026-02-01'],
  ['relatedLink', 'kind', 'podcast'],
])
