import type { Contributor } from '../../schema/people.js'
import type { Found, Rule } from '../rule.js'

/** An author without a page or with more than a name, or an article without an author. */
export const googleAuthor: Rule = {
  code: 'google-author',
  severity: 'warning',
  profiles: ['google'],
  summary: 'An author without a page or with more than a name, or an article without an author.',
  why: 'Google tells authors apart by their `url`, and wants each name alone in an entry of its own.',
  examples: {
    bad: '"authors": [{ "type": "person", "name": "Ines Duarte" }]',
    good: 'the same with `"url": "https://harbour.example/ines"`',
  },
  check({ article }) {
    const { authors = [] } = article
    if (authors.length === 0) {
      return [{ at: article, message: 'Nobody is named in `authors`. Give at least one.' }]
    }
    const joined = authors.flatMap((author, index): Found[] =>
      isOneName(author) ? [] : [nameFinding(article.authors?.[index] ?? article)],
    )
    const pageless = authors.flatMap((author): Found[] =>
      (author.url ?? author.sameAs?.[0]) === undefined
        ? [{ at: author, message: 'The author has no page. Give `url`, or `sameAs`.' }]
        : [],
    )
    return [...joined, ...pageless]
  },
}

/** What comes before a name or between two names in a byline, in several languages. */
const BYLINE =
  /^(?:by|text|texte|foto|photo)[ :]|\p{L} (?:and|und|et|en|og|och|ja|и|і|та|και|ve) \p{L}|[,;&|/،、]/iu

/** An organization's name may well hold an “and”. */
function isOneName({ type, name }: Contributor): boolean {
  return (
    type === 'organization' ||
    !BYLINE.test(name.replace(/,? (?:jr|sr|ph\.?d|m\.?d|ii|iii)\b.*/i, ''))
  )
}

function nameFinding(at: object): Found {
  return {
    at,
    field: '/name',
    message:
      '`name` holds more than one name, or words such as “By”. Give each author an entry with the name alone.',
  }
}
