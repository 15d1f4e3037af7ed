import { isHttpUrl } from '../../schema/url.js'
import { isEmpty } from '../../tree/has-content.js'
import { show } from '../../tree/issue.js'
import { toPlainString } from '../../tree/plain-text.js'
import { forLanguage } from '../for-language.js'
import type { Rule } from '../rule.js'

/** Link texts that could lead anywhere, by language. */
const EMPTY: Record<string, readonly string[]> = {
  en: ['click here', 'here', 'read more', 'more', 'this', 'link', 'this link', 'learn more'],
  fr: ['cliquez ici', 'ici', 'lire la suite', 'plus', 'lien'],
  de: ['hier klicken', 'hier', 'weiterlesen', 'mehr', 'link'],
  es: ['haga clic aquí', 'aquí', 'leer más', 'más', 'enlace'],
  pt: ['clique aqui', 'aqui', 'leia mais', 'saiba mais', 'mais'],
  it: ['clicca qui', 'qui', 'leggi tutto', 'continua', 'link'],
  ar: ['اضغط هنا', 'هنا', 'اقرأ المزيد', 'المزيد'],
  zh: ['点击这里', '这里', '更多', '阅读更多'],
  ja: ['こちら', 'ここをクリック', 'ここ', 'もっと見る', '続きを読む'],
}

/** A link whose text does not describe its target. */
export const linkText: Rule = {
  code: 'link-text',
  severity: 'warning',
  summary: 'A link whose text does not describe its target.',
  why: 'Screen reader users who go from link to link hear only the text of the link.',
  examples: {
    bad: 'a link with the text “click here”',
    good: 'a link with the text “the council’s count of passengers”',
  },
  check({ article, nodes, isOthers }) {
    const empty = forLanguage(EMPTY, article.inLanguage) ?? []
    return nodes('link').flatMap((link) => {
      if (isOthers(link) || isEmpty(link)) return []
      const words = toPlainString(link).trim()
      if (words === '')
        return { at: link, message: 'The link has no text. Add text, or remove the link.' }
      if (isHttpUrl(words)) {
        return {
          at: link,
          message: 'The text of the link is a URL. Describe the page that it leads to.',
        }
      }
      return empty.includes(words.toLowerCase().replace(/(?<![.…:!])[.…:!]+$/, ''))
        ? {
            at: link,
            message: `The link text ${show(words)} does not say where the link leads. Link words that describe the page.`,
          }
        : []
    })
  },
}
