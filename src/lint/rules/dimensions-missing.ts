import type { Figure, Image } from '../../schema/nodes.js'
import type { Rule } from '../rule.js'

function shownIn(media: Figure['children'][0]): Image[] {
  if (media.type === 'image') return [media]
  return media.type === 'chart' && media.image ? [media.image] : []
}

/** An image without its width and height. */
export const dimensionsMissing: Rule = {
  code: 'dimensions-missing',
  severity: 'warning',
  profiles: ['web', 'amp', 'google'],
  summary: 'An image without its width and height.',
  why: 'The browser can’t reserve space for it, so the text moves when it loads. AMP renders it in a 16:9 box.',
  examples: {
    bad: '{ "type": "image", "url": "a.jpg", "alt": "A ferry" }',
    good: 'the same with `"width": 1600, "height": 900`',
  },
  check({ nodes }) {
    // Portraits of authors are not shown, and thumbnails have a fixed size.
    return nodes('figure')
      .flatMap(({ children: [media] }) => shownIn(media))
      .filter(({ width, height }) => width === undefined || height === undefined)
      .map((at) => ({
        at,
        message: 'The image has no dimensions. Set `width` and `height` in pixels.',
      }))
  },
}
