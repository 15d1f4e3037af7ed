import { article } from '../../fixtures/article.js'
import { type Case, checkRule } from './check-rule.js'
import { at, figure, image } from './samples.js'

checkRule('alt-poor', [
  ['a file name', article({}, figure(image({ alt: 'IMG_2041.jpg' }))), [`${at}/0/children/0/alt`]],
  ['a number', article({}, figure(image({ alt: 'DSC-0012' }))), [`${at}/0/children/0/alt`]],
  ['photo of', article({}, figure(image({ alt: 'Photo of a ferry' }))), [`${at}/0/children/0/alt`]],
  [
    'the caption',
    article({}, figure(image({ alt: 'The port' }), 'The port.')),
    [`${at}/0/children/0/alt`],
  ],
  ...(
    [
      ['fr', 'Photo d’un ferry'],
      ['de', 'Bild einer Fähre'],
      ['es', 'Foto de un ferry'],
      ['pt', 'Imagem do porto'],
      ['it', 'Immagine di un traghetto'],
      ['ar', 'صورة لعبارة'],
      ['zh', '图片：一艘渡轮'],
      ['ja', '出港するフェリーの写真'],
    ] as const
  ).map(
    ([inLanguage, alt]): Case => [
      `that it is a picture, in ${inLanguage}`,
      article({ inLanguage }, figure(image({ alt }))),
      [`${at}/0/children/0/alt`],
    ],
  ),
  ['words', article({}, figure(image(), 'The port.')), []],
  ['decorative', article({}, figure(image({ alt: '', decorative: true }))), []],
  ['a photographer', article({}, figure(image({ alt: 'Photographers at the port' }))), []],
])
