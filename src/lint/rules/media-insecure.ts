import { schemeOf } from '../../schema/url.js'
import { show } from '../../tree/issue.js'
import type { Found, Rule } from '../rule.js'

/** An image, video or audio file with an http URL. */
export const mediaInsecure: Rule = {
  code: 'media-insecure',
  severity: 'warning',
  summary: 'An image, video or audio file with an http URL.',
  why: 'Browsers block such media on https pages, AMP rejects it, and others on the network can replace it.',
  examples: {
    bad: '"url": "http://harbour.example/a.jpg"',
    good: '"url": "https://harbour.example/a.jpg"',
  },
  check({ nodes }) {
    const players = [...nodes('video'), ...nodes('audio')]
    return [
      ...nodes('image').flatMap((image) => insecure(image, '/url', image.url)),
      ...nodes('image').flatMap((image) =>
        (image.sources ?? []).flatMap(({ url }, index) =>
          insecure(image, `/sources/${index}/url`, url),
        ),
      ),
      ...players.flatMap((player) =>
        (player.sources ?? []).flatMap(({ url }, index) =>
          insecure(player, `/sources/${index}/url`, url),
        ),
      ),
    ]
  },
}

function insecure(at: object, field: string, url: string): Found[] {
  if (schemeOf(url) !== 'http') return []
  return [
    {
      at,
      field,
      message: `${show(url)} is an http URL, which https pages can’t load safely. Use an https URL.`,
    },
  ]
}
