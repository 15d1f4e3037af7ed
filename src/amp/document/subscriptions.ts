import type { Element } from 'hast'
import { element } from '../../hast/element.js'
import { jsonLdToString } from '../../json-ld/to-json-ld.js'
import type { JsonLdObject } from '../../json-ld/values.js'

/**
 * The configuration of `amp-subscriptions`, which checks whether a reader may see paid content.
 *
 * @see https://amp.dev/documentation/components/amp-subscriptions
 *
 * @example
 * const subscriptions: Subscriptions = {
 *   services: [
 *     {
 *       authorizationUrl: 'https://harbour.example/may-read',
 *       actions: { login: 'https://harbour.example/in', subscribe: 'https://harbour.example/join' },
 *     },
 *   ],
 * }
 * renderAmp(article, { subscriptions }).includes('amp-subscriptions') // true
 */
export type Subscriptions = JsonLdObject

/** Marks the content for subscribers. */
export const PAID_SECTION = { 'subscriptions-section': 'content' } as const

/** Creates the script with the configuration. */
export function subscriptionsScript(config: Subscriptions): Element {
  const json = jsonLdToString(config)
  return element('script', { type: 'application/json', id: 'amp-subscriptions' }, [json])
}

/** Returns the extensions that the configuration needs. Google's service has its own. */
export function subscriptionsExtensions(config: Subscriptions | undefined): string[] {
  if (!config) return []
  const isGoogle = JSON.stringify(config).includes('"subscribe.google.com"')
  return ['amp-subscriptions', ...(isGoogle ? ['amp-subscriptions-google'] : [])]
}
