import { expect, test } from 'vitest'
import { renderSpeech, renderText } from '../../src/text.js'
import { article } from '../fixtures/article.js'

const film = article(
  {},
  {
    type: 'figure',
    children: [
      {
        type: 'video',
        title: 'The ferry',
        provider: 'youtube',
        providerId: 'dQw4w9WgXcQ',
        rights: { creator: 'Rui' },
      },
    ],
  },
)

test('a video of a provider has its URL and its credit', () => {
  const text = renderText(film, { links: 'inline' })
  expect(text).toMatch(/\[Video: The ferry\] <https:\/\/www\.youtube\.com\/\S*dQw4w9WgXcQ>/)
  expect(text).toContain('(Rui)')
  expect(renderSpeech(film)).toContain('Video: The ferry, youtube.com')
})
