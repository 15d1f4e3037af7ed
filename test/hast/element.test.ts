import { describe, expect, test } from 'vitest'
import { changed, element, elementOf } from '../../src/hast/element.js'
import { memoize } from '../../src/render/memoize.js'

describe('a memoized result', () => {
  test('is computed once, also if it is undefined', () => {
    const asked: string[] = []
    const find = memoize((text) => {
      asked.push(text)
      return text === 'none' ? undefined : text.length
    })
    expect(['four', 'none', 'four', 'none'].map(find)).toEqual([4, undefined, 4, undefined])
    expect(asked).toEqual(['four', 'none'])
  })

  test('is dropped before the cache grows too large', () => {
    let count = 0
    const find = memoize(() => ++count)
    const first = find('first')
    for (let index = 0; index < 100; index++) find(`other-${index}`)
    expect(find('first')).not.toBe(first)
  })
})

describe('an element', () => {
  test('accepts strings as children, and ignores undefined', () => {
    const child = element('br')
    const texts = [undefined, 'a', undefined, child, 'b'].slice()
    const text = (value: string) => ({ type: 'text', value })
    expect(element('p', {}, texts).children).toEqual([text('a'), child, text('b')])
    expect(element('p', {}, [undefined]).children).toEqual([])
    expect(element('p', {}, [undefined, undefined]).children).toEqual([])
    expect(element('p', {}, ['a']).children).toEqual([text('a')])
  })

  test('copies its list of children unless it takes it over', () => {
    const children = [element('br'), element('br')]
    expect(element('p', {}, children).children).not.toBe(children)
    expect(elementOf('p', {}, children).children).toBe(children)
  })

  test('keeps the additions of others when changed', () => {
    const made = element('a', { href: '/' }, ['a'])
    expect(changed(made, 'b', {}, [])).toStrictEqual(element('b'))
    const position = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } }
    const others = { ...made, position }
    expect(changed(others, 'b', {}, [])).toStrictEqual({ ...others, ...element('b') })
  })
})
