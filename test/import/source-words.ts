import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node

/** Elements whose content is code. */
const CODE = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'noembed',
  'noframes',
  'iframe',
  'title',
])

/** The words of a source that can be seen, sorted. */
export function sourceWords(html: string, isFragment = false): string[] {
  return wordsInOrder(html, isFragment).sort()
}

/** The words of a source that can be seen, in their order: every text but code. */
export function wordsInOrder(html: string, isFragment = false): string[] {
  const words: string[] = []
  const stack: Node[] = [isFragment ? parseFragment(html) : parse(html)]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.nodeName === '#text') words.push(...wordsIn((node as { value: string }).value))
    const isCode =
      CODE.has(node.nodeName) && 'namespaceURI' in node && node.namespaceURI.endsWith('xhtml')
    if ('childNodes' in node && !isCode) stack.push(...node.childNodes.toReversed())
  }
  return words
}

/** Returns the words of a text: runs that contain a letter or a digit. */
export function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

/** Fields with words for readers. */
const FIELDS = new Set([
  'value',
  'headline',
  'kicker',
  'byline',
  'title',
  'text',
  'creditText',
  'name',
  'description',
  'date',
  'frequency',
  'contentWarning',
])

/** Returns the words of the body and the header, in any field of a node. */
export function draftWords(draft: object): string[] {
  const words: string[] = []
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    const { type } = value as { type?: string }
    for (const [key, child] of Object.entries(value)) {
      if (typeof child === 'string') {
        if (FIELDS.has(key) && !(type === 'unknown' && key === 'value'))
          words.push(...wordsIn(child))
      } else if (!(type === 'unknown' && key === 'value')) visit(child)
    }
  }
  const {
    headline,
    kicker,
    byline,
    dateline,
    deck,
    leadMedia,
    body,
    updates,
    corrections,
    related,
  } = draft as Record<string, unknown>
  visit({
    headline,
    kicker,
    byline,
    dateline,
    deck,
    leadMedia,
    body,
    updates,
    corrections,
    related,
  })
  return words.sort()
}

/** Returns the words in issues about dropped content. */
export function issueWords(issues: readonly { text?: string | undefined }[]): string[] {
  return issues.flatMap(({ text }) => wordsIn(text ?? '')).sort()
}
