import type { Article } from '../../../src/schema/article.js'
import type { Flow, Image, Phrasing } from '../../../src/schema/nodes.js'
import type { Speaker } from '../../../src/schema/people.js'
import { article, paragraph, phrasing } from '../../fixtures/article.js'

export const ana: Speaker = { type: 'person', name: 'Ana' }
export const quote = (words: string, speaker?: string): Phrasing => ({
  type: 'quotation',
  ...(speaker && { speaker }),
  children: phrasing([words]),
})
export const image = (fields: Partial<Image> = {}): Image => ({
  type: 'image',
  url: 'https://harbour.example/a.jpg',
  alt: 'A ferry leaves',
  width: 1600,
  height: 900,
  rights: { creditText: 'Rui' },
  ...fields,
})
export const figure = (media: Image, caption?: string) => ({
  type: 'figure' as const,
  children: (caption === undefined
    ? [media]
    : [media, { type: 'caption' as const, children: phrasing([caption]) }]) as [Image],
})
export const link = (words: string): Flow =>
  paragraph({ type: 'link', url: 'https://a.example/', children: phrasing([words]) })
export const heading = (depth: 2 | 3 | 4): Flow => ({
  type: 'heading',
  depth,
  children: phrasing(['x']),
})
export const related = (...urls: string[]): Flow => ({
  type: 'relatedLinks',
  relation: 'related',
  children: urls.map((url) => ({ type: 'relatedLink', url, children: phrasing(['x']) })),
})
export const pullquote = (words: string, of?: string): Flow => ({
  type: 'pullquote',
  ...(of && { of }),
  children: phrasing([words]),
})
export const embed = (title: string, children: Flow[] = [paragraph('Words.')]): Flow => ({
  type: 'figure',
  children: [{ type: 'embed', provider: 'x', url: 'https://x.com/a/status/1', title, children }],
})
export const blockquote = (words: string, text?: string): Flow => ({
  type: 'blockquote',
  ...(text && { attribution: { text } }),
  children: [paragraph(words)],
})
export const live = (children: Flow[]): Article =>
  article({
    type: 'liveBlog',
    updates: [{ id: 'u', datePublished: '2026-03-03T06:00:00Z', children }],
  })
/** The pointer to the blocks of the body. */
export const at = '/body/children'
