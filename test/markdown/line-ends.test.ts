import { expect, test } from 'vitest'
import { readYaml } from '../../src/cli/input/formats/yaml.js'
import { fromMarkdown } from '../../src/markdown.js'

const front = ['---', 'schemaVersion: "1.0"', 'id: a', 'type: newsArticle', 'inLanguage: en']
const write = (body: string, lineEnd = '\n') =>
  [...front, 'headline: A', '---', '', body].join(lineEnd)

test.each(['\n', '\r\n', '\r'])('%j ends a line, in front matter and body', (lineEnd) => {
  const result = fromMarkdown(write(`One${lineEnd}two${lineEnd}${lineEnd}# Three`, lineEnd))
  expect(result.issues).toMatchObject([{ code: 'headline-in-markdown', line: 12, column: 1 }])
})

test.each([
  `a\r${'- '.repeat(800)}`,
  `\`\`\`\ra\r\`\`\`\r${'> '.repeat(800)}`,
  `a\r\n${'- '.repeat(800)}`,
])('nesting is limited after every line ending: %#', (body) => {
  expect(fromMarkdown(write(body)).issues).toMatchObject([{ code: 'text-too-deep' }])
})

test('nesting is limited after a carriage return in a front matter string', () => {
  const deck = `deck: "a\\r${'- '.repeat(800)}"`
  const { issues } = fromMarkdown(write('x').replace('headline: A', `headline: A\n${deck}`))
  expect(issues).toMatchObject([{ code: 'text-too-deep' }])
})

test.each([
  'a: &a [*a]',
  'a: &a { b: [ { c: *a } ] }',
  'a: &a\n  - &b [*a, *b]',
  `${'a:\r '.repeat(2)}b: &b [*b]`,
])('an alias inside the value that it repeats is an issue: %j', (yaml) => {
  const { issues } = fromMarkdown(`---\n${yaml}\n---\n\nx\n`)
  expect(issues).toMatchObject([{ code: 'syntax-error', severity: 'error' }])
  expect(readYaml(yaml).problems).toMatchObject([{ code: 'syntax-error' }])
})

test('an anchor that is redefined repeats its last value', () => {
  expect(readYaml('a: &a [ &a x, *a ]').value).toEqual({ a: ['x', 'x'] })
})
