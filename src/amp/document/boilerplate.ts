import type { Element } from 'hast'
import { element } from '../../hast/element.js'
import { style } from '../../hast/page.js'

const KEYFRAMES = '{from{visibility:hidden}to{visibility:visible}}'
const VENDORS = ['-webkit-', '-moz-', '-ms-', '']

const HIDE_UNTIL_READY = `body{${VENDORS.map(
  (vendor) => `${vendor}animation:-amp-start 8s steps(1,end) 0s 1 normal both`,
).join(';')}}${['-webkit-', '-moz-', '-ms-', '-o-', '']
  .map((vendor) => `@${vendor}keyframes -amp-start${KEYFRAMES}`)
  .join('')}`

const SHOW_AT_ONCE = `body{${VENDORS.map((vendor) => `${vendor}animation:none`).join(';')}}`

/**
 * Returns the runtime and the styles that every AMP document must contain verbatim.
 *
 * @see https://amp.dev/documentation/guides-and-tutorials/learn/spec/amp-boilerplate
 */
export function boilerplate(): Element[] {
  return [
    style(HIDE_UNTIL_READY, { 'amp-boilerplate': true }),
    element('noscript', {}, [style(SHOW_AT_ONCE, { 'amp-boilerplate': true })]),
  ]
}

/** Returns the script of the AMP runtime. */
export function runtime(): Element {
  return element('script', { async: true, src: 'https://cdn.ampproject.org/v0.js' })
}
