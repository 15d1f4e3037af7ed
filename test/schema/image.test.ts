import { testRefused } from './test-refused.js'

testRefused([
  ['image', 'url', 'data:image/png;base64,AAAA'],
  ['image', 'url', 'javascript:alert(1)'],
  ['image', 'url', 'a b.jpg'],
  ['image', 'alt', ' '],
  ['image', 'width', 0],
  ['image', 'height', 1.5],
  ['image', 'width', 100_001],
  ['image', 'focalPoint', { x: 1.1, y: 0 }],
  ['image', 'sources', [{ url: 'a.jpg' }]],
  ['image', 'kind', 'painting'],
])
