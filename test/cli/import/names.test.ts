import fc from 'fast-check'
import { expect, test } from 'vitest'
import { detectFormat } from '../../../src/cli/import/formats.js'
import { createNames, fileNameOf } from '../../../src/cli/import/names.js'

test.each([
  ['calm-sea', 'calm-sea'],
  ['A calm sea!', 'A-calm-sea'],
  ['%d1%88%d1%82%d0%b8%d0%bb%d1%8c', 'штиль'],
  ['静かな海', '静かな海'],
  ['शांत', 'शांत'],
  ['100%', '100'],
  ['../../etc/passwd', 'etc-passwd'],
  ['..%2f..%2fetc', 'etc'],
  ['.htaccess', 'htaccess'],
  ['con', 'con-'],
  ['a\u0000b\u202ec', 'a-b-c'],
  ['', undefined],
  ['..', undefined],
  ['/', undefined],
])('the file name of %j is %j', (text, name) => {
  expect(fileNameOf(text)).toBe(name)
})

test('file names never lead elsewhere, and are never too long', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const name = fileNameOf(text) ?? 'x'
      expect(name).toMatch(/^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_-]*$/u)
      expect([...name].length).toBeLessThanOrEqual(81)
    }),
  )
})

test('each article has a unique name, ignoring case', () => {
  const nameOf = createNames()
  expect([
    nameOf(['calm', 'calm-1']),
    nameOf(['Calm', 'Calm-2']),
    nameOf(['calm', 'calm-1']),
    nameOf(['calm', 'calm-1']),
    nameOf([undefined]),
    nameOf([]),
  ]).toEqual(['calm', 'Calm-2', 'calm-1', 'calm-3', 'article', 'article-2'])
})

test.each([
  ['<?xml version="1.0"?>\n<rss xmlns:wp="http://wordpress.org/export/1.2/">', 'wxr'],
  ['\ufeff\n<!-- generator --><rss xmlns:wp="http://wordpress.org/export/1.2/">', 'wxr'],
  ['<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">', 'html'],
  ['{"id": 12}', 'wordpress'],
  ['[{"id": 12}]', 'wordpress'],
  ['[caption]x[/caption]<p>Calm.</p>', 'html'],
  ['<!-- wp:paragraph -->\n<p>Calm.</p>', 'wordpress'],
  ['<!doctype html><html>', 'html'],
  ['', 'html'],
])('%j is %s', (start, format) => {
  expect(detectFormat(start)).toBe(format)
})
