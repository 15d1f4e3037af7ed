import type { Rule } from './rule.js'
import { altPoor } from './rules/alt-poor.js'
import { anonymousVague } from './rules/anonymous-vague.js'
import { blockquoteRepeatsBody } from './rules/blockquote-repeats-body.js'
import { creditMissing } from './rules/credit-missing.js'
import { dateInFuture } from './rules/date-in-future.js'
import { deckRepeated } from './rules/deck-repeated.js'
import { dimensionsMissing } from './rules/dimensions-missing.js'
import { embedUnlabelled } from './rules/embed-unlabelled.js'
import { emptyBlock } from './rules/empty-block.js'
import { emptyBody } from './rules/empty-body.js'
import { entityStray } from './rules/entity-stray.js'
import { googleAuthor } from './rules/google-author.js'
import { googleDate } from './rules/google-date.js'
import { googleImage } from './rules/google-image.js'
import { headingOrder } from './rules/heading-order.js'
import { headlineLength } from './rules/headline-length.js'
import { headlineRepeated } from './rules/headline-repeated.js'
import { leadDecorative } from './rules/lead-decorative.js'
import { linkBroken } from './rules/link-broken.js'
import { linkDuplicate } from './rules/link-duplicate.js'
import { linkText } from './rules/link-text.js'
import { mastheadDate } from './rules/masthead-date.js'
import { mediaInsecure } from './rules/media-insecure.js'
import { pullquoteNotInText, pullquoteShortened } from './rules/pullquote-not-in-text.js'
import { quotationMarksMixed } from './rules/quotation-marks-mixed.js'
import { quoteWithoutSpeaker } from './rules/quote-without-speaker.js'
import { longReadingTime } from './rules/reading-time.js'
import { spacesDoubled } from './rules/spaces-doubled.js'
import { speakerUnused } from './rules/speaker-unused.js'
import { sponsoredLink } from './rules/sponsored-link.js'
import { textDecomposed } from './rules/text-decomposed.js'
import { textGarbled } from './rules/text-garbled.js'
import { wireFields } from './rules/wire-fields.js'

/**
 * All rules, in the order of the findings.
 *
 * @example
 * rules.map(({ code }) => code).includes('spaces-doubled') // true
 */
export const rules: readonly Rule[] = [
  quoteWithoutSpeaker,
  speakerUnused,
  pullquoteNotInText,
  pullquoteShortened,
  anonymousVague,
  blockquoteRepeatsBody,
  altPoor,
  leadDecorative,
  creditMissing,
  dimensionsMissing,
  emptyBody,
  emptyBlock,
  headingOrder,
  headlineLength,
  headlineRepeated,
  deckRepeated,
  dateInFuture,
  mastheadDate,
  linkBroken,
  linkDuplicate,
  mediaInsecure,
  embedUnlabelled,
  quotationMarksMixed,
  spacesDoubled,
  entityStray,
  textDecomposed,
  textGarbled,
  linkText,
  sponsoredLink,
  longReadingTime,
  googleImage,
  googleAuthor,
  googleDate,
  wireFields,
]
