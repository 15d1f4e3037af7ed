import type { Element } from 'hast'
import { describe, expect, test } from 'vitest'
import { factsOf } from '../../../src/amp/document/facts.js'
import {
  type AmpFragmentOptions,
  type AmpOptions,
  ampToHast,
  renderAmp,
  renderAmpFragment,
} from '../../../src/amp.js'
import { element } from '../../../src/hast/element.js'
import { stylesheet } from '../../../src/html.js'
import type { Flow, Phrasing } from '../../../src/schema/nodes.js'
import type { Issue } from '../../../src/tree/issue.js'
import { article, paragraph } from '../../fixtures/article.js'
import { issuesOf } from '../../fixtures/issues-of.js'

const { url: _url, ...withoutUrl } = article()
const video: Flow = {
  type: 'figure',
  children: [{ type: 'video', provider: 'vimeo', providerId: '76979871', title: 'The tide' }],
}
const gated = article(
  { access: { isAccessibleForFree: false } },
  paragraph('Free.'),
  { type: 'paywall' },
  paragraph('Paid.'),
)

function error(code: string, path: string, message: string): Issue {
  return { code, severity: 'error', path, message }
}

/** The elements in the head of a document in order, with their distinguishing attributes. */
function headOf(options: AmpOptions, input = article()): string[] {
  const [html] = ampToHast(input, options).children as [Element]
  const [head] = html.children as [Element]
  return head.children.flatMap((node) => {
    if (node.type !== 'element') return []
    const { tagName, properties } = node
    const { name, property, rel, id, type } = properties
    const custom = Object.keys(properties).find((key) => /^(?:amp|custom)-/.test(key))
    const own = custom && properties[custom] !== true ? `${custom} ${properties[custom]}` : custom
    return [`${tagName} ${name ?? property ?? rel ?? id ?? type ?? own ?? ''}`.trim()]
  })
}

const START = ['meta', 'script', 'title', 'link canonical', 'meta viewport', 'meta robots']
const SOCIAL = [
  'meta og:type',
  'meta og:title',
  'meta og:url',
  'meta og:locale',
  'meta twitter:card',
]
const BOILERPLATE = ['style amp-boilerplate', 'noscript']

describe('a document', () => {
  test('has its elements in this order', () => {
    const html = renderAmp(article({ dir: 'rtl' }), { styles: 'p{color:red}', jsonLd: false })
    expect(html).toMatch(
      /^<!doctype html>\n<html amp lang="en-GB" dir="rtl"><head>\n<meta charset="utf-8">\n<script async src="https:\/\/cdn\.ampproject\.org\/v0\.js"><\/script>\n<title>A calm sea<\/title>\n<link rel="canonical" href="https:\/\/harbour\.example\/calm-sea">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta /,
    )
    expect(html).toMatch(
      /<\/noscript>\n<style amp-custom>p\{color:red\}<\/style>\n<\/head>\n<body>\n<main>\n<article [\s\S]*<\/article>\n<\/main>\n<\/body><\/html>$/,
    )
  })

  test('has the required elements in its head', () => {
    expect(headOf({ styles: false, jsonLd: false })).toEqual([...START, ...SOCIAL, ...BOILERPLATE])
    expect(headOf({})).toEqual([
      ...START,
      ...SOCIAL,
      'script application/ld+json',
      ...BOILERPLATE,
      'style amp-custom',
    ])
  })

  test("has the script of each extension, and the caller's elements", () => {
    const head = [element('link', { rel: ['icon'], href: '/icon.svg' }, [])]
    const options = { head, subscriptions: { services: [] }, styles: false, jsonLd: false }
    expect(headOf(options, article({}, video))).toEqual([
      ...START.slice(0, 2),
      'script custom-element amp-subscriptions',
      'script custom-element amp-vimeo',
      ...START.slice(2),
      ...SOCIAL,
      'script amp-subscriptions',
      ...BOILERPLATE,
      'link icon',
    ])
    const own = [element('script', { async: true, 'custom-element': 'amp-vimeo' }, [])]
    expect(headOf({ head: own }, article({}, video))).toEqual([
      ...headOf({}),
      'script custom-element amp-vimeo',
    ])
  })

  test("has the caller's elements around the article", () => {
    const html = renderAmp(article(), {
      bodyStart: [element('header', {}, ['a'])],
      bodyEnd: [element('footer', {}, ['b']), element('amp-gist', {}, [])],
      site: { name: 'The Post' },
      canonical: 'https://a.example/',
    })
    expect(html).toContain('<body>\n<header>a</header>\n<main>\n<article ')
    expect(html).toContain(
      '</article>\n</main>\n<footer>b</footer>\n<amp-gist></amp-gist>\n</body></html>',
    )
    expect(html).toContain('custom-element="amp-gist"')
    expect(html).toContain('<title>A calm sea – The Post</title>')
    expect(html).toContain('"url":"https://a.example/"')
  })

  test('preloads the lead image', () => {
    const image = { type: 'image', url: 'a.jpg', alt: 'A', width: 800, height: 500 } as const
    const leadMedia = { type: 'figure' as const, children: [image] as [typeof image] }
    expect(headOf({}, article({ leadMedia }))).toContain('link preload')
  })

  test('is the same as a tree, without undefined properties', () => {
    const [html] = ampToHast(article()).children as [Element]
    expect(html.properties).toEqual({ amp: true, lang: 'en-GB', dir: 'ltr' })
    const open = [html]
    for (let node = open.pop(); node; node = open.pop()) {
      expect(Object.values(node.properties)).not.toContain(undefined)
      for (const child of node.children) if (child.type === 'element') open.push(child)
    }
  })

  test('is checked for forbidden styles and duplicate ids', () => {
    const codes = (options: AmpOptions) =>
      issuesOf(() => renderAmp(article(), options)).map(({ code }) => code)
    expect(codes({ styles: 'p{color:red!important}' })).toEqual(['css-forbidden'])
    expect(codes({ bodyEnd: [element('p', { style: '@x' }, [])] })).toEqual(['css-forbidden'])
    const twice = [element('p', { id: 'a' }, []), element('p', { id: 'a' }, [])]
    expect(codes({ bodyEnd: twice })).toEqual(['duplicate-id'])
  })
})

