import type { Rule } from '../rule.js'

const MIN_WIDTH = 1200

/** An article without an image that is wide enough for large previews. */
export const googleImage: Rule = {
  code: 'google-image',
  severity: 'warning',
  profiles: ['google'],
  summary: 'An article without an image that is wide enough for large previews.',
  why: 'Google shows large previews only for images that are at least 1,200 pixels wide.',
  examples: {
    bad: 'a lead image of 640 × 360 pixels',
    good: 'a lead image of 1600 × 900 pixels',
  },
  check({ article, nodes }) {
    const images = nodes('figure').flatMap(({ children: [media] }) =>
      media.type === 'image'
        ? [media]
        : media.type === 'video' && media.poster
          ? [media.poster]
          : [],
    )
    const [first] = images
    if (!first)
      return [{ at: article, message: 'The article has no image. Add one as `leadMedia`.' }]
    const widths = images.flatMap(({ width = 0, sources = [] }) => [
      width,
      ...sources.map((source) => source.width),
    ])
    if (widths.some((width) => width >= MIN_WIDTH)) return []
    return [
      {
        at: first,
        message: `No image is ${MIN_WIDTH} pixels wide, as large previews require. Use a larger image.`,
      },
    ]
  },
}
