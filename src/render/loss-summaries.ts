import type { LOSSES } from './losses.js'

/** Summaries of the issues of renderers, for reports. */
export const LOSS_SUMMARIES: Record<keyof typeof LOSSES, string> = {
  'ad-slot-left-out': 'The target shows no advertisements, so the ad slot is left out.',
  'alt-missing':
    'The alternative text of the image is unknown. Its caption stands in, or nothing does.',
  'amp-insecure-media': 'AMP loads video and audio only from https URLs.',
  'caption-left-out': 'The caption is left out together with its image.',
  'chart-as-text': 'The chart is rendered as text and a table.',
  'embed-as-link': 'The embed is rendered as its fallback and a link.',
  'embed-id-invalid': 'The id or URL is not valid for the provider.',
  'embed-no-amp-component': 'AMP has no component for the provider.',
  'embed-no-frame': 'The provider has no frame that works without a script.',
  'embed-start-lost': 'The video starts at the beginning, not at the time in its URL.',
  'embed-unknown-provider': 'The provider is unknown.',
  'form-as-link': 'The form is rendered as a link.',
  'form-left-out': 'The form is left out, since the newsletter has no sign-up page.',
  'formatting-lost': 'The superscript or subscript is rendered as plain text.',
  'image-as-text': 'The image is rendered as its alternative text.',
  'image-dimensions-missing': 'The image has no dimensions, so it is rendered in a 16:9 box.',
  'image-details-left-out':
    'The credit or the content warning of an image within a line is left out.',
  'image-left-out': 'The image is left out, and no text replaces it.',
  'image-versions-left-out':
    'Versions of the image for some screens, color schemes or formats are left out.',
  'lead-image-left-out': 'Other sites can’t show the image, so metadata leaves it out.',
  'link-left-out': 'The URL of the link is left out, and its text stays.',
  'logo-left-out': 'Only the name of the sponsor is rendered, not its logo.',
  'media-as-link': 'The video or audio is rendered as its title and a link.',
  'media-without-link': 'The video or audio is rendered as its title, without a link.',
  'paywall-cut': 'The content behind the paywall is left out.',
  'paywall-open': 'The content behind the paywall is shown, since the target has no paywall.',
  'struck-left-out': 'The deleted text is left out.',
  'table-left-out': 'The table is left out.',
  'title-missing': 'The media has no title, so the name of its provider or kind is shown.',
  'unknown-node': 'The node has an unknown type, so only its text is rendered.',
  'url-blocked': 'The URL is not safe, so only its text is rendered.',
}
