import type { Newsletter } from '../../schema/nodes.js'
import { addText, type Builder, endLine } from '../builder.js'
import type { DraftOf } from '../draft.js'
import { lineOf } from '../text.js'
import {
  attribute,
  BLOCKS,
  findFirst,
  type HtmlElement,
  isLine,
  textOf,
  wordsApart,
} from './dom.js'
import { findByName, wordsOfName } from './names.js'
import { place } from './place.js'
import { linksIn, readRelated, textWithout } from './related.js'
import type { State } from './state.js'

/** The kinds of page parts around the text of an article. */
type Furniture =
  | 'ad'
  | 'comments'
  | 'control'
  | 'navigation'
  | 'newsletter'
  | 'paywall'
  | 'related'
  | 'share'

/** Words in class names and ids by kind, in lower case with hyphens. */
const WORDS: Record<Furniture, string> = {
  ad: 'ad|ads|adbox|adsbygoogle|adslot|adspot|adunit|advert|advertisement|advertising|adwrapper|anzeige|banner-ad|dfp|gpt-ad|google-ad|native-ad|publicidad|publicite|pubblicita|werbung|teads|reklama',
  comments:
    'comments|comment-list|comment-section|commentlist|disqus|disqus-thread|kommentare|commentaires|comentarios|respond|livefyre|coral',
  control:
    'toolbar|error|report-error|print-button|audio-player|video-overlay|player-controls|image-link-expand|header-anchor|filters|font-size|text-size|listen-button|audio-player-controls|bookmark|save-article|back-to-top|skip-link|skip-to|cookie|cookies|consent|gdpr|copy-link|reading-progress|tooltip|modal|popup|lightbox-controls',
  navigation:
    'breadcrumb|breadcrumbs|pagination|pager|page-links|nav-links|post-navigation|infinite-scroll|tag-list|tags-links|tags|article-tags|post-tags|topics-list|menu|site-header|site-footer|masthead',
  newsletter:
    'newsletter|subscription-widget|subscribe-widget|newsletter-signup|newsletter-box|newsletter-form|newsletter-promo|email-signup|mailing-list|mc-embed-signup|subscribe-form|signup-form',
  paywall:
    'paywall|pay-wall|regwall|piano-offer|subscriber-only|subscription-wall|premium-wall|metered-wall|article-gate|paygate',
  related:
    'related|rich-link|richlink|links-block|bookmark-card|related-articles|related-content|related-links|related-posts|related-stories|relatedcontent|relatedposts|read-more|readmore|read-also|read-next|recommended|recommendations|recirculation|recirc|more-stories|more-on|most-read|most-popular|trending|outbrain|taboola|ob-widget|see-also|inline-related|mehr-zum-thema|lire-aussi|leggi-anche|lea-tambien|leia-tambem|jp-relatedposts|yarpp|zergnet|promo|teaser|teasers|inread-link|story-link',
  share:
    'share|shares|sharing|sharebar|share-bar|share-buttons|share-tools|sharedaddy|social|social-share|social-links|social-media|social-icons|socialbar|social-bar|addtoany|addthis|sns|follow-us|shareaholic|teilen|partager',
}

const BY_WORD = new Map(
  (Object.entries(WORDS) as [Furniture, string][]).flatMap(([kind, words]) =>
    words.split('|').map((word): [string, Furniture] => [word, kind]),
  ),
)

/** Elements that never belong to the text. */
const BY_ELEMENT: Record<string, Furniture> = {
  'amp-ad': 'ad',
  'amp-embed': 'ad',
  'amp-sticky-ad': 'ad',
  'amp-auto-ads': 'ad',
  'amp-social-share': 'share',
  'amp-addthis': 'share',
  nav: 'navigation',
  menu: 'navigation',
}

/** A part with more of the text than this is the text, regardless of its class. */
const MOST_OF_BODY = 0.4

/** A part with more text than this is read before it is dropped. */
const LONG = 1500

const known = new Map<string, Furniture | undefined>()

/** Returns the kind of an element by its class or id. */
export function furnitureOf(element: HtmlElement): Furniture | undefined {
  if (Object.hasOwn(BY_ELEMENT, element.tagName)) return BY_ELEMENT[element.tagName]
  if (isButton(element)) return 'control'
  const { attrs } = element
  for (let index = 0; index < attrs.length; index++) {
    const { name, value } = attrs[index] as { name: string; value: string }
    if (name !== 'class' && name !== 'id' && name !== 'data-component' && name !== 'data-testid')
      continue
    const kind = kindOfNames(value)
    if (kind) return kind
  }
  return undefined
}

/** An element that a script makes a button of; one with an address is a link. */
function isButton(element: HtmlElement): boolean {
  return (
    attribute(element, 'role') === 'button' &&
    attribute(element, 'href') === undefined &&
    (element.size ?? 0) < LONGEST_AD_LABEL
  )
}

function kindOfNames(names: string): Furniture | undefined {
  if (names.length > 1000) return undefined
  if (known.has(names)) return known.get(names)
  const kind = names
    .split(/\s+/)
    .map(kindOfName)
    .find((kind) => kind !== undefined)
  if (known.size >= 2000) known.clear()
  known.set(names, kind)
  return kind
}

function kindOfName(name: string): Furniture | undefined {
  const words = wordsOfName(name)
  const found = findByName(BY_WORD, words)
  return found ?? (words.length <= 3 ? BY_WORD.get(words[0] ?? '') : undefined)
}

