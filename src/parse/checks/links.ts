import { isLinkUrl } from '../../schema/url.js'
import { show } from '../../tree/issue.js'
import type { Place, PlainObject } from '../../tree/visit.js'
import type { Findings } from './findings.js'

// Warnings about unsafe and missing URLs.

/** Checks that a link is safe to follow. */
export function checkLink(findings: Findings, { url }: PlainObject, place: Place): void {
  checkUrl(findings, url, place, 'url')
}

/** Checks the link of an image. */
export function checkHref(findings: Findings, { href }: PlainObject, place: Place): void {
  checkUrl(findings, href, place, 'href')
}

function checkUrl({ warnings }: Findings, url: unknown, place: Place, field: string): void {
  if (typeof url !== 'string' || isLinkUrl(url)) return
  warnings.push({
    code: 'url-blocked',
    severity: 'warning',
    path: `${place.pointer()}/${field}`,
    message: `The URL ${show(url)} is not safe to follow, so it renders as text. Use http, https, mailto, tel or a relative URL.`,
  })
}

/** Checks that a related link has a URL that is safe to follow. */
export function checkRelatedLink(findings: Findings, node: PlainObject, place: Place): void {
  checkLink(findings, node, place)
  if (typeof node.url === 'string') return
  findings.warnings.push({
    code: 'related-link-without-url',
    severity: 'warning',
    path: place.pointer(),
    message:
      'A related link has no `url`, so its headline renders as text. Add the `url`, or remove the link.',
  })
}

/** A form without a page: only HTML can show it. */
export function checkNewsletter(
  { warnings }: Findings,
  { url, action }: PlainObject,
  place: Place,
): void {
  if (url !== undefined || action === undefined) return
  warnings.push({
    code: 'newsletter-without-page',
    severity: 'warning',
    path: `${place.pointer()}/url`,
    message:
      'A newsletter has a form but no page, so readers of AMP and plain text cannot sign up. Add the `url`.',
  })
}
