import type { Element, ElementContent, Nodes, Properties } from 'hast'
import { describe, expect, test } from 'vitest'
import { extensionScript, neededExtensions } from '../../../src/amp/document/extensions.js'
import { factsOf } from '../../../src/amp/document/facts.js'
import type { AmpOptions } from '../../../src/amp/options.js'
import { element } from '../../../src/hast/element.js'
import { issuesOf } from '../../fixtures/issues-of.js'

type Options = Pick<AmpOptions, 'versions' | 'subscriptions'>

/** The extensions that elements need, as `name version`. */
function needs(nodes: readonly Nodes[], options?: Options): string[] {
  return neededExtensions(factsOf(nodes), options).map(({ name, version }) => `${name} ${version}`)
}

function h(tagName: string, properties: Properties = {}, ...children: ElementContent[]): Element {
  return element(tagName, properties, children)
}

/** The versions that the validator accepts, the default first. */
const versions = {
  'amp-audio': ['0.1', '1.0'],
  'amp-brightcove': ['0.1', '1.0'],
  'amp-carousel': ['0.2', '0.1'],
  'amp-dailymotion': ['0.1', '1.0'],
  'amp-facebook': ['0.1', '1.0'],
  'amp-gist': ['0.1'],
  'amp-iframe': ['0.1', '1.0'],
  'amp-instagram': ['0.1', '1.0'],
  'amp-jwplayer': ['0.1'],
  'amp-megaphone': ['0.1'],
  'amp-mustache': ['0.2'],
  'amp-pinterest': ['0.1'],
  'amp-reddit': ['0.1'],
  'amp-soundcloud': ['0.1', '1.0'],
  'amp-sticky-ad': ['1.0'],
  'amp-tiktok': ['0.1'],
  'amp-twitter': ['0.1', '1.0'],
  'amp-video': ['0.1', '1.0'],
  'amp-vimeo': ['0.1', '1.0'],
  'amp-youtube': ['0.1', '1.0'],
}

describe('the version', () => {
  test.each(Object.entries(versions))('of %s', (name, taken) => {
    expect(needs([h(name)])).toEqual([`${name} ${taken[0]}`])
    for (const version of [...taken, 'latest']) {
      expect(needs([h(name)], { versions: { [name]: version } })).toEqual([`${name} ${version}`])
    }
    for (const version of ['', '0.3', '9.9']) {
      expect(issuesOf(() => needs([h(name)], { versions: { [name]: version } }))).toEqual([
        {
          code: 'invalid-option',
          severity: 'error',
          path: '',
          message: `\`versions\`: ${name} has no version "${version}". Use ${taken.join(' or ')}.`,
        },
      ])
    }
  })

  test('of any other extension is a number with a period', () => {
    const asked = (version: string) => () => needs([h('amp-x')], { versions: { 'amp-x': version } })
    expect(needs([h('amp-x')])).toEqual(['amp-x 0.1'])
    for (const version of ['0.1', '1.0', '10.23', 'latest']) {
      expect(asked(version)()).toEqual([`amp-x ${version}`])
    }
    for (const version of ['', '1', '1.', '.1', 'a.b', '1.0"', '/1.0', '1-0', 'latest"']) {
      expect(issuesOf(asked(version)).map(({ message }) => message)).toEqual([
        `\`versions\`: amp-x has no version ${JSON.stringify(version)}. Use one such as 0.1.`,
      ])
    }
  })

  test('is the default if the option has none or only inherits one', () => {
    expect(needs([h('amp-gist')], { versions: { 'amp-gist': undefined } })).toEqual([
      'amp-gist 0.1',
    ])
    expect(needs([h('amp-gist')], { versions: Object.create({ 'amp-gist': '9.9' }) })).toEqual([
      'amp-gist 0.1',
    ])
    expect(needs([h('amp-gist')], { versions: { 'amp-vimeo': '9.9' } })).toEqual(['amp-gist 0.1'])
  })
})

