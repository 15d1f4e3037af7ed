import sax from 'sax'
import { ArticleError } from '../../../tree/issue.js'

/**
 * The bytes or the text of an export, in parts of any size.
 *
 * @example
 * const chunks: WxrChunks = ['<?xml version="1.0"?>', '<rss version="2.0"></rss>']
 */
export type WxrChunks = AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>

/** An element of an export with the values of its children, by their names. */
export interface XmlRecord {
  /** `item`, `wp:author`, or `language`. */
  name: string
  /** The line on which it begins. */
  line: number
  fields: Map<string, string>
  categories: { taxonomy: string; slug: string; name: string }[]
  /** The values of `wp:postmeta`, as far as they are of use. */
  meta: Map<string, string>
  /** The syntax errors in the XML, up to the end of the element. */
  problem: string | undefined
}

const RECORDS: ReadonlySet<string> = new Set(['item', 'wp:author', 'language'])

/** The fields that are kept. Comments and the data of plugins may be far larger than the text. */
const FIELDS: ReadonlySet<string> = new Set([
  'title',
  'link',
  'dc:creator',
  'content:encoded',
  'excerpt:encoded',
  'wp:post_id',
  'wp:post_date',
  'wp:post_date_gmt',
  'wp:post_modified',
  'wp:post_modified_gmt',
  'wp:post_name',
  'wp:status',
  'wp:post_type',
  'wp:attachment_url',
  'wp:author_login',
  'wp:author_display_name',
])

const META: ReadonlySet<string> = new Set([
  '_thumbnail_id',
  '_wp_attachment_image_alt',
  '_wp_attachment_metadata',
  'footnotes',
])

/** Characters that XML forbids; exports have them nevertheless. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g

/**
 * Reads the records of an export one after another. What is not well-formed is read as far as it can
 * be, and a record that the end cuts off is still given.
 *
 * @param limit How many characters of a value are kept at most.
 * @throws {ArticleError} With the code `too-large` if a tag has no end.
 */
export async function* readRecords(chunks: WxrChunks, limit: number): AsyncGenerator<XmlRecord> {
  const decoder = new TextDecoder()
  const parser = sax.parser(true)
  const done: XmlRecord[] = []
  let record: XmlRecord | undefined
  let problem: string | undefined
  let names: string[] = []
  let value: string | undefined
  let category = { taxonomy: '', slug: '' }
  let metaKey = ''

  parser.onerror = (error) => {
    const [message = ''] = error.message.split('\n')
    // A tag without an end would have the rest of the export in it.
    if (message.startsWith('Max buffer length exceeded')) throw tooLarge()
    problem ??= message
    parser.resume()
  }
  parser.ontext = (text) => {
    // One character more than the limit says that there were more.
    if (value !== undefined && value.length <= limit) value += text.slice(0, limit + 1)
  }
  parser.oncdata = parser.ontext
  parser.onopentag = ({ name, attributes }) => {
    if (!record) {
      if (!RECORDS.has(name)) return
      record = newRecord(name, parser.line + 1)
      names = [name]
      value = name === 'language' ? '' : undefined
      return
    }
    names.push(name)
    const isField = names.length === 2 && (FIELDS.has(name) || name === 'category')
    const isMeta = names.length === 3 && names[1] === 'wp:postmeta'
    value = isField || isMeta ? '' : undefined
    if (isField && name === 'category') {
      category = { taxonomy: String(attributes.domain), slug: String(attributes.nicename) }
    }
  }
  parser.onclosetag = (name) => {
    if (!record) return
    const text = value ?? ''
    const depth = names.length
    if (depth === 1) {
      if (name === 'language') record.fields.set(name, text)
      record.problem = problem
      problem = undefined
      done.push(record)
      record = undefined
    } else if (text.length > limit && name !== 'content:encoded') {
      problem ??= `\`${name}\` has more than ${limit} characters.`
    } else if (depth === 2 && name === 'category') {
      record.categories.push({ ...category, name: text })
    } else if (depth === 2 && FIELDS.has(name)) record.fields.set(name, text)
    else if (name === 'wp:meta_key') metaKey = text
    else if (name === 'wp:meta_value' && META.has(metaKey)) record.meta.set(metaKey, text)
    names.pop()
    value = undefined
  }

  for await (const chunk of chunks) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })
    parser.write(text.replace(FORBIDDEN, ''))
    yield* done.splice(0)
  }
  if (record)
    yield { ...(record as XmlRecord), problem: problem ?? 'The end of the file is missing.' }
}

function newRecord(name: string, line: number): XmlRecord {
  return {
    name,
    line,
    fields: new Map(),
    categories: [],
    meta: new Map(),
    problem: undefined,
  }
}

function tooLarge(): ArticleError {
  const message = 'A tag of the export has no end. Check that the file is an export of WordPress.'
  return new ArticleError([{ code: 'too-large', severity: 'error', path: '', message }])
}
