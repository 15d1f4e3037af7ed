import type { LossCode } from '../render/losses.js'
import type { State } from './state.js'

/**
 * Messages about content that plain text cannot represent or that options leave out, by issue code.
 */
const MESSAGES = {
  'ad-slot-left-out':
    'The ad slot is left out, since plain text shows no advertisements. No action is needed.',
  'alt-missing':
    'The image has no `alt`, so only its caption or the word for an image is rendered. Describe the image in `alt`.',
  'caption-left-out':
    'The caption is left out together with its image. Set `images` to `captions` to keep it.',
  'chart-as-text':
    'The chart is rendered as its title, description and data. Set `data`, and describe in `description` what the chart shows.',
  'embed-as-link': 'The embed is rendered as its fallback and a link. Add its text as `children`.',
  'form-left-out': 'The form is left out, and the newsletter has no sign-up page. Set its `url`.',
  'form-as-link': 'The form is rendered as a link to the sign-up page. No action is needed.',
  'formatting-lost':
    'The superscript or subscript is rendered as plain text. Check that the meaning is still clear.',
  'image-as-text': 'The image is rendered as its alternative text. Describe in `alt` what matters.',
  'image-details-left-out':
    'The credit or the content warning of an image within a line is left out. Put the image into a figure.',
  'image-left-out':
    'The image is left out, since it has no alternative text or images are turned off. Set `alt` if the image has information.',
  'link-left-out':
    'The URL of the link is left out, and its text stays. Set `links` to `footnotes` or `inline` to keep URLs. A link to a part of the article has no URL in plain text.',
  'logo-left-out': 'Only the name of the sponsor is rendered, not its logo. No action is needed.',
  'media-as-link':
    'The media is rendered as its title and a link. Add a `transcript` of what is said.',
  'media-without-link':
    'The media is rendered as its title, since it has no URL to link to. Set `sources`, or add a `transcript`.',
  'paywall-open':
    'The content behind the paywall is shown. Set `paywall` to `free` to leave it out.',
  'struck-left-out':
    'The deleted text is left out, since it cannot be marked here. No action is needed.',
  'table-left-out': 'The table is left out. Set `tables` to `auto` to keep it.',
} satisfies Partial<Record<LossCode, string>>

/** Reports a loss at a node. */
export function reportLoss(
  { report }: State,
  code: keyof typeof MESSAGES,
  node: object,
  field = '',
): void {
  report(code, node, field, MESSAGES[code])
}
