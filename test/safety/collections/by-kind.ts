import { texts } from './texts.js'
import {
  aspectRatios,
  dates,
  durations,
  extensionKeys,
  ids,
  languages,
  mediaTypes,
  providerNames,
} from './tokens.js'
import { urls } from './urls.js'

/** What is hostile to each kind of string, by the names of the schemas' formats. */
const byFormat: Readonly<Record<string, readonly string[]>> = {
    'aspect-ratio': aspectRatios,
  datetime: dates,
  duration: durations,
  embargo: dates,
    'extension-key': extensionKeys, 'http-url': urls, 'https-url': urls, 'language-tag': languages,
    'media-type': mediaTypes, 'media-url': urls, 'node-id': ids, 'partial-date': dates,
  provider: providerNames,
    'some-text': texts,
}

/** Fields whose strings the schema gives no format, and which are no words all the same. */
const BY_NAME: readonly [name: RegExp, collection: readonly string[]][] = [
  [/(?:\.|^)(?:url|uri|sameAs\[\]|license|action)$/, urls],
  [/\.(?:of|speaker|target|target\[\]|utterance|providerId|emailField)$/, ids],
  [/\.(?:lang|dir)$/, languages],
]

/** What is hostile to a field. */
export function hostileTo(field: string, format: string | undefined): readonly string[] {
  if (format === undefined) return BY_NAME.find(([name]) => name.test(field))?.[1] ?? texts
  const collection = byFormat[format]
  if (!collection) throw new Error(`Nothing is hostile to the format \`${format}\`. Add it.`)
  return collection
}
