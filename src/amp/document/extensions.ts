import type { Element } from 'hast'
import { element } from '../../hast/element.js'
import { optionError, show } from '../../tree/issue.js'
import { type Subscriptions, subscriptionsExtensions } from './subscriptions.js'

/**
 * Versions of extensions by name, such as `{ 'amp-youtube': '1.0' }`.
 *
 * @example
 * const versions: ExtensionVersions = { 'amp-youtube': '1.0' }
 */
export type ExtensionVersions = Readonly<Record<string, string | undefined>>

/**
 * The versions that the validator accepts, the default first. All other extensions have version
 * 0.1.
 */
const VERSIONS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    'amp-audio': ['0.1', '1.0'],
    'amp-brightcove': ['0.1', '1.0'],
    'amp-carousel': ['0.2', '0.1'],
    'amp-dailymotion': ['0.1', '1.0'],
    'amp-facebook': ['0.1', '1.0'],
    'amp-gist': ['0.1'],
    'amp-iframe': ['0.1', '1.0'],
    'amp-instagram': ['0.1', '1.0'],
    'amp-jwplayer': ['0.1'],
    'amp-megaphone': ['0.1'],
    'amp-mustache': ['0.2'],
    'amp-pinterest': ['0.1'],
    'amp-reddit': ['0.1'],
    'amp-soundcloud': ['0.1', '1.0'],
    'amp-sticky-ad': ['1.0'],
    'amp-tiktok': ['0.1'],
    'amp-twitter': ['0.1', '1.0'],
    'amp-video': ['0.1', '1.0'],
    'amp-vimeo': ['0.1', '1.0'],
    'amp-youtube': ['0.1', '1.0'],
  }),
)

/** Elements that the runtime supports without an extension. */
const BUILT_IN: ReadonlySet<string> = new Set(['amp-img', 'amp-layout', 'amp-pixel'])

/** Elements whose extension has a different name. */
const NAMED_OTHERWISE: ReadonlyMap<string, string> = new Map([
  ['form', 'amp-form'],
  ['amp-embed', 'amp-ad'],
])

/**
 * An AMP extension that a document needs.
 *
 * @example
 * const extension: Extension = {
 *   name: 'amp-youtube',
 *   version: '0.1',
 *   src: 'https://cdn.ampproject.org/v0/amp-youtube-0.1.js',
 * }
 */
export interface Extension {
  /** The name, such as `amp-youtube`. */
  name: string
  /** The version, such as `0.1`. */
  version: string
  /** The URL of the script. */
  src: string
}

/**
 * Returns the extensions that a document needs: sorted, without duplicates, and without those whose
 * script is already present. A missing script makes a document invalid, and so does an unused one.
 *
 * @throws {ArticleError} With the code `invalid-option` if a version does not exist.
 * @see https://amp.dev/documentation/guides-and-tutorials/learn/spec/amphtml#extended-components
 */
export function neededExtensions(
  { needed, present }: { needed: ReadonlySet<string>; present: ReadonlySet<unknown> },
  {
    versions = {},
    subscriptions,
  }: {
    versions?: ExtensionVersions | undefined
    subscriptions?: Subscriptions | undefined
  } = {},
): Extension[] {
  const names = new Set([...needed, ...subscriptionsExtensions(subscriptions)])
  return [...names]
    .filter((name) => !present.has(name))
    .sort()
    .map((name) => {
      const version = versionOf(name, versions)
      return { name, version, src: `https://cdn.ampproject.org/v0/${name}-${version}.js` }
    })
}

/** Creates the script of an extension. */
export function extensionScript({ name, src }: Extension): Element {
  const kind = name === 'amp-mustache' ? 'custom-template' : 'custom-element'
  return element('script', { async: true, [kind]: name, src })
}

/** Returns the name of the extension that an element needs. */
export function extensionOf({ tagName, properties }: Element): string | undefined {
  if (tagName === 'template')
    return typeof properties.type === 'string' ? properties.type : undefined
  if (BUILT_IN.has(tagName)) return undefined
  return NAMED_OTHERWISE.get(tagName) ?? (tagName.startsWith('amp-') ? tagName : undefined)
}

function versionOf(name: string, versions: ExtensionVersions): string {
  const known = VERSIONS.get(name)
  const version = Object.hasOwn(versions, name) ? versions[name] : undefined
  if (version === undefined) return known?.[0] ?? '0.1'
  const isThere =
    version === 'latest' || (known ? known.includes(version) : /^\d+\.\d+$/.test(version))
  if (isThere) return version
  throw optionError(
    'versions',
    `${name} has no version ${show(version)}. Use ${known?.join(' or ') ?? 'one such as 0.1'}.`,
  )
}
