import { expect, test } from 'vitest'
import { nodeSamples } from '../fixtures/node-samples.js'
import { bodyHtml } from './body-html.js'

test('a newsletter is a link, or a form if it has an action', () => {
  const { name, url } = nodeSamples.newsletter
  expect(
    bodyHtml({ type: 'newsletter', name, url }),
  ).toBe(`<aside class="sf-newsletter" aria-labelledby="sf-1-newsletter">
<h2 id="sf-1-newsletter" class="sf-newsletter-name">Morning Tide</h2>
<p><a class="sf-newsletter-link" href="https://harbour.example/newsletter">Sign up</a></p>
</aside>`)
  const form = bodyHtml(nodeSamples.newsletter)
  expect(form).toContain(
    '<form class="sf-newsletter-form" action="https://harbour.example/subscribe" method="post">',
  )
  expect(form).toContain('<input type="email" name="email" autocomplete="email" required>')
  for (const words of ['Before eight.', 'daily', 'https://harbour.example/privacy'])
    expect(form).toContain(words)
  expect(form).not.toContain('https://harbour.example/newsletter')
})
