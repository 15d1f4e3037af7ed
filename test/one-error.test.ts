import * as reactRuntime from 'react/jsx-runtime'
import { describe, expect, test } from 'vitest'
import { fromHtml, fromHtmlFragment, fromHtmlInline } from '../src/from-html.js'
import { completeDraft, missingFields, toDraftSchema } from '../src/import.js'
import * as all from '../src/index.js'
import * as markdown from '../src/markdown.js'
import { articleToJsx } from '../src/react.js'
import type { Article } from '../src/schema/article.js'
import { figureCaption, figureMedia, isNodeOfType } from '../src/schema.js'
import { article, exampleJson, paragraph } from './fixtures/article.js'
import { OF_ARTICLES } from './fixtures/functions-of-articles.js'
import { issuesOf } from './fixtures/issues-of.js'

// With any arguments, the only error that a public function throws is an `ArticleError`.

const fail = (): never => {
  throw new Error('an error of the value')
}

const traps: ProxyHandler<object> = {
  get: fail,
  has: fail,
  ownKeys: fail,
  getPrototypeOf: fail,
  getOwnPropertyDescriptor: fail,
}

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return proxy
}

const OWN_METHODS = Object.fromEntries(
  Object.getOwnPropertyNames(Array.prototype)
    .filter(
      (name) => typeof Array.prototype[name as never] === 'function' && name !== 'constructor',
    )
    .map((name) => [name, fail]),
)

/** Values that no function may read without care. */
const HOSTILE: Record<string, () => unknown> = {
  'a proxy that throws': () => new Proxy({}, traps),
  'a list that is such a proxy': () => new Proxy([], traps),
  'a proxy whose fields throw': () => new Proxy({}, { get: fail }),
  'a revoked proxy': revoked,
  'a getter that throws': () => Object.defineProperty({}, 'type', { get: fail, enumerable: true }),
  'a list with custom methods': () =>
    Object.assign([paragraph('Calm.')], OWN_METHODS, { [Symbol.iterator]: fail }),
  'an object that is no primitive': () => ({ toString: fail, [Symbol.toPrimitive]: fail }),
}

const OTHERS: Record<string, () => unknown> = {
  null: () => null,
  undefined: () => undefined,
  'a number': () => 5,
  'a string': () => 'x',
  'a list': () => [],
  'an object': () => ({}),
  'a symbol': () => Symbol('x'),
  'a bigint': () => 1n,
  'a function': () => () => undefined,
}

/** Articles with such a value somewhere in them. */
const ARTICLES: Record<string, (value: unknown) => unknown> = {
  'instead of an article': (value) => value,
  'as its body': (value) => ({ ...article(), body: value }),
  'as the blocks': (value) => ({ ...article(), body: { type: 'root', children: value } }),
  'as a block': (value) => article({}, value as never),
  'as the children of a block': (value) => article({}, { type: 'list', children: value } as never),
  'as a text': (value) => article({}, paragraph({ type: 'text', value } as never)),
  'as its headline': (value) => ({ ...article(), headline: value }),
  'as its authors': (value) => ({ ...article(), authors: value }),
}

const VALUES = Object.entries({ ...HOSTILE, ...OTHERS }).map(
  ([name, make]) => [name, make] as const,
)

/** Runs a function: it returns, or throws the one error. */
function issuesWith(call: (input: never) => unknown, input: unknown): unknown {
  return issuesOf(() => call(input as never))
}

describe.each(
  Object.keys(OF_ARTICLES).filter(
    (name) => !/^article(Lint|Rehype|Amp|Text|Of)$|^toPlainString$/.test(name),
  ),
)('%s', (name) => {
  const call = OF_ARTICLES[name] as (input: Article) => unknown
  test.each(VALUES)('takes %s anywhere', (_what, make) => {
    for (const place of Object.values(ARTICLES)) issuesWith(call, place(make()))
  })
})

describe.each(VALUES)('parsing %s', (_what, make) => {
  test.each(Object.entries(ARTICLES))('%s never throws', async (_where, place) => {
    const input = () => place(make())
    const { success, issues } = all.safeParseArticle(input())
    expect(success || issues.length > 0).toBe(true)
    expect(all.articleSchema.safeParse(input()).success).toBe(success)
    const result = await all.articleSchema['~standard'].validate(input())
    expect(result.issues === undefined).toBe(success)
  })
})

test('the code of a value that is not plain data', () => {
  for (const make of [HOSTILE['a proxy that throws'], HOSTILE['a revoked proxy']]) {
    const { issues } = all.safeParseArticle(make?.())
    expect(issues.map(({ code }) => code)).toEqual(['not-plain-data'])
    expect(issuesOf(() => all.renderHtml(make?.() as never))[0]?.code).toBe('not-plain-data')
  }
})

