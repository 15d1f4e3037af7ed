/**
 * The treatment of content that a target cannot represent: `degraded` means rendered in another
 * form, `dropped` means left out. Content without an issue is rendered exactly.
 *
 * @example
 * const loss: Loss = 'degraded'
 */
export type Loss = 'degraded' | 'dropped'

/** The loss that each issue code of a renderer stands for. */
export const LOSSES = {
  'ad-slot-left-out': 'dropped',
  'alt-missing': 'degraded',
  'amp-insecure-media': 'degraded',
  'caption-left-out': 'dropped',
  'chart-as-text': 'degraded',
  'embed-as-link': 'degraded',
  'embed-id-invalid': 'degraded',
  'embed-no-amp-component': 'degraded',
  'embed-no-frame': 'degraded',
  'embed-start-lost': 'degraded',
  'embed-unknown-provider': 'degraded',
  'form-as-link': 'degraded',
  'form-left-out': 'dropped',
  'formatting-lost': 'degraded',
  'image-as-text': 'degraded',
  'image-dimensions-missing': 'degraded',
  'image-details-left-out': 'dropped',
  'image-left-out': 'dropped',
  'image-versions-left-out': 'degraded',
  'lead-image-left-out': 'dropped',
  'link-left-out': 'degraded',
  'logo-left-out': 'dropped',
  'media-as-link': 'degraded',
  'media-without-link': 'degraded',
  'paywall-cut': 'dropped',
  'paywall-open': 'degraded',
  'struck-left-out': 'dropped',
  'table-left-out': 'dropped',
  'title-missing': 'degraded',
  'unknown-node': 'degraded',
  'url-blocked': 'degraded',
} satisfies Record<string, Loss>

/** The issue code of a renderer. Codes of custom handlers contain a colon. */
export type LossCode = keyof typeof LOSSES | `${string}:${string}`

/** Returns the loss of an issue. Custom codes count as degraded. */
export function lossOf(code: LossCode): Loss {
  return Object.hasOwn(LOSSES, code) ? LOSSES[code as keyof typeof LOSSES] : 'degraded'
}
