import type { Rule } from '../rule.js'

const MIN_WIDTH = 1200

/** An article without a picture that is wide enough for large results. */
export const googleImage: Rule = {
  code: 'google-image',
  severity: 'warning',
  profiles: ['google'],
  summary: 'An article without a picture that is wide enough for large results.',
  why: 'Google shows large pictures only from 1,200 pixels of width on.',
  examples: {
    bad: 'a lead picture of 640 by 360 pixels',
    good: 'a lead picture of 1600 by 900 pixels',
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
    if (!first) return [{ at: article, message: 'There is no picture. Give one in `leadMedia`.' }]
    const widths = images.flatMap(({ width = 0, sources = [] }) => [
      width,
      ...sources.map((source) => source.width),
    ])
    if (widths.some((width) => width >= MIN_WIDTH)) return []
    return [{ at: first, message: `No picture is ${MIN_WIDTH} pixels wide. Give a larger one.` }]
  },
}
