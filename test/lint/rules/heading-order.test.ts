import { article } from '../../fixtures/article.js'
import { checkRule } from './check-rule.js'
import { at, heading, live } from './samples.js'

checkRule('heading-order', [
  ['from 2 to 4', article({}, heading(2), heading(4)), [`${at}/1/depth`]],
  ['at 3', article({}, heading(3)), [`${at}/0/depth`]],
  ['in an entry of a live blog', live([heading(3), heading(4)]), []],
  ['from 2 to 4 there', live([heading(2), heading(4)]), ['/updates/0/children/1/depth']],
  ['down and up', article({}, heading(2), heading(3), heading(4), heading(2), heading(3)), []],
])
