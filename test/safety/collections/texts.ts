import naughty from 'big-list-of-naughty-strings' with { type: 'json' }
import { characterEntities } from 'character-entities'
import { htmlEventAttributes } from 'html-event-attributes'
import { htmlTagNames } from 'html-tag-names'
import { bidiControls, blanks, controls, oddities } from './characters.js'

/** Each with every other, joined. */
export function cross(...lists: readonly (readonly string[])[]): string[] {
  return lists.reduce<string[]>((made, list) => made.flatMap((a) => list.map((b) => a + b)), [''])
}

/** A character alone, at both ends, and between others. */
const placed = [...controls, ...bidiControls, ...blanks, ...oddities].flatMap((character) => [
  character,
  `${character}calm${character}sea${character}`,
])

/** The ends of a script, as the tokenizer sees them. @see https://html.spec.whatwg.org/#script-data-state */
const rawTextEnds = cross(
  ['</'],
  [
    'script', 'SCRIPT', 'ScRiPt', 'style', 'title', 'textarea', 'noscript', 'iframe', 'template',
    'xmp',
  ],
  ['>', ' >', '/>', '\t>', '\n>', '\f>', ' x="1">', ''],
)
const scriptStates = [
  '<!--', '-->', '--!>', '<!-', '<!', '<!-->', '<!--->', '<!--<script>', '<!--<script>-->',
  '<!--<script></script>', '<!--<script><!--', '<script><!--', '</script><!--', '<!doctype html>',
  '<![CDATA[', ']]>', '<![CDATA[<script>]]>', '<?xml version="1.0"?>', '<?php echo 1 ?>',
  '<%= 1 %>',
  ...['noscript', 'NoScript ', 'style', 'title', 'iframe'].map(
    (name) => `Calm </${name}><script>alert(1)</script> sea`,
  ),
  '<script>alert(1)</script>', '</script><script>alert(1)</script>',
  '<script/src=//evil.example>',
  '\\u003c/script\\u003e', '\\x3c/script>', '<\\/script>', '\u2028alert(1)\u2029',
  '");alert(1)//',
]

/** What leaves an attribute, whatever its marks. */
const attributeEnds = cross(
  ['"', "'", '`', ' ', '/', '>', '">', "'>", '`>', '&quot;', '&#34;', '\u0000"', '\n', '="'],
  ['onload=alert(1)', ' onerror=alert(1) x="', ' style=x:y ', ' autofocus onfocus=alert(1) x='],
)

const events = htmlEventAttributes.map((name) => `" ${name}="alert(1)`)
const elements = [
  ...htmlTagNames,
  'svg', 'math', 'foreignObject', 'annotation-xml', 'x-y', 'amp-img',
]
const tags = elements.flatMap((name) => [`<${name} src=x onerror=alert(1)>`, `</${name}>`])

/** Character references, right and wrong. @see https://html.spec.whatwg.org/#character-reference-state */
const references = [
  ...Object.keys(characterEntities).filter((_, index) => index % 25 === 0),
  'amp', 'lt', 'gt', 'quot', 'apos', 'nbsp', 'Tab', 'NewLine', 'colon', 'lpar', 'bsol', 'zwj',
  '#0', '#x0', '#60', '#x3c', '#X3C', '#0000060', '#x0000003c', '#xd800', '#x110000',
  '#99999999999',
  '#x80', '#x9f', '#', '#x', '', 'notin', 'notit', 'ltcc', 'AMP', 'copy',
].flatMap((name) => [`&${name};script&${name}`, `&amp;${name};`])

/** Syntaxes of what may stand behind us. */
const templates = [
  '{{7*7}}', '{{{x}}}', '{{#a}}{{/a}}', '{{&x}}', '{{=<% %>=}}',
  '{{constructor.constructor("x")()}}',
  '{% include "x" %}', '{# x #}', '${7*7}', '#{7*7}', '<%= 7 %>', '<#assign x=1>', '[[x]]',
  '[(${x})]',
  '@{x}', '*{x}', '~{x}', '{x}', '{{$on.constructor}}', 'v-html="x"', '@click="x"', ':href="x"',
  'ng-app', 'x-data="{}"', 'hx-get="/x"', 'data-bind="x"', '<slot>', 'wp:html', '[shortcode]',
  '{{< x >}}',
]

