import fc from 'fast-check'
import type { Root } from 'mdast'
import { expect, test } from 'vitest'
import { findExcess } from '../../src/markdown/limits.js'
import { parse, parseMarkdown, withDefinitions } from '../../src/markdown/parse-markdown.js'
import { splitBlocks } from '../../src/markdown/split-blocks.js'

const LINES = [
  ...['', '', '', 'a', 'b *c*', ' a', '  a', '    a', '\ta', '\\', '&', '\ufeffa'],
  ...['> a', '>', '> - a', '> ```', '> :::x', '- a', '-', '  - a', '* b', '1. c', '2) d', '- ```'],
  ...['```', '```js', '````', '~~~', ' ```', '    ```', '``` a`', '  ```', '- > a', '- :::x'],
  ...[':::x', '::::y{#a b="c"}', ':::', '::::', ':::x{', ':::x[', ':::x[a]{b=c}', '::l', ' :::x'],
  ...['<div>', '<!--', '-->', '<script>', '</script>', '<https://a.example>', '<b', '<b>', '<?'],
  ...['[a]: /b', '[a]', '[c]', '[c]: <', '/d "', '"', '[a]:', '# h', '---', '===', '***', '- - -'],
  ...['| a |', '| - |', 'a | b', '- | -', '[^a]: b', ':br', '!', '[a', 'c]'],
]

/** Code without a closing fence ends at another blank line if the text after it is missing. */
function withoutEnds({ children }: Root): unknown {
  return JSON.parse(JSON.stringify(children, (key, value) => (key === 'end' ? undefined : value)))
}

/** Parsed twice, so that definitions in directives are known wherever they are referenced. */
function parseWhole(text: string): Root {
  const extension = withDefinitions([])
  parse(text, extension)
  return parse(text, extension)
}

test('the pieces parse like the whole', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...LINES), { maxLength: 24 }), (lines) => {
      const text = `\n${lines.join('\n')}`
      expect(withoutEnds(parseMarkdown(text, 0))).toEqual(withoutEnds(parseWhole(text)))
    }),
    { numRuns: Number(process.env.STANDFIRST_RUNS ?? 300) },
  )
})

test.each([
  ['a\n\nb\n', [0, 3]],
  ['```\na\n\nb\n```\n\nc', [0, 14]],
  ['- a\n\n- b\n\nc', [0, 10]],
  [':::x\n\na\n\n:::\n\nb', [0, 14]],
  ['<div>\n\na\n\nb', [0]],
])('%j is split at %j', (text, starts) => {
  expect(splitBlocks(text)).toEqual(starts)
})

test.each<[string, (count: number) => string]>([
  ['lazy lines', (count) => `> a\n${'a\n'.repeat(count)}`],
  ['lazy lines of a list', (count) => `- a\n${'a\n'.repeat(count)}`],
  ['open directives', (count) => ':::aside\n\nx\n\n'.repeat(count)],
  ['setext headings', (count) => 'a\n---\n'.repeat(count)],
  [
    'indented lists',
    (count) => Array.from({ length: count }, (_, level) => `${'  '.repeat(level)}- a\n`).join(''),
  ],
  ['ends of quotes in quotes', (count) => '> > a\n>\n> b\n'.repeat(count)],
])('%s are rejected before they are parsed', (_name, write) => {
  expect(findExcess(write(20))).toBeUndefined()
  expect(findExcess(write(8000))).toBeGreaterThan(0)
})
