import { describe, expect, test } from 'vitest'
import { changed, element, elementOf } from '../../src/hast/element.js'

describe('an element', () => {
  test('takes texts as children and leaves out what is none', () => {
    const child = element('br')
    const texts = [undefined, 'a', undefined, child, 'b'].slice()
    const text = (value: string) => ({ type: 'text', value })
    expect(element('p', {}, texts).children).toEqual([text('a'), child, text('b')])
    expect(element('p', {}, [undefined]).children).toEqual([])
    expect(element('p', {}, [undefined, undefined]).children).toEqual([])
    expect(element('p', {}, ['a']).children).toEqual([text('a')])
  })

  test('does not share its list of children with whoever made it, unless it takes it over', () => {
    const children = [element('br'), element('br')]
    expect(element('p', {}, children).children).not.toBe(children)
    expect(elementOf('p', {}, children).children).toBe(children)
  })

  test('that is changed keeps what others have put into it', () => {
    const made = element('a', { href: '/' }, ['a'])
    expect(changed(made, 'b', {}, [])).toStrictEqual(element('b'))
    const position = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } }
    const others = { ...made, position }
    expect(changed(others, 'b', {}, [])).toStrictEqual({ ...others, ...element('b') })
  })
})
