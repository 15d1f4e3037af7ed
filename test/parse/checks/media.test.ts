import { expect, test } from 'vitest'
import { safeParseArticle } from '../../../src/parse/parse-article.js'
import { article } from '../../fixtures/article.js'

test('an image whose alternative text is unknown is a warning', () => {
  const result = safeParseArticle(
    article(
      { authors: [{ type: 'person', name: 'Ana', image: { type: 'image', url: 'ana.jpg' } }] },
      { type: 'figure', children: [{ type: 'image', url: 'a.jpg' }] },
      { type: 'figure', children: [{ type: 'image', url: 'b.jpg', alt: '', decorative: true }] },
      { type: 'figure', children: [{ type: 'image', url: 'c.jpg', alt: 'A ferry' }] },
    ),
  )
  expect(result.success).toBe(true)
  expect(result.issues).toMatchObject([
    { code: 'alt-missing', severity: 'warning', path: '/authors/0/image' },
    { code: 'alt-missing', severity: 'warning', path: '/body/children/0/children/0' },
  ])
})
