import fc from 'fast-check'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { expect, test } from 'vitest'
import { renderAmp } from '../../../src/amp.js'
import { arbitraryArticle } from '../../fixtures/arbitrary.js'

type Element = DefaultTreeAdapterTypes.Element

const canonical = 'https://harbour.example/calm-sea'

function elementsIn(html: string): Element[] {
  const found: Element[] = []
  const open: DefaultTreeAdapterTypes.Node[] = [parse(html)]
  for (let node = open.pop(); node; node = open.pop()) {
    if ('tagName' in node) found.push(node)
    if ('childNodes' in node) open.push(...[...node.childNodes].reverse())
  }
  return found
}

function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((attr) => attr.name === name)?.value
}

test("the CSS and extensions of any article are within the validator's rules", () => {
  fc.assert(
    fc.property(arbitraryArticle(), (input) => {
      const elements = elementsIn(renderAmp(input, { canonical }))
      const named = (...names: string[]) =>
        elements.filter(({ tagName }) => names.includes(tagName))
      const [html] = named('html')
      expect(html && attribute(html, 'lang')).toBeTruthy()
      expect(named('title')[0]?.childNodes).toHaveLength(1)
      expect(named('main')).toHaveLength(1)
      expect(named('h1')).toHaveLength(1)
      const ids = elements.flatMap((node) => attribute(node, 'id') ?? [])
      expect(new Set(ids).size).toBe(ids.length)
      for (const image of named('amp-img', 'img')) {
        // A caption names an image without alternative text.
        expect(attribute(image, 'alt') ?? attribute(image, 'aria-labelledby')).toBeDefined()
      }
      for (const media of named('amp-video', 'amp-audio', 'source', 'track', 'amp-iframe')) {
        expect(attribute(media, 'src') ?? 'https:').not.toMatch(/^http:/)
      }
      for (const frame of named('amp-iframe')) {
        expect(attribute(frame, 'sandbox')).toContain('allow-scripts')
        expect(attribute(frame, 'src')).toMatch(/^https:\/\//)
        const children = frame.childNodes.filter((node): node is Element => 'tagName' in node)
        const hasChild = (name: string) =>
          children.some((child) => attribute(child, name) !== undefined)
        expect(hasChild('placeholder')).toBe(true)
        expect(hasChild('overflow')).toBe(attribute(frame, 'resizable') !== undefined)
      }
      for (const post of named('amp-twitter')) {
        expect(attribute(post, 'data-tweetid')).toMatch(/^\d+$/)
      }
      for (const post of named('amp-facebook')) {
        expect(attribute(post, 'data-href')).toMatch(/^https:\/\/www\.facebook\.com\//)
      }
      for (const script of named('script')) {
        const json = attribute(script, 'type') === 'application/ld+json' && script.childNodes[0]
        if (json && 'value' in json) expect(() => JSON.parse(json.value)).not.toThrow()
      }
      const runtime = named('script').filter((node) => attribute(node, 'src')?.endsWith('/v0.js'))
      expect(runtime).toHaveLength(1)
    }),
  )
})
