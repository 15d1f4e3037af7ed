import { show } from '../../tree/issue.js'
import { forLanguage } from '../for-language.js'
import type { Rule } from '../rule.js'

/** Descriptions without information by language. */
const VAGUE: Readonly<Record<string, RegExp>> = {
  en: /^(?:(?:an?|the|one|some)\s)?(?:(?:anonymous|unnamed)\s)?(?:sources?|insiders?|persons?|people|somebody|someone|officials?|witness(?:es)?)$/i,
  fr: /^(?:(?:une?|des|la|le|les)\s)?(?:sources?|témoins?|personnes?|quelqu[’']un|responsables?|initiés?)(?:\sanonymes?)?$/i,
  de: /^(?:(?:eine?|einige|die|der)\s)?(?:anonymer?\s)?(?:quellen?|insider|person(?:en)?|jemand|beamter?|zeugen?|leute)$/i,
  es: /^(?:(?:una?|unas|unos|la|las|los)\s)?(?:fuentes?|testigos?|personas?|alguien|funcionarios?)(?:\sanónim[ao]s?)?$/i,
  pt: /^(?:(?:uma?|umas|uns|a|as|os)\s)?(?:fontes?|testemunhas?|pessoas?|alguém|funcionários?)(?:\sanónim[ao]s?|\sanônim[ao]s?)?$/i,
  it: /^(?:(?:un[ao]?|le|la|i)\s)?(?:font[ei]|testimon[ei]|person[ae]|qualcuno|funzionar(?:io|i))(?:\sanonim[aeio])?$/i,
  ar: /^(?:مصدر|مصادر|شاهد|شهود|شخص|أشخاص|مسؤول)(?:\sمجهولة?)?$/,
  zh: /^(?:一位|一名|某)?(?:匿名)?(?:消息人士|知情人士|知情者|目击者|官员|人士)$/,
  ja: /^(?:匿名の)?(?:関係者|情報筋|消息筋|目撃者|当局者|ある人)$/,
}

/** An anonymous source with a vague description. */
export const anonymousVague: Rule = {
  code: 'anonymous-vague',
  severity: 'warning',
  summary: 'An anonymous source with a vague description, such as “a source”.',
  why: 'Readers can judge how the source knows only by the description: “a nurse at the hospital” tells them, “a source” does not.',
  examples: {
    bad: '{ "type": "anonymous", "description": "a source" }',
    good: '{ "type": "anonymous", "description": "a nurse at St Brannoc’s Hospital" }',
  },
  check({ article }) {
    const vague = forLanguage(VAGUE, article.inLanguage)
    return Object.values(article.speakers ?? {})
      .filter((who) => who.type === 'anonymous')
      .filter(({ description }) => vague?.test(description.trim()))
      .map((who) => ({
        at: who,
        field: '/description',
        message: `The description ${show(who.description)} does not say how the source knows. Describe the source as closely as possible, such as “a nurse at the hospital”.`,
      }))
  },
}
