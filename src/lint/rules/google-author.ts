import type { Contributor } from '../../schema/people.js'
import { show } from '../../tree/issue.js'
import type { Found, Rule } from '../rule.js'

/** An author without a URL or with more than a name, or an article without an author. */
export const googleAuthor: Rule = {
  code: 'google-author',
  severity: 'warning',
  profiles: ['google'],
  summary: 'An author without a URL or with more than a name, or an article without an author.',
  why: 'Google identifies authors by their `url`, and expects one entry for each author with only the name.',
  examples: {
    bad: '"authors": [{ "type": "person", "name": "Ines Duarte" }]',
    good: 'the same with `"url": "https://harbour.example/ines"`',
  },
  check({ article }) {
    const { authors = [] } = article
    if (authors.length === 0) {
      return [{ at: article, message: 'The article has no author. Add at least one to `authors`.' }]
    }
    const joined = authors.flatMap((author, index): Found[] =>
      isOneName(author) ? [] : [nameFinding(article.authors?.[index] ?? article)],
    )
    const pageless = authors.flatMap((author): Found[] =>
      (author.url ?? author.sameAs?.[0]) === undefined
        ? [
            {
              at: author,
              message: `The author ${show(author.name)} has no URL. Set \`url\` or \`sameAs\`.`,
            },
          ]
        : [],
    )
    return [...joined, ...pageless]
  },
}

/** Words before a name or between two names in a byline, in several languages. */
const BYLINE =
  /^(?:by|text|texte|foto|photo)[ :]|\p{L} (?:and|und|et|en|og|och|ja|и|і|та|και|ve) \p{L}|[,;&|/،、]/iu

/** Whether a name is a single name. Names of organizations may contain “and”. */
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
      '`name` has more than one name, or words such as “By”. Add an entry for each author, with only the name.',
  }
}
