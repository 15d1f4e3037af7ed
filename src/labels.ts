/**
 * Labels in 32 languages, for the option `languages`.
 *
 * Guide: [Rendering](../docs/guides/rendering.md#add-a-language).
 *
 * @example
 * const html = renderHtml(article, { languages: [pl, ru, uk] })
 *
 * @module
 */

export { allLanguages } from './render/labels/all-languages.js'
export { ar } from './render/labels/ar.js'
export { bn } from './render/labels/bn.js'
export { cs } from './render/labels/cs.js'
export { da } from './render/labels/da.js'
export { de } from './render/labels/de.js'
export { el } from './render/labels/el.js'
export { en } from './render/labels/en.js'
export { es } from './render/labels/es.js'
export { fa } from './render/labels/fa.js'
export { fi } from './render/labels/fi.js'
export { fr } from './render/labels/fr.js'
export { he } from './render/labels/he.js'
export { hi } from './render/labels/hi.js'
export { hu } from './render/labels/hu.js'
export { id } from './render/labels/id.js'
export { it } from './render/labels/it.js'
export { ja } from './render/labels/ja.js'
export { ko } from './render/labels/ko.js'
export type { LabelOverrides, Labels } from './render/labels/labels.js'
export { nb } from './render/labels/nb.js'
export { nl } from './render/labels/nl.js'
export { pl } from './render/labels/pl.js'
export { pt } from './render/labels/pt.js'
export { ro } from './render/labels/ro.js'
export { ru } from './render/labels/ru.js'
export { sv } from './render/labels/sv.js'
export { th } from './render/labels/th.js'
export { tr } from './render/labels/tr.js'
export { uk } from './render/labels/uk.js'
export { ur } from './render/labels/ur.js'
export { vi } from './render/labels/vi.js'
export { zh } from './render/labels/zh.js'
export { zhHant } from './render/labels/zh-hant.js'
