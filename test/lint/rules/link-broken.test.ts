import type { Flow } from '../../../src/schema/nodes.js'
import { article, paragraph, phrasing } from '../../fixtures/article.js'
import { checkRule } from './check-rule.js'
import { at, embed } from './samples.js'

const link = (url: string): Flow => paragraph({ type: 'link', url, children: phrasing(['there']) })
const tide: Flow = { type: 'heading', depth: 2, children: phrasing(['The tide, вечером']) }

checkRule('link-broken', [
  ['nothing', article({}, link('#nowhere')), [`${at}/0/children/0/url`]],
  ['the id of a node', article({}, link('#p1'), { ...paragraph('x'), id: 'p1' }), []],
  ['a heading', article({}, link('#the-tide-вечером'), tide), []],
  ['a heading, encoded', article({}, link(`#${encodeURI('the-tide-вечером')}`), tide), []],
  ['a heading as written', article({}, link('#The%20tide,%20вечером'), tide), []],
  ['the top of the page', article({}, link('#'), link('#top')), []],
  ['another page', article({}, link('/tide#nowhere')), []],
  ['in a post', article({}, embed('Post', [link('#nowhere')])), []],
])
