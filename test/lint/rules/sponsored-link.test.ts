import type { Article } from '../../../src/schema/article.js'
import { article, paragraph, phrasing } from '../../fixtures/article.js'
import { checkRule } from './check-rule.js'
import { at, embed, link, related } from './samples.js'

const paid: Partial<Article> = { type: 'advertiserContent', sponsor: { name: 'Elne Ferries' } }
const marked = paragraph({
  type: 'link',
  url: 'https://a.example/',
  rel: ['sponsored'],
  children: phrasing(['x']),
})

checkRule('sponsored-link', [
  ['unmarked', article(paid, link('x')), [`${at}/0/children/0`]],
  ['marked', article(paid, marked), []],
  ['not paid', article({}, link('x')), []],
  ['to this site', article({ ...paid, url: 'https://a.example/b' }, link('x')), []],
  ['a related link', article(paid, related('https://a.example/')), [`${at}/0/children/0`]],
  ['a related link to this site', article(paid, related('/a')), []],
  ['in a post of others', article(paid, embed('A post', [link('x')])), []],
])
