import { ar } from './ar.js'
import { bn } from './bn.js'
import { cs } from './cs.js'
import { da } from './da.js'
import { de } from './de.js'
import { el } from './el.js'
import { en } from './en.js'
import { es } from './es.js'
import { fa } from './fa.js'
import { fi } from './fi.js'
import { fr } from './fr.js'
import { he } from './he.js'
import { hi } from './hi.js'
import { hu } from './hu.js'
import { id } from './id.js'
import { it } from './it.js'
import { ja } from './ja.js'
import { ko } from './ko.js'
import type { Labels } from './labels.js'
import { nb } from './nb.js'
import { nl } from './nl.js'
import { pl } from './pl.js'
import { pt } from './pt.js'
import { ro } from './ro.js'
import { ru } from './ru.js'
import { sv } from './sv.js'
import { th } from './th.js'
import { tr } from './tr.js'
import { uk } from './uk.js'
import { ur } from './ur.js'
import { vi } from './vi.js'
import { zh } from './zh.js'
import { zhHant } from './zh-hant.js'

/**
 * The labels of all languages in this package.
 *
 * @example
 * renderText(article, { languages: allLanguages }).length > 0 // true
 */
export const allLanguages: readonly Labels[] = [
  ar,
  bn,
  cs,
  da,
  de,
  el,
  en,
  es,
  fa,
  fi,
  fr,
  he,
  hi,
  hu,
  id,
  it,
  ja,
  ko,
  nb,
  nl,
  pl,
  pt,
  ro,
  ru,
  sv,
  th,
  tr,
  uk,
  ur,
  vi,
  zh,
  zhHant,
]