/** AMP's bindings, actions and names. @see https://amp.dev/documentation/components/amp-bind */
const amp = [
  '[text]', '[text]="x"', '[href]="x"', 'data-amp-bind-text="x"', 'on="tap:AMP.setState(x)"',
  'on=tap:x.hide', '" on="tap:x', 'i-amphtml-x', 'x i-amphtml-y', 'i-amphtml', '-amp-',
  '__amp_source_origin',
  'amp-custom', 'amp-boilerplate', '⚡', '⚡4ads', 'amp4email', '<amp-script>', '<amp-bind-macro>',
  'CLIENT_ID(x)',
  'QUERY_PARAM(x)', 'CANONICAL_URL', '<template type="amp-mustache">', 'validateNodeInput',
  'i-amphtml-sizer',
]

const css = [
  'x{}', '}x{', '</style>', 'expression(alert(1))', 'url(javascript:alert(1))', '@import "x"',
  '@charset "x"',
  '!important', ';color:red', '\\65xpression', '/*', '*/', 'behavior:url(x)',
  '-moz-binding:url(x)', ':host{}',
  "');", '");', 'a,b', 'sf-article', 'x sf-headline y', '.a:has(b)', 'content:"\\a"', '--x:{}',
]

/** Marks of Markdown, YAML, JSON, CSV and mail. */
const markup = [
  '[x](javascript:alert(1))', '![x](data:x)', '<javascript:alert(1)>', '[x]: javascript:x', '# x',
  '- x', '> x',
  '1. x', '```\nx', '~~~', '***', '---', '---\nid: x\n---', '| a | b |\n| - | - |', '\\', '\\\n',
  'a\\', '`', '``',
  ':x[y]{z}', '::x', ':::x\n:::', ':quote[x]{speaker=x}', '~~x~~', '\tx', '    x', '<b>x</b>',
  '&copy;', '\\*',
  '!!js/function x', '!x y', '*x', '&x y', '? x', '%YAML 1.1', '<<: *x', 'yes', 'null', '~',
  '0x1f', '1_000',
  '=1+1', '+1', '@x', '-1+1', '=cmd|x', 'From me', '-- ', '.', '>From', '=?utf-8?q?x?=',
  'x\r\n\r\nBcc: x@y.example',
]

/** What moves a terminal, and what a build server takes for an order. */
const terminals = [
  '\u001b[2J', '\u001b[31mred', '\u001b]0;title\u0007',
  '\u001b]8;;https://evil.example\u0007x\u001b]8;;\u0007',
  '\u009b31m', '\u009d0;x\u009c', '\u001bP+q\u001b\\', '\u001bc', '\u0007', '\b\b\b',
  '\r\u001b[K', '\u000e', '\u001b[6n',
  '::error::x', '\n::set-output name=x::y', '::add-mask::x', '::stop-commands::x', '##[error]x',
  '\r\n::warning::x',
  '::error file=a,line=1::x', '%0A::x', '%25', '##vso[task.setvariable variable=x]y',
  "##teamcity[x name='y']",
  '\n##[group]x', '::group::x', 'section_start:0:x\r\u001b[0K', '\n::endgroup::', 'a:b,c', 'x::y',
]

/** Words that mean something to JavaScript's objects. */
const names = [
  '__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty',
  '__defineGetter__',
  'then', 'length', 'toJSON', 'NaN', 'Infinity', 'undefined', 'null', 'true', '[object Object]',
  '-0', '1e999',
  '', ' ', '0', '../../../etc/passwd', 'C:\\x', 'file.txt\u0000.jpg', 'x'.repeat(10_000),
  '潮'.repeat(3000),
  '$&', '$1', "$'", '$`', '$$', '\\1', '\\0', '%s%n%d', '%00', '%c', "' OR 1=1 --", '; rm -rf /',
  '$(x)', '`x`', '|x',
]

/** Any text: what every field takes as words, or has to refuse. */
export const texts: readonly string[] = [
  ...new Set([
    ...placed,
    ...rawTextEnds,
    ...scriptStates,
    ...attributeEnds,
    ...events,
    ...tags,
    ...references,
    ...templates,
    ...amp,
    ...css,
    ...markup,
    ...terminals,
    ...names,
    ...naughty,
  ]),
]
