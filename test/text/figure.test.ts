import { expect, test } from 'vitest'
import type { Image } from '../../src/schema/nodes.js'
import { renderText } from '../../src/text.js'
import { article, text } from '../fixtures/article.js'

const figure = (image: Partial<Image>, caption: string): string =>
  renderText(
    article(
      {},
      {
        type: 'figure',
        children: [
          { type: 'image', url: 'a.jpg', alt: '', ...image },
          { type: 'caption', children: [text(caption)] },
        ],
      },
    ),
  )

test('a caption that repeats the alternative text is omitted', () => {
  const rendered = figure({ alt: 'Two  boats' }, 'Two boats.')
  expect(rendered.match(/Two boats/g)).toHaveLength(1)
  expect(rendered).toContain('[Image: Two boats]')
  expect(figure({ alt: 'Two boats' }, '“TWO BOATS”').match(/two boats/gi)).toHaveLength(1)
})

test('the caption of a decorative image does not look like a paragraph', () => {
  expect(figure({ decorative: true }, 'The ferry.')).toContain('[Image: The ferry.]')
})
