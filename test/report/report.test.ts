import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { element } from '../../src/hast/element.js'
import { renderHtml } from '../../src/html.js'
import { createKit, defineNode } from '../../src/kit.js'
import { LOSSES } from '../../src/render/losses.js'
import { report } from '../../src/report.js'
import { article, paragraph, phrasing, smuggled } from '../fixtures/article.js'
import { nodeSamples } from '../fixtures/node-samples.js'

const sample = article(
  {},
  paragraph({ type: 'link', url: 'javascript:x', children: phrasing(['here']) }),
  { type: 'figure', children: [{ type: 'image', url: 'a.jpg', alt: 'A ferry' }] },
  { type: 'adSlot' },
)

function codes(target: 'html' | 'amp' | 'text', options = {}): string[] {
  return report(sample, target, options).map(({ code, path, loss }) => `${path} ${code} ${loss}`)
}

test('each target reports its losses, with position and kind', () => {
  const link = '/body/children/0/children/0/url url-blocked degraded'
  const size = '/body/children/1/children/0 image-dimensions-missing degraded'
  expect(codes('html')).toEqual([link, size])
  expect(codes('amp')).toEqual([link, size])
  expect(codes('text')).toEqual([
    link,
    '/body/children/1/children/0 image-as-text degraded',
    '/body/children/2 ad-slot-left-out dropped',
  ])
})

test('the losses depend on the options', () => {
  const urlPolicy = { link: ['javascript'] }
  expect(codes('html', { urlPolicy })).toHaveLength(1)
  expect(codes('text', { images: 'none' })[1]).toContain('image-left-out dropped')
})

test('the renderers report the same issues, also to a listener', () => {
  const heard: unknown[] = []
  const told: unknown[] = []
  renderHtml(sample, { onIssue: (issue) => heard.push(issue) })
  expect(report(sample, 'html', { onIssue: (issue) => told.push(issue) })).toEqual(heard)
  expect(told).toEqual(heard)
})

test('an article that cannot be rendered has the issues of the error', () => {
  expect(report(article({ url: undefined }), 'amp')).toMatchObject([
    { code: 'canonical-missing', severity: 'error' },
  ])
  expect(report(article(), 'html', { baseUrl: 'x' })).toMatchObject([{ code: 'invalid-option' }])
})

test('other errors are thrown', () => {
  const handlers = {
    paragraph: () => {
      throw new TypeError('mine')
    },
  }
  expect(() => report(article(), 'html', { handlers })).toThrow(TypeError)
  expect(() => report(article(), 'pdf' as never)).toThrow(/`target`: "pdf" is not a target/)
})

test('an issue is reported once', () => {
  const twice = article({ type: 'liveBlog' }, smuggled({ type: 'mystery', children: [] }))
  expect(report(twice, 'html')).toHaveLength(1)
})

test('a handler may report custom losses', () => {
  const poll = defineNode({
    type: 'acme:poll',
    schema: z.strictObject({}),
    content: 'none',
    html: () => element('p', {}, ['Poll']),
    amp: (state, node) => {
      state.report('acme:no-poll', node, '', 'AMP has no poll.')
      return undefined
    },
    text: () => 'Poll',
  })
  const kit = createKit({ nodes: [poll] })
  const input = kit.parseArticle(article({}, smuggled({ type: 'acme:poll' })))
  expect(kit.report(input, 'html')).toEqual([])
  expect(kit.report(input, 'text')).toEqual([])
  expect(kit.report(input, 'amp')).toEqual([
    {
      code: 'acme:no-poll',
      severity: 'warning',
      path: '/body/children/0',
      message: 'AMP has no poll.',
      loss: 'degraded',
    },
  ])
})

describe('every node kind', () => {
  test.each(Object.entries(nodeSamples))('%s has known codes, and advice', (_, node) => {
    const input = article({}, node as never)
    for (const target of ['html', 'amp', 'text'] as const) {
      for (const { code, message, path } of report(input, target)) {
        expect(Object.keys(LOSSES)).toContain(code)
        expect(path).toMatch(/^\/body/)
        expect(message).toMatch(
          /\b(use|set|give|add|say|put|check|correct|define|describe|no action is needed)\b/i,
        )
      }
    }
  })
})