/** A part's own words say what it is where they are a label and nothing else. */
const AD_LABEL =
  /^(?:advertisement|advertising|sponsored content|anzeige|werbung|publicité|publicidade?|pubblicità|advertentie|annons|annonse|annonce|mainos|reklama|реклама|إعلان|إعلانات|विज्ञापन|โฆษณา|quảng cáo|广告|廣告|広告|광고)(?: ?[|:·-]? ?(?:skip|scroll|continue|weiter|passer|saltar)\b.{0,40})?$/iu

const LONGEST_AD_LABEL = 70

function isAdLabel(element: HtmlElement): boolean {
  const isBox = BLOCKS.has(element.tagName) && element.hasMedia !== true
  if (!isBox || !isLine(element, LONGEST_AD_LABEL)) return false
  return AD_LABEL.test(wordsApart(element))
}

/**
 * Drops an element that is not part of the article, and reports its text. Returns whether it did.
 */
export function dropFurniture(element: HtmlElement, builder: Builder, state: State): boolean {
  const kind = furnitureOf(element) ?? formKind(element) ?? (isAdLabel(element) ? 'ad' : undefined)
  if (kind === undefined || isText(element, kind, state)) return false
  // Words on both sides of a part are two words.
  addText(builder, ' ')
  if (kind === 'ad') return dropAd(element, builder, state)
  if (kind === 'paywall') return readPaywall(element, builder, state)
  if (kind === 'newsletter') return readNewsletter(element, builder, state)
  if (kind === 'related') return readRelatedBox(element, builder, state)
  report(element, kind, state)
  return true
}

function isText(element: HtmlElement, kind: Furniture, state: State): boolean {
  const size = element.size ?? 0
  if (element.tagName === 'body' || element.tagName === 'html') return true
  // A control with a player in it is the player's box.
  if (kind === 'control' && element.hasMedia) return true
  if (
    /^(?:p|h[1-6]|a|li|td|th|em|strong|b|i)$/.test(element.tagName) &&
    kind !== 'ad' &&
    !isButton(element)
  )
    return size > 0 && !(element.tagName === 'p' && kind === 'related' && isAllLinks(element))
  if (size > state.bodySize * MOST_OF_BODY && size > 200) return true
  return (
    size > LONG &&
    kind !== 'comments' &&
    kind !== 'navigation' &&
    (element.linkSize ?? 0) < size * 0.5
  )
}

function isAllLinks({ size = 0, linkSize = 0 }: HtmlElement): boolean {
  return size > 0 && linkSize > size * 0.6
}

function report(element: HtmlElement, kind: string, state: State): void {
  state.report(
    'import-element-dropped',
    element,
    `\`${element.tagName}\` is not part of the text (${kind}), so it was left out.`,
    { text: wordsApart(element), key: kind },
  )
}

/** Replaces an advertisement by an ad slot. */
function dropAd(element: HtmlElement, builder: Builder, state: State): boolean {
  report(element, 'ad', state)
  if (!builder.isFlow || builder.blocks.length === 0) return true
  endLine(builder)
  if (builder.blocks.at(-1)?.type !== 'adSlot') builder.blocks.push({ type: 'adSlot' })
  return true
}

/** Reads the first paywall at the top level of the body. */
function readPaywall(element: HtmlElement, builder: Builder, state: State): boolean {
  report(element, 'paywall', state)
  if (builder.isFlow && builder.depth === 0 && !state.hasPaywall && builder.blocks.length > 0) {
    place(builder, { type: 'paywall' })
    state.hasPaywall = true
  }
  return true
}

function readRelatedBox(element: HtmlElement, builder: Builder, state: State): boolean {
  const links = builder.isFlow && builder.depth === 0 ? linksIn(element) : []
  if (links.length === 0) report(element, 'related', state)
  else readRelated(element, links, builder, state)
  return true
}

function formKind({ tagName }: HtmlElement): Furniture | undefined {
  return tagName === 'form' ? 'newsletter' : undefined
}

/** Reads a box with an email field as a newsletter, if it has a name and a way to sign up. */
function readNewsletter(element: HtmlElement, builder: Builder, state: State): boolean {
  const form =
    element.tagName === 'form' ? element : findFirst(element, ({ tagName }) => tagName === 'form')
  const field = findFirst(element, isEmailField)
  const heading = findFirst(element, ({ tagName }) => /^h[1-6]$/.test(tagName))
  const name = heading && lineOf(textOf(heading))
  const action = form && state.urls.absolute(attribute(form, 'action'))
  const [link] = linksIn(element)
  const url = link && state.urls.absolute(attribute(link, 'href'))
  const canSignUp = action?.startsWith('https:') || url !== undefined
  if (!field || name === undefined || !canSignUp || !builder.isFlow) {
    report(element, 'form', state)
    return true
  }
  const emailField = attribute(field, 'name')
  const paragraph = findFirst(element, ({ tagName }) => tagName === 'p')
  const description = paragraph && lineOf(textOf(paragraph))
  const node: DraftOf<Newsletter> = {
    type: 'newsletter',
    name,
    ...(description !== undefined && { description }),
    ...(url !== undefined && { url }),
    ...(action?.startsWith('https:') && { action }),
    ...(emailField !== undefined && emailField !== '' && { emailField }),
  }
  const read = [heading, ...(description === undefined ? [] : [paragraph])] as HtmlElement[]
  const text = textWithout(element, new Set(read))
  if (text !== '') {
    state.report('import-element-dropped', element, 'The labels of a form were left out.', { text })
  }
  place(builder, node as Newsletter)
  return true
}

function isEmailField(element: HtmlElement): boolean {
  if (element.tagName !== 'input') return false
  const type = attribute(element, 'type')?.toLowerCase()
  return type === 'email' || (type === 'text' && /e-?mail/i.test(attribute(element, 'name') ?? ''))
}
