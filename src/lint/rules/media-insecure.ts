import { schemeOf } from '../../schema/url.js'
import type { Found, Rule } from '../rule.js'

/** A picture, film or sound at an http URL. */
export const mediaInsecure: Rule = {
  code: 'media-insecure',
  severity: 'warning',
  summary: 'A picture, film or sound at an http URL.',
  why: 'Pages at https load no such film or sound, and AMP refuses it; on the way anybody can put another picture in its place.',
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
  return [{ at, field, message: 'The file is at an http URL. Use https.' }]
}
