import { CompletionContext } from '@codemirror/autocomplete'
import { EditorState } from '@codemirror/state'
import { describe, expect, test } from 'vitest'
import { completeArticle } from '../../docs/playground/completion.js'

/** The completions at `|`. */
function offered(marked: string): string[] {
  const pos = marked.indexOf('|')
  const state = EditorState.create({ doc: marked.replace('|', '') })
  const result = completeArticle(new CompletionContext(state, pos, true))
  return result?.options.map(({ label }) => JSON.parse(label)) ?? []
}

/** The completions at `|` in a node of the body. */
function inBody(marked: string): string[] {
  return offered(`{ "speakers": { "ana": { "type": "person", "name": "Ana" } },
    "body": { "type": "root", "children": [${marked}] } }`)
}

describe('fields', () => {
  test('are those of an article, except those that exist', () => {
    expect(offered('{ "headline": "Calm", | }')).toContain('kicker')
    expect(offered('{ "headline": "Calm", "k|" }')).toContain('kicker')
    expect(offered('{ "headline": "Calm", | }')).not.toContain('headline')
  })

  test('are those of the node type', () => {
    expect(inBody('{ "type": "aside", | }')).toEqual(expect.arrayContaining(['role', 'title']))
    expect(inBody('{ "type": "aside", | }')).not.toContain('depth')
    expect(inBody('{ "type": "heading", | }')).toContain('depth')
    expect(inBody('{ "type": "figure", "children": [{ "type": "image", | }] }')).toContain('alt')
  })

  test('are those of nested objects', () => {
    expect(offered('{ "authors": [{ | }] }')).toEqual(expect.arrayContaining(['name', 'role']))
    expect(offered('{ "speakers": { "ana": { "type": "person", | } } }')).toContain('affiliation')
    expect(offered('{ "rights": { | } }')).toContain('creditText')
  })
})

describe('the order', () => {
  test('names that begin with the typed letters are first, then required ones', () => {
    expect(offered('{ "he|" }')[0]).toBe('headline')
    expect(offered('{ "he|" }')).toContain('$schema')
    expect(offered('{ "da|" }')).toEqual(
      expect.arrayContaining(['dateline', 'datePublished', 'updates']),
    )
    expect(offered('{ "da|" }').indexOf('updates')).toBeGreaterThan(3)
    expect(offered('{ "|" }')[0]).toBe('schemaVersion')
  })
})

describe('values', () => {
  test('are those that the field accepts', () => {
    expect(offered('{ "type": | }')).toContain('liveBlog')
    expect(offered('{ "type": "l|" }')).toContain('liveBlog')
    expect(inBody('{ "type": "aside", "role": | }')).toContain('factBox')
    expect(offered('{ "access": { "isAccessibleForFree": | } }')).toEqual([true, false])
  })

  test('of `type` are the allowed nodes', () => {
    expect(inBody('{ "type": | }')).toContain('pullquote')
    expect(inBody('{ "type": | }')).not.toContain('liveBlog')
    expect(inBody('{ "type": "paragraph", "children": [{ "type": | }] }')).toContain('quotation')
    expect(inBody('{ "type": "paragraph", "children": [{ "type": | }] }')).not.toContain('figure')
  })

  test('of `speaker` are the existing speakers', () => {
    const quote = '{ "type": "paragraph", "children": [{ "type": "quotation", "speaker": | }] }'
    expect(inBody(quote)).toEqual(['ana'])
  })
})

test('there are none for unknown fields or invalid JSON', () => {
  expect(offered('{ "extensions": { "acme:x": { | } } }')).toEqual([])
  expect(offered('{ "headline": | }')).toEqual([])
  expect(offered(`${'{"a":'.repeat(20_000)}|`)).toEqual([])
  for (const text of ['|', '{|', '[|', '{"a":|', '{"body":{"children":[|', '"|', '{}}}|']) {
    expect(() => offered(text)).not.toThrow()
  }
})

test('replace the token at the cursor', () => {
  const doc = '{ "headline": "Calm", "ki" }'
  const state = EditorState.create({ doc })
  const at = doc.indexOf('ki') + 2
  const result = completeArticle(new CompletionContext(state, at, true))
  const kicker = result?.options.find(({ label }) => label === '"kicker"')
  const { from = 0, to = 0 } = result ?? {}
  expect(doc.slice(0, from) + kicker?.apply + doc.slice(to)).toBe(
    '{ "headline": "Calm", "kicker": "" }',
  )
})
