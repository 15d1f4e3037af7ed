import { show } from '../../tree/issue.js'
import type { Rule } from '../rule.js'

/** The Latin-1 entities in the order of their characters, from U+00A0. */
const LATIN_1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'

/**
 * The most common entities, and their characters.
 *
 * @see https://html.spec.whatwg.org/multipage/named-characters.html
 */
const ENTITIES = new Map([
  ...LATIN_1.split(' ').map((name, index) => [name, String.fromCharCode(0xa0 + index)] as const),
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
  ['bull', '•'],
  ['euro', '€'],
  ['trade', '™'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['sbquo', '‚'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['bdquo', '„'],
])
const ENTITY = new RegExp(`&(?:${[...ENTITIES.keys()].join('|')}|#\\d{1,7}|#[xX][\\da-fA-F]{1,6});`)
const EVERY_ENTITY = new RegExp(ENTITY, 'g')

/** An HTML entity in text. */
export const entityStray: Rule = {
  code: 'entity-stray',
  severity: 'warning',
  fixable: true,
  summary: 'An HTML entity in text.',
  why: 'Text fields hold plain text, so readers see the letters of the entity in place of the character.',
  examples: {
    bad: '"value": "Fish &amp; chips"',
    good: '"value": "Fish & chips"',
  },
  check({ textsWith }) {
    return textsWith(ENTITY, '&').map(({ at, field, value }) => {
      const fix = value.replace(EVERY_ENTITY, (found) => characterOf(found) ?? found)
      const message = `The text has the HTML entity ${show(ENTITY.exec(value)?.[0])}, which readers see literally. Write the character itself.`
      // An editor must decide about entities that were escaped twice or have no character.
      return ENTITY.test(fix) ? { at, field, message } : { at, field, message, fix }
    })
  },
}

function characterOf(entity: string): string | undefined {
  const name = entity.slice(1, -1)
  if (!name.startsWith('#')) return ENTITIES.get(name)
  const code = Number(name.replace(/^#[xX]?/, (mark) => (mark === '#' ? '' : '0x')))
  // Controls, surrogates and numbers beyond Unicode have no visible character.
  const isCharacter =
    (code > 0x1f && code < 0x7f) ||
    (code > 0x9f && code < 0xd800) ||
    (code > 0xdfff && code < 0x110000)
  return isCharacter ? String.fromCodePoint(code) : undefined
}
