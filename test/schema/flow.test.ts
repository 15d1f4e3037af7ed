import { testRefused } from './test-refused.js'

testRefused([
  ['paragraph', 'id', '1st'],
  ['paragraph', 'lang', 'english'],
  ['paragraph', 'dir', 'up'],
  ['heading', 'depth', 1],
  ['heading', 'depth', 5],
  ['code', 'value', null],
])