test('a URL with the parameter that AMP reserves is left out and reported', () => {
  const url = 'https://a.example/?__amp_source_origin=x'
  const link: Phrasing = { type: 'link', url, children: [{ type: 'text', value: 'Here.' }] }
  const issues: Issue[] = []
  const html = renderAmp(article({}, paragraph(link)), { onIssue: (issue) => issues.push(issue) })
  expect(html).toContain('<p><span>Here.</span></p>')
  expect(issues).toEqual([
    {
      code: 'url-blocked',
      severity: 'warning',
      path: '/body/children/0/children/0/url',
      message: `AMP forbids the URL "${url}", so only its text is rendered. Remove \`__amp_source_origin\` from it.`,
      loss: 'degraded',
    },
  ])
  expect(issuesOf(() => renderAmp(article({ url })))).toMatchObject([
    { message: expect.stringContaining(`"${url}" is forbidden by AMP.`) },
  ])
})

test('a prefix for ids is required', () => {
  expect(issuesOf(() => renderAmp(article(), { idPrefix: '' }))).toMatchObject([
    {
      code: 'invalid-option',
      message: '`idPrefix`: AMP reserves some ids, such as `amp`. Use a prefix.',
    },
  ])
})

describe('the canonical URL', () => {
  const missing = (found: string) =>
    error(
      'canonical-missing',
      '/url',
      `An AMP document needs a canonical URL, but ${found}. Set the article's \`url\` or the option \`canonical\`.`,
    )

  test('comes from the option or the article', () => {
    const canonicalOf = (input: typeof withoutUrl, options: AmpOptions) =>
      /<link rel="canonical" href="(.*)">/.exec(renderAmp(input, options))?.[1]
    expect(canonicalOf(article(), {})).toBe('https://harbour.example/calm-sea')
    expect(canonicalOf(article(), { canonical: 'http://a.example/' })).toBe('http://a.example/')
    expect(canonicalOf(withoutUrl, { canonical: 'https://a.example/' })).toBe('https://a.example/')
    expect(canonicalOf(withoutUrl, { canonical: 'x', baseUrl: 'https://a.example/' })).toBe(
      'https://a.example/x',
    )
  })

  test('is required and must be absolute', () => {
    const heard: Issue[] = []
    const onIssue = (issue: Issue) => heard.push(issue)
    expect(issuesOf(() => renderAmp(withoutUrl, { onIssue }))).toEqual([missing('none was passed')])
    expect(heard).toEqual([])
    expect(issuesOf(() => renderAmp(withoutUrl, { canonical: '/x' }))).toEqual([
      missing('"/x" is not an absolute http or https URL'),
    ])
    expect(issuesOf(() => renderAmp(article({ url: 'javascript:x' }), { onIssue }))).toEqual([
      missing('"javascript:x" is not an absolute http or https URL'),
    ])
    expect(heard).toMatchObject([{ code: 'url-blocked', path: '/url' }])
  })
})

