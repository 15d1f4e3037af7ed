import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { renderAmp } from '../../src/amp.js'
import { fromHtml } from '../../src/from-html.js'
import { renderHtmlDocument } from '../../src/html.js'
import { completeDraft, type ImportIssue } from '../../src/import.js'
import { cleanText } from '../../src/render/safety/clean-text.js'
import type { Article, Json } from '../../src/schema.js'
import { hasContent, isEmpty } from '../../src/tree/has-content.js'
import { arbitraryArticle } from '../fixtures/arbitrary.js'
import { paragraph } from '../fixtures/article.js'
import { runs } from '../fixtures/runs.js'
import { wordsIn } from '../import/source-words.js'

// A page has less than an article: its words, and nothing of the fields of the first table. An article
// that was read from a page has nothing but what a page has, so it must come back from its own page
// exactly, except for the fields of the second table.

/** Fields that no page has, by the type of their object. */
const NOT_CARRIED: Record<string, readonly string[]> = {
  article: [
    'edNote',
    'embargoedUntil',
    'extensions',
    'slugline',
    'socialImage',
    'status',
    'urgency',
  ],
  footnoteDefinition: ['label'],
  footnoteReference: ['label'],
  image: ['crops', 'locationCreated'],
  list: ['spread'],
  listItem: ['spread'],
  quotation: ['to', 'translated', 'via'],
  relatedLink: ['access', 'articleId'],
}

/** Fields that pages have only in part, by the type of their object. */
const PARTLY_CARRIED: Record<string, readonly string[]> = {
  // Few audio players show an image, and have its size.
  audio: ['height', 'poster', 'width'],
  // Renderers add the direction of code.
  code: ['dir'],
  // The metadata names images by their URLs, which several may share. Only the versions that fit the
  // position of the image are rendered.
  image: ['dateCreated', 'rights', 'sources'],
  // The names of an entry are one line of text.
  update: ['authors'],
  // An organization has one text for both.
  organization: ['description', 'role'],
}

const canonical = 'https://harbour.example/calm'

/** Values for the missing fields of drafts. */
const ADDED: Record<string, Json> = {
  type: 'newsArticle',
  url: canonical,
  children: [{ type: 'text', value: 'Calm' }],
}

interface Fields {
  [name: string]: unknown
}

/** Calls a function with each object of an article and its type. */
function visit(part: object, see: (object: Fields, type: string) => void): void {
  const enter = (value: unknown, type: string): void => {
    if (Array.isArray(value)) for (const item of value) enter(item, type)
    else if (typeof value === 'object' && value !== null) {
      const { type: own } = value as Fields
      see(value as Fields, type === '' && typeof own === 'string' ? own : type)
      for (const [key, child] of Object.entries(value))
        enter(child, key === 'updates' ? 'update' : '')
    }
  }
  enter(part, 'article')
}

/** Whether a node shows nothing, so that it is left out on the way. */
function isLeftOut(node: { type?: unknown }): boolean {
  return isEmpty(node) || (node.type === 'listItem' && !hasContent(node))
}

/** Copies a value without nodes that show nothing. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value))
    return value.map(withoutEmpty).filter((item) => !isLeftOut(Object(item)))
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).map(([name, inner]) => [name, withoutEmpty(inner)] as const)
  return Object.fromEntries(
    fields.filter(
      ([name, inner]) => !Array.isArray(inner) || inner.length > 0 || name === 'children',
    ),
  )
}

/** Copies an article without the differences that a page cannot avoid. */
function comparable(article: Article): Article {
  const copy = withoutEmpty(article) as Article
  visit(copy, (object, type) => {
    for (const field of PARTLY_CARRIED[type] ?? []) delete object[field]
    // An image without alternative text is rendered as a decorative one.
    if (type === 'image' && !object.alt) Object.assign(object, { alt: '', decorative: true })
  })
  // A page lists its notes by their numbers, and has no other names for them.
  const names = new Map<unknown, string>()
  visit(copy, (object, type) => {
    if (type === 'footnoteDefinition') names.set(object.identifier, nameOf(object))
  })
  visit(copy, (object) => {
    if ('identifier' in object) object.identifier = names.get(object.identifier)
  })
  const isNote = ({ type }: { type: string }) => type === 'footnoteDefinition'
  const notes = copy.body.children.filter(isNote)
  notes.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))
  copy.body.children = [...copy.body.children.filter((block) => !isNote(block)), ...notes]
  return copy
}

/** Names a note by all of its words. */
function nameOf(note: object): string {
  const json = JSON.stringify(note, (key, value) => (key === 'identifier' ? undefined : value))
  return wordsIn(json).sort().join(' ')
}

/** Returns the texts in a part of an article. */
function textsOf(part: object): string[] {
  const texts: string[] = []
  visit(part, ({ type, value }) => {
    if (type === 'text') texts.push(String(value))
  })
  return texts
}

describe.each([
  ['HTML', renderHtmlDocument, 1000],
  ['AMP', renderAmp, 300],
] as const)('an article that was read from a page in %s', (_name, render, numRuns) => {
  function readBack(article: Article, onIssue?: (issue: ImportIssue) => void): Article {
    const { draft } = fromHtml(render(article, { canonical }), { onIssue })
    const result = completeDraft(draft, ({ field }) => ADDED[field] ?? 'Calm')
    expect(result.issues.filter(({ severity }) => severity === 'error')).toEqual([])
    if (!result.success) throw new Error('The draft is invalid.')
    return result.data
  }

  test('has the words of the first, and comes back from its own page', () => {
    fc.assert(
      fc.property(arbitraryArticle(), (article) => {
        // A page needs a block that readers see.
        const children = [paragraph('Calm.'), ...article.body.children]
        const issues: string[] = []
        const once = readBack(
          // The rights of an image for social networks would be those of others with its URL.
          {
            ...article,
            socialImage: undefined,
            url: canonical,
            body: { ...article.body, children },
          },
          ({ text = '' }) => issues.push(text),
        )
        // Texts that touch are joined, and their words too.
        const all = [...textsOf(once), ...issues].join('').replace(/\s/g, '')
        const words = textsOf(article.body).flatMap((text) => wordsIn(cleanText(text)))
        expect(words.filter((word) => !all.includes(word))).toEqual([])
        visit(once, (object, type) => {
          for (const field of NOT_CARRIED[type] ?? []) expect(object).not.toHaveProperty(field)
        })
        expect(comparable(readBack(once))).toEqual(comparable(once))
      }),
      { numRuns: runs(numRuns) },
    )
  })
})
