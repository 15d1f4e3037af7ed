import type { LOSSES } from './losses.js'

/** What each issue of a renderer means, for a reader of a report. */
export const LOSS_SUMMARIES: Record<keyof typeof LOSSES, string> = {
  'ad-slot-left-out': 'The target has no place for an advertisement.',
  'amp-insecure-media': 'AMP loads films and sounds from https alone.',
  'caption-left-out': 'Without the picture its caption is left out.',
  'chart-as-text': 'The chart is told in words and as a table.',
  'embed-as-link': 'Words and a link stand for the embed.',
  'embed-id-invalid': 'The id or URL is nothing of the provider’s.',
  'embed-no-amp-component': 'AMP has no component for the provider.',
  'embed-no-frame': 'The provider has no frame that works without a script.',
  'embed-start-lost': 'The video starts at its beginning, not at the time in its URL.',
  'embed-unknown-provider': 'The provider is not known.',
  'form-as-link': 'A link stands for the form.',
  'formatting-lost': 'The words are written without being raised or lowered.',
  'image-as-text': 'The alternative text stands for the picture.',
  'image-dimensions-missing': 'The picture has no size, so it is shown in a box of 16 to 9.',
  'image-left-out': 'The picture is left out, and it has no words.',
  'image-versions-left-out':
    'Versions of the picture for some screens, colours or formats are left out.',
  'lead-image-left-out': 'Other sites can’t show the picture, so metadata leaves it out.',
  'link-left-out': 'The URL is left out, and the words stay.',
  'media-as-link': 'The title and a link stand for the film or the sound.',
  'media-without-link': 'The title stands for the film or the sound.',
  'paywall-cut': 'What stands behind the gate is left out.',
  'paywall-open': 'The target has no gate: what stands behind it is shown.',
  'struck-left-out': 'The struck words are left out.',
  'table-left-out': 'The table is left out.',
  'unknown-node': 'The node’s words stand for it.',
  'url-blocked': 'The URL is not safe: the words stay without it.',
}
