import { testRefused } from './test-refused.js'

testRefused([
  ['table', 'align', ['middle']],
  ['table', 'headerRows', 0.5],
  ['tableCell', 'colSpan', 0],
  ['tableCell', 'rowSpan', 65_535],
])
