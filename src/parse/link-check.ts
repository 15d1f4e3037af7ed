import { isLinkUrl } from '../schema/url.js'
import { type Issue, show } from './issue.js'
import type { TreeCheck } from './tree-check.js'
import type { PlainObject } from './walk.js'

/** What is worth a word but doesn't stop an article: links that lead nowhere. */
export const linkCheck: TreeCheck = {
  types: new Set(['link', 'relatedLink']),
  seesIds: false,
  start() {
    const issues: Issue[] = []
    return {
      visit(node, place) {
        const warning = linkWarning(node)
        if (!warning) return
        const [code, field, message] = warning
        issues.push({ code, severity: 'warning', path: place.pointer() + field, message })
      },
      finish: () => issues,
    }
  },
}

function linkWarning({
  type,
  url,
}: PlainObject): [code: string, field: string, message: string] | undefined {
  if (typeof url === 'string') {
    if (isLinkUrl(url)) return undefined
    return [
      'url-blocked',
      '/url',
      `The URL ${show(url)} is not safe to follow, so the words will stand without a link. Use http, https, mailto, tel or a relative URL.`,
    ]
  }
  if (type === 'relatedLink') {
    return [
      'related-link-without-url',
      '',
      'A related link has no `url`, so its headline will stand without a link. Add the `url`, or remove the link.',
    ]
  }
  return undefined
}
