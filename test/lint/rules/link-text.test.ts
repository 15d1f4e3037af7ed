import { article, paragraph } from '../../fixtures/article.js'
import { checkRule } from './check-rule.js'
import { at, image, link } from './samples.js'

checkRule('link-text', [
  ['click here', article({}, link('Click here!')), [`${at}/0/children/0`]],
  ['a URL', article({}, link('https://a.example/')), [`${at}/0/children/0`]],
  [
    'nothing but an image without text',
    article(
      {},
      paragraph({ type: 'link', url: '/', children: [image({ alt: '', decorative: true })] }),
    ),
    [`${at}/0/children/0`],
  ],
  ['nothing, which another rule reports', article({}, link(' ')), []],
  ['in Japanese', article({ inLanguage: 'ja' }, link('こちら')), [`${at}/0/children/0`]],
  ['words', article({}, link('the tide tables')), []],
])
