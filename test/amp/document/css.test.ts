import type { Root } from 'hast'
import { describe, expect, test } from 'vitest'
import { checkStyles } from '../../../src/amp/document/css.js'
import { factsOf } from '../../../src/amp/document/facts.js'
import { element } from '../../../src/hast/element.js'
import type { Issue } from '../../../src/tree/issue.js'
import { issuesOf } from '../../fixtures/issues-of.js'

/** A tree with nested and adjacent `style` attributes. */
function treeOf(...styles: (string | number | undefined)[]): Root {
  const children = styles.map((style) => element('p', { style } as never, ['x']))
  return { type: 'root', children: [element('div', {}, ['x', ...children])] }
}

const nothing = treeOf()

function found(css: string, tree = nothing): readonly Issue[] {
  return issuesOf(() => checkStyles(css, factsOf([tree]).styles))
}

function messages(css: string, tree = nothing): string[] {
  return found(css, tree).map(({ message }) => message)
}

function error(code: string, message: string): Issue {
  return { code, severity: 'error', path: '', message }
}

const IMPORTANT = 'AMP forbids !important in styles. Use a more specific selector.'
const NESTING = 'AMP forbids nested rules. Write each selector in full.'
const OWN_NAME = 'AMP forbids i-amphtml- in styles. AMP reserves this prefix. Use another name.'
const COMMENT = 'AMP forbids an HTML comment in styles. Use `/* … */`.'
const SCRIPT = 'AMP forbids javascript: in styles. Use an https URL.'
const atRule = (name: string) => `AMP forbids ${name} in styles. Write the rules without it.`

test('the same styles have the same issues the second time', () => {
  const bad = 'p{color:red!important}'
  expect(messages(bad)).toEqual([IMPORTANT])
  expect(messages(bad)).toEqual([IMPORTANT])
  expect(messages('p{color:red}')).toEqual([])
  expect(messages(bad, treeOf('x'.repeat(1001)))).toHaveLength(2)
  expect(messages(bad)).toEqual([IMPORTANT])
})

test('styles that AMP allows have no issues', () => {
  expect(found('')).toEqual([])
  expect(found('p{color:red}q{color:blue;margin:0}')).toEqual([])
  expect(found('p{color:red}', treeOf('color:red', undefined, 7))).toEqual([])
})

describe('size limits', () => {
  const overBudget = (bytes: string) =>
    error(
      'css-over-budget',
      `The document has ${bytes} bytes of CSS, but AMP allows 75,000. Shorten \`styles\`.`,
    )

  test('in total, in bytes', () => {
    expect(found('x'.repeat(75_000))).toEqual([])
    expect(found('x'.repeat(75_001))).toEqual([overBudget('75,001')])
    expect(found('潮'.repeat(25_000))).toEqual([])
    expect(found(`${'潮'.repeat(25_000)}x`)).toEqual([overBudget('75,001')])
  })

  test('including the attributes', () => {
    const css = 'x'.repeat(74_980)
    expect(found(css, treeOf('y'.repeat(10), 'z'.repeat(10)))).toEqual([])
    expect(found(css, treeOf('y'.repeat(10), 'z'.repeat(11)))).toEqual([overBudget('75,001')])
    expect(found('x'.repeat(74_999), treeOf('yy'))).toEqual([overBudget('75,001')])
  })

  test('in one attribute', () => {
    expect(found('', treeOf('x'.repeat(1000)))).toEqual([])
    expect(found('', treeOf('x'.repeat(1001)))).toEqual([
      error(
        'css-over-budget',
        'A `style` attribute has 1001 bytes, but AMP allows 1,000. Use a class instead.',
      ),
    ])
  })

  test('also for the default stylesheet, which is not checked otherwise', () => {
    const css = (css: string, tree = nothing) =>
      issuesOf(() => checkStyles(css, factsOf([tree]).styles, true))
    expect(css('p{color:red!important}@import "x";p{a{}}')).toEqual([])
    expect(css('x'.repeat(75_001))).toEqual([overBudget('75,001')])
    expect(css('', treeOf('color:red!important'))).toEqual([error('css-forbidden', IMPORTANT)])
  })
})

describe('forbidden CSS anywhere', () => {
  test('is reported for the styles and each attribute, in order', () => {
    expect(found('.i-amphtml-x{color:red}', treeOf('a:b!important', 'c:d', '-->'))).toEqual([
      error('css-forbidden', OWN_NAME),
      error('css-forbidden', IMPORTANT),
      error('css-forbidden', COMMENT),
    ])
  })

  test.each([
    ['p{color:red!important}', IMPORTANT],
    ['p{color:red ! important}', IMPORTANT],
    ['p{color:red! \t\n IMPORTANT}', IMPORTANT],
    ['/* !important */', IMPORTANT],
    ['.I-AMPHTML-x{}', OWN_NAME],
    ['<!-- p{}', COMMENT],
    ['p{} -->', COMMENT],
    ['p{background:url(javascript:x)}', SCRIPT],
    ['p{background:URL(  JavaScript:x)}', SCRIPT],
    ['p{background:url("javascript:x")}', SCRIPT],
    ["p{background:url('javascript:x')}", SCRIPT],
    ['p{background:url(  "  javascript:x")}', SCRIPT],
  ])('%s', (css, message) => {
    expect(messages(css)).toEqual([message])
  })

  test.each([
    'p{color:important}',
    'p::before{content:"!x important"}',
    '.amphtml{}',
    'p{background:url(x"javascript:")}',
    'p{background:url(""javascript:)}',
    '/* ! - -> <- */',
  ])('but not %s', (css) => {
    expect(found(css)).toEqual([])
  })
})

