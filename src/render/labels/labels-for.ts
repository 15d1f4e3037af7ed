// Labels: takes a language and returns the texts that renderers add. One file per language. Must
// not import a target.

import { isLanguageTag } from '../../schema/language.js'
import { optionError, show } from '../../tree/issue.js'
import { memoize } from '../memoize.js'
import { ownKeys } from '../safety/own-keys.js'
import { ar } from './ar.js'
import { de } from './de.js'
import { en } from './en.js'
import { es } from './es.js'
import { fr } from './fr.js'
import { it } from './it.js'
import { ja } from './ja.js'
import type { LabelOverrides, Labels } from './labels.js'
import { pt } from './pt.js'
import { zh } from './zh.js'
import { zhHant } from './zh-hant.js'

/** The languages included in every renderer. */
const BUILT_IN: readonly Labels[] = [en, fr, de, es, pt, it, zh, zhHant, ja, ar]

/**
 * Returns the labels for a language, merged with the caller's replacements. Falls back to English.
 *
 * @param language A BCP 47 tag.
 * @param further Further languages, which take precedence over the built-in ones.
 * @throws {ArticleError} If an option has the wrong type.
 */
export function labelsFor(
  language: string,
  overrides: LabelOverrides = {},
  further: readonly Labels[] = [],
): Labels {
  const labels =
    findLabels(language, checkedLanguages(further)) ?? findLabels(language, BUILT_IN) ?? en
  if (typeof overrides !== 'object' || overrides === null) {
    throw optionError('labels', `${show(overrides)} is not an object of labels.`)
  }
  if (Object.keys(overrides).length === 0) return withOwnKeys(labels)
  const replaced = Object.entries(overrides).flatMap(([name, words]) => {
    if (words === undefined) return []
    const own = labels[name as keyof Labels]
    if (typeof own === 'string' || typeof words === 'string') return [[name, words]]
    const group = Object.entries(words).filter(([, word]) => word !== undefined)
    return [[name, { ...own, ...Object.fromEntries(group) }]]
  })
  return withOwnKeys({ ...labels, ...Object.fromEntries(replaced) })
}

const known = new WeakMap<Labels, Labels>()

/** The labels with groups in which no key of an article finds what objects inherit. */
function withOwnKeys(labels: Labels): Labels {
  const before = known.get(labels)
  if (before) return before
  const groups = Object.entries(labels).map(([name, words]) => [
    name,
    typeof words === 'string' ? words : ownKeys(words),
  ])
  const checked: Labels = Object.fromEntries(groups)
  known.set(labels, checked)
  return checked
}

/** Returns the language of the labels: the article's own tag if the labels are in its language. */
export function labelLanguage(labels: Labels, language: string): string {
  return labels.language === language || scriptOf(labels.language) === scriptOf(language)
    ? language
    : labels.language
}

function findLabels(language: string, candidates: readonly Labels[]): Labels | undefined {
  if (candidates.length === 0) return undefined
  const script = scriptOf(language)
  const related = RELATED.get(script)
  return (
    candidates.find((each) => each.language === language) ??
    candidates.find((each) => scriptOf(each.language) === script) ??
    candidates.find((each) => scriptOf(each.language) === related)
  )
}

/** Languages whose readers understand the labels of another language. */
const RELATED: ReadonlyMap<string, string> = new Map([
  ['nn-Latn', 'nb-Latn'],
  ['yue-Hant', 'zh-Hant'],
])

/** Returns the language and script of a tag, such as `zh-Hant` for `zh-TW`. */
const scriptOf = memoize((tag) => {
  try {
    const { language, script } = new Intl.Locale(tag).maximize()
    return `${language === 'no' ? 'nb' : language}-${script}`
  } catch {
    return tag
  }
})

function checkedLanguages(languages: readonly Labels[]): readonly Labels[] {
  if (!Array.isArray(languages)) {
    throw optionError('languages', `${show(languages)} is not an array of labels.`)
  }
  for (const labels of languages) {
    if (typeof labels === 'object' && labels !== null && isLanguageTag(labels.language)) continue
    throw optionError(
      'languages',
      `${show(labels)} is not a set of labels with a \`language\`. Import one from \`standfirst/labels\`.`,
    )
  }
  return languages
}
