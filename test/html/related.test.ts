import { expect, test } from 'vitest'
import { renderHtml } from '../../src/html.js'
import { article, phrasing } from '../fixtures/article.js'
import { nodeSamples } from '../fixtures/node-samples.js'
import { bodyHtml } from './body-html.js'

test('related links are an aside in the body, and navigation below it', () => {
  expect(
    bodyHtml(nodeSamples.relatedLinks),
  ).toBe(`<aside class="sf-related" aria-labelledby="sf-1-related">
<p id="sf-1-related" class="sf-related-title">More</p>
<ul class="sf-related-list">
<li class="sf-related-item"><a class="sf-related-headline" href="/gauge">The gauge</a></li>
</ul>
</aside>`)
  const html = renderHtml(
    article({
      related: [
        { type: 'relatedLinks', relation: 'mostRead', children: [nodeSamples.relatedLink] },
      ],
    }),
  )
  expect(html).toContain('<nav class="sf-related"')
  expect(html).toContain('>Most read</h2>')
})

test('a related link with all fields, and one without a URL', () => {
  const full = bodyHtml({ ...nodeSamples.relatedLinks, children: [nodeSamples.relatedLink] })
  expect(full).toContain('<img src="media/g.jpg" alt=""')
  // The advertisement is announced before anything that can be followed.
  expect(full).toContain(
    '<span class="sf-related-sponsored">Sponsored</span> <span class="sf-related-kicker">Explained</span> <a',
  )
  expect(full).toContain('rel="sponsored">The gauge</a> <span class="sf-related-kind">Video</span>')
  expect(full).toContain('<time datetime="2026-02-01T09:00:00Z">')
  expect(full).toContain('>How it works.</p>')
  const bare = bodyHtml({
    ...nodeSamples.relatedLinks,
    children: [{ type: 'relatedLink', children: phrasing(['The gauge']) }],
  })
  expect(bare).toContain(
    '<li class="sf-related-item"><span class="sf-related-headline">The gauge</span></li>',
  )
})
