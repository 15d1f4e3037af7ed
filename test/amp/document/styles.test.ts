import { describe, expect, test } from 'vitest'
import { renderAmp } from '../../../src/amp.js'
import { element } from '../../../src/hast/element.js'
import { stylesheet } from '../../../src/html.js'
import { article, paragraph, phrasing } from '../../fixtures/article.js'
import { codesOf } from '../../fixtures/codes-of.js'

describe('styles', () => {
  const styled = (styles: string) => codesOf(() => renderAmp(article(), { styles }))
  const rule = 'p{color:red}'
  const filled = (bytes: number) => `/*${'x'.repeat(bytes - rule.length - 4)}*/${rule}`

  test('at the limit, one over it, and a thousand times over it', () => {
    expect(styled(filled(75_000))).toEqual([])
    expect(styled(filled(75_001))).toEqual(['css-over-budget'])
    expect(styled(filled(75_000_000))).toEqual(['css-over-budget'])
  })

  test('are measured in bytes, including `style` attributes', () => {
    expect(styled(`/*${'潮'.repeat(25_000)}*/`)).toEqual(['css-over-budget'])
    const bodyEnd = [element('p', { style: `color:${'r'.repeat(100)}` }, [])]
    expect(codesOf(() => renderAmp(article(), { styles: filled(74_950), bodyEnd }))).toEqual([
      'css-over-budget',
    ])
    const long = [element('p', { style: `color:${'r'.repeat(1000)}` }, [])]
    expect(codesOf(() => renderAmp(article(), { bodyEnd: long }))).toEqual(['css-over-budget'])
  })

  test.each([
    'p{color:red!important}',
    'p { color: red ! important }',
    '@import url(a.css);',
    '@layer a{p{color:red}}',
    '@container (width>1px){p{color:red}}',
    '@property --x{syntax:"*"}',
    'p{a{color:red}}',
    '@media print{p{&:hover{color:red}}}',
    '.i-amphtml-x{color:red}',
    '<!-- p{color:red} -->',
    'p{background:url( "javascript:alert(1)" )}',
  ])('cannot contain %s, also the second time', (css) => {
    for (let time = 0; time < 2; time++) {
      expect(new Set(styled(css))).toEqual(new Set(['css-forbidden']))
    }
  })

  test.each([
    '',
    rule,
    '@media print{@supports (color:red){p{color:red}}}',
    '@keyframes x{from{color:red}to{color:blue}}@-webkit-keyframes x{from{color:red}}',
    '@font-face{font-family:x;src:url(https://a.example/x.woff2)}@page{margin:1cm}',
    ':root{--x:1px}p::after{content:"a{b{c @import"}',
    '/* @import and p{a{}} */p{color:red}',
  ])('can contain %s, also the second time', (css) => {
    expect([styled(css), styled(css)]).toEqual([[], []])
  })
})

test('of the default stylesheet follow the rules for custom styles', () => {
  const input = article({}, paragraph(...phrasing(['x'])))
  expect(renderAmp(input, { styles: stylesheet() })).toBe(renderAmp(input))
})
