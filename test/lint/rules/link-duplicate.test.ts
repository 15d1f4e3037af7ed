import { article } from '../../fixtures/article.js'
import { checkRule } from './check-rule.js'
import { at, related } from './samples.js'

checkRule('link-duplicate', [
  ['twice', article({}, related('/a', '/b', '/a')), [`${at}/0/children/2/url`]],
  ['once each', article({}, related('/a', '/b')), []],
])