describe('an extension is needed', () => {
  test('for an element of the same name, with few exceptions', () => {
    expect(needs([h('amp-vimeo')])).toEqual(['amp-vimeo 0.1'])
    expect(needs([h('form')])).toEqual(['amp-form 0.1'])
    expect(needs([h('amp-embed')])).toEqual(['amp-ad 0.1'])
    expect(needs([h('template', { type: 'amp-mustache' })])).toEqual(['amp-mustache 0.2'])
    for (const tagName of [
      'amp-img',
      'amp-layout',
      'amp-pixel',
      'p',
      'video',
      'x-amp-',
      'lamp-x',
    ]) {
      expect(needs([h(tagName)]), tagName).toEqual([])
    }
    for (const type of [undefined, 7, true] as never[])
      expect(needs([h('template', { type })])).toEqual([])
  })

  test('for an image that opens in a lightbox', () => {
    expect(needs([h('amp-img', { lightbox: true })])).toEqual(['amp-lightbox-gallery 0.1'])
    expect(needs([h('amp-img', { lightbox: '' })])).toEqual(['amp-lightbox-gallery 0.1'])
    expect(needs([h('amp-img', { lightbox: undefined })])).toEqual([])
  })

  test('at any position, sorted and once', () => {
    const text = { type: 'text', value: 'amp-x' } as const
    const gist = h('amp-gist')
    const tree: Nodes = { type: 'root', children: [text, h('div', {}, gist, h('amp-audio'))] }
    expect(needs([tree, h('p', {}, h('form'), gist), h('amp-vimeo')])).toEqual([
      'amp-audio 0.1',
      'amp-form 0.1',
      'amp-gist 0.1',
      'amp-vimeo 0.1',
    ])
    const content = { type: 'root' as const, children: [gist] }
    expect(needs([{ ...h('template'), content }])).toEqual(['amp-gist 0.1'])
    expect(needs([])).toEqual([])
  })

  test('but not inside `noscript`', () => {
    expect(needs([h('noscript', {}, h('amp-gist'))])).toEqual([])
    expect(needs([h('div', {}, h('noscript', {}, h('form')), h('amp-gist'))])).toEqual([
      'amp-gist 0.1',
    ])
  })

  test('but not if its script is already there', () => {
    const head = [
      h('script', { 'custom-element': 'amp-gist' }),
      h('script', { 'custom-template': 'amp-mustache' }),
    ]
    const body = h('body', {}, h('amp-gist'), h('template', { type: 'amp-mustache' }), h('form'))
    expect(needs(head)).toEqual([])
    expect(needs([...head, body])).toEqual(['amp-form 0.1'])
    expect(needs([body, h('head', {}, ...head)])).toEqual(['amp-form 0.1'])
  })

  test('for subscriptions', () => {
    expect(needs([], { subscriptions: {} })).toEqual(['amp-subscriptions 0.1'])
    const subscriptions = { services: [{ serviceId: 'subscribe.google.com' }] }
    expect(needs([h('amp-gist')], { subscriptions })).toEqual([
      'amp-gist 0.1',
      'amp-subscriptions 0.1',
      'amp-subscriptions-google 0.1',
    ])
  })

  test('in a very wide tree', () => {
    const wide = element(
      'div',
      {},
      Array.from({ length: 200_000 }, () => h('amp-gist')),
    )
    expect(needs([wide])).toEqual(['amp-gist 0.1'])
  })
})

test('the script of an extension', () => {
  const [gist] = neededExtensions(factsOf([h('amp-gist')]))
  const src = 'https://cdn.ampproject.org/v0/amp-gist-0.1.js'
  expect(gist).toEqual({ name: 'amp-gist', version: '0.1', src })
  if (gist) {
    expect(extensionScript(gist)).toEqual(
      h('script', { async: true, 'custom-element': 'amp-gist', src }),
    )
  }
  expect(extensionScript({ name: 'amp-mustache', version: '0.2', src: 'x' })).toEqual(
    h('script', { async: true, 'custom-template': 'amp-mustache', src: 'x' }),
  )
})
