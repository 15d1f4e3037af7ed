import type { Found, Rule } from '../rule.js'

/** An author without a page, or an article without an author. */
export const googleAuthor: Rule = {
  code: 'google-author',
  severity: 'warning',
  profiles: ['google'],
  summary: 'An author without a page, or an article without an author.',
  why: 'Google tells authors apart by their `url`.',
  examples: {
    bad: '"authors": [{ "type": "person", "name": "Ines Duarte" }]',
    good: 'the same with `"url": "https://harbour.example/ines"`',
  },
  check({ article }) {
    const { authors = [] } = article
    if (authors.length === 0) {
      return [{ at: article, message: 'Nobody is named in `authors`. Give at least one.' }]
    }
    return authors.flatMap((author): Found[] =>
      (author.url ?? author.sameAs?.[0]) === undefined
        ? [{ at: author, message: 'The author has no page. Give `url`, or `sameAs`.' }]
        : [],
    )
  },
}
