import type { LossCode } from '../render/losses.js'
import type { State } from './state.js'

/** What plain text can't carry, or the options leave out, by the code of the issue. */
const MESSAGES = {
  'ad-slot-left-out':
    'Plain text has no place for an advertisement: the slot is left out. Nothing needs to be done.',
  'caption-left-out':
    'Without pictures their captions are left out too. Set `images` to `captions`.',
  'chart-as-text':
    'Plain text draws no chart: its title, its description and its data stand for it. Give `data`, and say in `description` what it shows.',
  'embed-as-link':
    'Plain text has nothing of other sites in it: the fallback and a link stand for it. Give `children` that say what it says.',
  'form-as-link':
    'Plain text has no forms: the page to sign up on is named instead. Nothing needs to be done.',
  'formatting-lost':
    'Plain text has no raised or lowered words: they are written like the words around them. Check that they still say what is meant.',
  'image-as-text':
    'Plain text has no pictures: the alternative text stands for it. Say in `alt` all that counts.',
  'image-left-out':
    'Plain text has no pictures, and nothing stands for this one. If it says something, give it an `alt`.',
  'link-left-out':
    'The URL is left out, and the words stay. Set `links` to `footnotes` or `inline`; a link to a part of the article has no URL in plain text.',
  'media-as-link':
    'Plain text plays nothing: the title and a link stand for it. Give a `transcript` that tells what is said.',
  'media-without-link':
    'Plain text plays nothing, and there is no file to link to: the title stands for it. Give `sources`, or a `transcript`.',
  'paywall-open':
    'Plain text has no gate: what stands behind it is shown. Set `paywall` to `free`.',
  'struck-left-out':
    'Words that are struck out are left out, since nothing can mark them here. Nothing needs to be done.',
  'table-left-out': 'The table is left out. Set `tables` to `auto`.',
} satisfies Partial<Record<LossCode, string>>

/** Reports what is lost at a node. */
export function reportLoss(
  { report }: State,
  code: keyof typeof MESSAGES,
  node: object,
  field = '',
): void {
  report(code, node, field, MESSAGES[code])
}