describe('the styles', () => {
  const customOf = (options: AmpOptions) =>
    /<style amp-custom>([\s\S]*?)<\/style>/.exec(renderAmp(article(), options))?.[1]

  test('are the default stylesheet, reduced to the classes of the article', () => {
    for (const styles of [undefined, true]) {
      expect(customOf({ styles })).toBe(stylesheet())
      expect(customOf({ styles, classes: false })).toBe(stylesheet())
      expect(customOf({ styles, classes: 'x-' })).toBe(stylesheet('x-'))
    }
  })

  test('can be custom or turned off', () => {
    expect(customOf({ styles: 'p{color:red}' })).toBe('p{color:red}')
    expect(customOf({ styles: '' })).toBeUndefined()
    expect(customOf({ styles: false })).toBeUndefined()
    expect(customOf({ styles: 7 as never })).toBe('7')
  })
})

describe('the components', () => {
  const bodyOf = (options: AmpFragmentOptions) => renderAmpFragment(article({}, video), options)

  test('are those of AMP, or a link', () => {
    expect(bodyOf({}).html).toContain('<amp-vimeo')
    expect(bodyOf({ embeds: 'iframe' }).html).toBe(bodyOf({}).html)
    const { html, extensions } = bodyOf({ embeds: 'static' })
    expect(html).not.toContain('amp-vimeo')
    expect(extensions).toEqual([])
    expect(renderAmp(article({}, video))).toContain('<amp-vimeo')
  })

  test.each(['click', 'x', null])('cannot be %j', (embeds) => {
    expect(issuesOf(() => bodyOf({ embeds: embeds as never }))).toEqual([
      error(
        'invalid-option',
        '',
        `\`embeds\`: ${JSON.stringify(embeds)} is not supported by AMP. Use \`static\` or \`iframe\`.`,
      ),
    ])
  })

  test('can have other versions', () => {
    const handlers = { paragraph: () => element('p', {}, ['Own.']) }
    expect(renderAmp(article(), { handlers })).toContain('<p>Own.</p>')
    expect(renderAmpFragment(article(), { handlers }).html).toContain('<p>Own.</p>')
  })

  test('hide paid content from readers who are not subscribers', () => {
    const subscriptions = { services: [] }
    const paid = 'subscriptions-section="content"'
    expect(renderAmp(gated)).not.toContain(paid)
    expect(renderAmp(gated, { subscriptions })).toContain(paid)
    expect(renderAmpFragment(gated, { subscriptions }).html).toContain(paid)
  })
})

describe('a fragment', () => {
  test('is the article, with the elements that the head needs', () => {
    const { html, extensions, css } = renderAmpFragment(article({}, video), { styles: 'p{}' })
    expect(html).toMatch(/^<article [\s\S]*<\/article>$/)
    const src = 'https://cdn.ampproject.org/v0/amp-vimeo-0.1.js'
    expect(extensions).toEqual([{ name: 'amp-vimeo', version: '0.1', src }])
    expect(css).toBe('p{}')
    const versions = { 'amp-vimeo': '1.0' }
    expect(renderAmpFragment(article({}, video), { versions }).extensions).toMatchObject([
      { version: '1.0' },
    ])
  })

  test('has separate styles, which are checked', () => {
    expect(renderAmpFragment(article()).css).toBe(stylesheet())
    expect(renderAmpFragment(article(), { styles: false }).css).toBe('')
    const codes = (options: AmpFragmentOptions) =>
      issuesOf(() => renderAmpFragment(article(), options)).map(({ code }) => code)
    expect(codes({ styles: '@x' })).toEqual(['css-forbidden'])
    const handlers = { paragraph: () => element('p', { style: '@x' }, []) }
    expect(codes({ handlers })).toEqual(['css-forbidden'])
  })
})

describe('ids', () => {
  const twice = (id: string) => [
    error(
      'duplicate-id',
      '',
      `Two elements of the document have the id ${id}. Rename one of them, or set \`idPrefix\`.`,
    ),
  ]

  test('are unique', () => {
    const inner = element('b', { id: 'c' }, ['x'])
    expect(issuesOf(() => factsOf([element('p', { id: 'a' }, ['x', inner, 'x'])]))).toEqual([])
    expect(issuesOf(() => factsOf([element('p', {}, [element('b'), element('b')])]))).toEqual([])
    expect(issuesOf(() => factsOf([element('p', { id: 'c' }, [inner])]))).toEqual(twice('"c"'))
    const tree = { type: 'root' as const, children: [inner, element('p', {}, [inner])] }
    expect(issuesOf(() => factsOf([tree]))).toEqual(twice('"c"'))
  })
})