const OF_VALUES: Record<string, (value: never) => unknown> = {
  figureMedia,
  figureCaption,
  'isNodeOfType, types': (value) => isNodeOfType(paragraph('x'), value),
  toPlainString: all.toPlainString,
  jsonLdToString: all.jsonLdToString,
  toJsonSchema: all.toJsonSchema,
  stylesheet: all.stylesheet,
  createKit: all.createKit,
  createSchema: all.createSchema,
  'createKit, nodes': (nodes) => all.createKit({ nodes }),
  defineNode: all.defineNode as (value: never) => unknown,
  'report, target': (target) => all.report(article(), target),
  fromMarkdown: markdown.fromMarkdown,
  fromHtml,
  fromHtmlFragment,
  fromHtmlInline,
  missingFields,
  completeDraft,
  'completeDraft, facts': (facts) => completeDraft({} as never, facts),
  toDraftSchema,
  'articleToJsx, runtime': (runtime) => articleToJsx(article(), runtime),
}

describe.each(Object.entries(OF_VALUES))('%s', (_name, call) => {
  test.each(Object.entries(OTHERS))('takes %s', (_what, make) => {
    issuesWith(call, make())
  })
})

const NOW = '2026-10-13T00:00:00Z'
const example = all.parseArticle(exampleJson('night-trams.json'))

const OF_OPTIONS: Record<string, (options: never) => unknown> = {
  renderHtml: (options) => all.renderHtml(example, options),
  renderHtmlDocument: (options) => all.renderHtmlDocument(example, options),
  renderHtmlChunks: (options) => all.renderHtmlChunks(example, options),
  articleToHast: (options) => all.articleToHast(example, options),
  renderAmp: (options) => all.renderAmp(example, options),
  renderAmpFragment: (options) => all.renderAmpFragment(example, options),
  renderText: (options) => all.renderText(example, options),
  renderSpeech: (options) => all.renderSpeech(example, options),
  renderExcerpt: (options) => all.renderExcerpt(example, options),
  toJsonLd: (options) => all.toJsonLd(example, options),
  'report, html': (options) => all.report(example, 'html', options),
  'report, amp': (options) => all.report(example, 'amp', options),
  'report, text': (options) => all.report(example, 'text', options),
  lintArticle: (options) => all.lintArticle(example, options),
  checkPublishable: (options) => all.checkPublishable(example, options),
  parseArticle: (options) => all.parseArticle(example, options),
  readingTime: (options) => all.readingTime(example, options),
  fromMarkdown: (options) => markdown.fromMarkdown('x', options),
  fromHtml: (options) => fromHtml('<p>x', options),
  articleToJsx: (options) => articleToJsx(example, reactRuntime, options),
}

/** The options with a kind, and values that they don’t take. */
const OPTIONS: Record<string, readonly unknown[]> = {
  alternates: [null, 5, {}, [null], [5]],
  ampUrl: [null, 5, {}],
  baseUrl: [null, 5, {}, revoked()],
  bodyEnd: [null, 5, 'x', [null], new Proxy([], traps)],
  bodyStart: [null, 5, 'x', [null]],
  canonical: [null, 5, {}],
  formatDate: [null, 5, {}],
  handlers: [null, 5, 'x', []],
  head: [null, 5, 'x', [null]],
  headings: [null, 5, []],
  image: [null, 5, {}],
  labels: [null, 5, 'x', [null], revoked()],
  languages: [null, 5, {}, [null]],
  limits: [null, 5, []],
  onIssue: [null, 5, {}],
  paywall: [null, 5, 'some'],
  profile: [null, 5, 'x'],
  rules: [null, 5, []],
  select: [null, 5],
  site: [null, 5, 'x'],
  subscriptions: [null, 5, []],
  timeZone: [null, 5, 'Mars'],
  urlPolicy: [null, 5, []],
  wordsPerMinute: [null, 0, 'x'],
}

describe.each(Object.entries(OF_OPTIONS))('options of %s', (name, call) => {
  const required = name === 'checkPublishable' ? { now: NOW } : {}

  test('are an object', () => {
    for (const options of [null, 5, 'x', [], revoked(), new Proxy({}, traps)]) {
      const [issue] = issuesOf(() => call(options as never))
      expect(issue?.message, String(name)).toContain('options')
    }
  })

  test.each(Object.entries(OPTIONS))(
    '%s of a wrong kind is an error with its name',
    (option, values) => {
      for (const value of values) {
        const [issue] = issuesOf(() => call({ ...required, [option]: value } as never))
        if (issue) expect(issue.message).toContain(option)
      }
    },
  )
})

test.each([
  ['labels', null],
  ['head', 5],
  ['onIssue', {}],
  ['image', 'x'],
  ['alternates', [null]],
])('a document with the option %s: %j', (option, value) => {
  const [issue] = issuesOf(() => all.renderHtmlDocument(example, { [option]: value } as never))
  expect(issue?.code).toBe('invalid-option')
  expect(issue?.message).toContain(`\`${option}\``)
})

test('custom methods of an unparsed article are not called', () => {
  const children = Object.assign([paragraph('Calm.')], { map: fail, flatMap: fail })
  const input = { ...article(), body: { type: 'root', children } }
  expect(all.parseArticle(input).body.children).toEqual([paragraph('Calm.')])
})
