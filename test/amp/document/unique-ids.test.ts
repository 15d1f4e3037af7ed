import { expect, test } from 'vitest'
import { renderAmp } from '../../../src/amp.js'
import { element } from '../../../src/hast/element.js'
import { article, paragraph } from '../../fixtures/article.js'
import { codesOf } from '../../fixtures/codes-of.js'

test("an id that the caller's elements repeat is an error", () => {
  const input = article({}, { ...paragraph('x'), id: 'p1' })
  const bodyEnd = [element('footer', { id: 'sf-p1' }, [])]
  expect(codesOf(() => renderAmp(input, { bodyEnd }))).toEqual(['duplicate-id'])
  expect(codesOf(() => renderAmp(input, { bodyEnd, idPrefix: 'x-' }))).toEqual([])
})
