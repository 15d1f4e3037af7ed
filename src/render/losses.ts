/**
 * What becomes of a part that a target can't show as it is: `degraded` is shown in another form,
 * `dropped` is left out. What no issue names is shown exactly.
 */
export type Loss = 'degraded' | 'dropped'

/** What becomes of the part that an issue of a renderer names, by its code. */
export const LOSSES = {
  'ad-slot-left-out': { loss: 'dropped', summary: 'The target has no place for an advertisement.' },
  'amp-insecure-media': {
    loss: 'degraded',
    summary: 'AMP loads films and sounds from https alone.',
  },
  'caption-left-out': { loss: 'dropped', summary: 'Without the picture its caption is left out.' },
  'chart-as-text': { loss: 'degraded', summary: 'The chart is told in words and as a table.' },
  'embed-as-link': { loss: 'degraded', summary: 'Words and a link stand for the embed.' },
  'embed-id-invalid': { loss: 'degraded', summary: 'The id or URL is nothing of the provider’s.' },
  'embed-no-amp-component': { loss: 'degraded', summary: 'AMP has no component for the provider.' },
  'embed-no-frame': {
    loss: 'degraded',
    summary: 'The provider has no frame that works without a script.',
  },
  'embed-unknown-provider': { loss: 'degraded', summary: 'The provider is not known.' },
  'form-as-link': { loss: 'degraded', summary: 'A link stands for the form.' },
  'formatting-lost': {
    loss: 'degraded',
    summary: 'The words stand without being struck out, raised or lowered.',
  },
  'image-as-text': { loss: 'degraded', summary: 'The alternative text stands for the picture.' },
  'image-dimensions-missing': {
    loss: 'degraded',
    summary: 'The picture has no size, so it is shown in a box of 16 to 9.',
  },
  'image-left-out': { loss: 'dropped', summary: 'The picture is left out, and it has no words.' },
  'image-versions-left-out': {
    loss: 'degraded',
    summary: 'Versions of the picture for some screens, colours or formats are left out.',
  },
  'link-left-out': { loss: 'degraded', summary: 'The URL is left out, and the words stay.' },
  'media-as-link': {
    loss: 'degraded',
    summary: 'The title and a link stand for the film or the sound.',
  },
  'media-without-link': {
    loss: 'degraded',
    summary: 'The title stands for the film or the sound.',
  },
  'paywall-cut': { loss: 'dropped', summary: 'What stands behind the gate is left out.' },
  'paywall-open': {
    loss: 'degraded',
    summary: 'The target has no gate: what stands behind it is shown.',
  },
  'table-left-out': { loss: 'dropped', summary: 'The table is left out.' },
  'unknown-node': { loss: 'degraded', summary: 'The node’s words stand for it.' },
  'url-blocked': { loss: 'degraded', summary: 'The URL is not safe: the words stay without it.' },
} satisfies Record<string, { loss: Loss; summary: string }>

/** The code of an issue of a renderer; one with a colon is a handler's of one's own. */
export type LossCode = keyof typeof LOSSES | `${string}:${string}`

/** What an issue means; those of one's own count as degraded. */
export function lossOf(code: LossCode): Loss {
  return Object.hasOwn(LOSSES, code) ? LOSSES[code as keyof typeof LOSSES].loss : 'degraded'
}