describe('at-rules', () => {
  test.each([
    '@media print{p{}}',
    '@supports (a:b){p{}}',
    '@keyframes x{from{}to{}}',
    '@-webkit-keyframes x{from{}}',
    '@-moz-keyframes x{from{}}',
    '@-ms-keyframes x{from{}}',
    '@-o-keyframes x{from{}}',
    '@font-face{a:b}',
    '@page{margin:0}',
    '.md\\@import{color:red}',
    '@media{}',
  ])('%s', (css) => {
    expect(found(css)).toEqual([])
  })

  test.each([
    ['@import url(a.css);', '@import'],
    ['@-webkit-import "x";', '@-webkit-import'],
    ['@x-media{}', '@x-media'],
    ['@media-x{}', '@media-x'],
    ['@media1{}', '@media1'],
    ['@_media{}', '@_media'],
    ['@MEDIA print{}', '@MEDIA'],
    ['@-x-keyframes y{}', '@-x-keyframes'],
    ['@webkit-media{}', '@webkit-media'],
    ['@-webkitmedia{}', '@-webkitmedia'],
    ['@\\69mport "x";', '@\\69mport'],
    ['@Z{}', '@Z'],
  ])('not %s', (css, name) => {
    expect(messages(css)).toEqual([atRule(name)])
  })

  test('each forbidden one is reported', () => {
    expect(found('@layer a;@media print{@import "x";}@x;')).toEqual([
      error('css-forbidden', atRule('@layer')),
      error('css-forbidden', atRule('@import')),
      error('css-forbidden', atRule('@x')),
    ])
    expect(messages('', treeOf('@x'))).toEqual([atRule('@x')])
  })
})

describe('comments and strings are not parsed as rules', () => {
  test.each([
    ['a comment', '/* @x p{a{}} */'],
    ['of some lines', '/*\n@x\r\n\t * */'],
    ['that is never closed', 'p{} /* @x'],
    ['a string', 'p{content:"@x a{b{"}'],
    ['in single marks', "p{content:'@x a{b{'}"],
    ['with the other mark', `p{content:"'@x";content:'"@x'}`],
    ['with its own, escaped', 'p{content:"\\"@x"}'],
    ['with its own, escaped, in single marks', "p{content:'\\'@x'}"],
    ['that is never closed', 'p{content:"@x'],
    ['that is never closed, in single marks', "p{content:'@x"],
    ['with an escape and no end', 'p{content:"@x\\'],
    ['with an escape and no end, in single marks', "p{content:'@x\\"],
    ['with an escaped end of line', 'p{content:"a\\\n@x"}'],
    ['with an escaped end of line, in single marks', "p{content:'a\\\n@x'}"],
    ['of nothing', `p{content:"";content:'';content:"@x";content:'@x'}`],
    ['a comment in a string', 'p{content:"/*";content:"@x*/"}'],
    ['a string in a comment', '/*"*//*"@x*/'],
  ])('%s', (_what, css) => {
    expect(found(css)).toEqual([])
  })

  test.each([
    ['between comments', '/* a */@x /* b */'],
    ['after a comment of stars', '/***/@x'],
    ['between strings', 'p{content:"a" @x "b"}'],
    ['between strings in single marks', "p{content:'a' @x 'b'}"],
    ['after a backslash that is escaped', 'p{content:"\\\\"@x}'],
    ['after a backslash that is escaped, in single marks', "p{content:'\\\\'@x}"],
    ['after an empty string', 'p{content:""@x}'],
    ['after an empty string in single marks', "p{content:''@x}"],
    ['after a slash or a star', 'p{a:1/2*3 @x}'],
  ])('but %s', (_what, css) => {
    expect(messages(css)).toEqual([atRule('@x')])
  })

  test('does not hide a later name', () => {
    expect(messages('@x/**/media{}')).toEqual([atRule('@x')])
  })
})

describe('nested rules', () => {
  test.each([
    'p{a{}}',
    'p{color:red;a{}}',
    'p{}q{a{}}',
    '@media print{p{a{}}}',
    '@media print{p{}q{&:hover{}}}',
    ' p { a { } } ',
  ])('%s', (css) => {
    expect(found(css)).toEqual([error('css-forbidden', NESTING)])
  })

  test.each([
    'p{}a{}',
    'p{color:red;}a{color:blue}',
    '@media print{p{}a{}}',
    '  @media print {\n  p { color: red }\n  @supports (a:b) { a{} }\n}\n',
    '@supports (a:b){@media print{p{}}}',
    'p{@media print{color:red}}',
    '}p{}',
    'p{',
  ])('not %s', (css) => {
    expect(found(css)).toEqual([])
  })
})
