import { isLinkUrl } from '../../schema/url.js'
import { show } from '../../tree/issue.js'
import { isObject, type Place, type PlainObject } from '../../tree/visit.js'
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

/** Checks that related links have URLs. A list in which none has one is reported once. */
export function checkRelatedLinks(
  { warnings }: Findings,
  { children }: PlainObject,
  place: Place,
): void {
  if (!Array.isArray(children)) return
  const without = [...children.keys()].filter((index) => isWithoutUrl(children[index]))
  const isAll = without.length > 1 && without.length === children.length
  const paths = isAll ? [''] : without.map((index) => `/children/${index}`)
  for (const path of paths) {
    warnings.push({
      code: 'related-link-without-url',
      severity: 'warning',
      path: place.pointer() + path,
      message: isAll
        ? `None of the ${without.length} related links has a \`url\`, so their headlines render as text. Add the \`url\` of each, or remove them.`
        : 'A related link has no `url`, so its headline renders as text. Add the `url`, or remove the link.',
    })
  }
}

function isWithoutUrl(link: unknown): boolean {
  return isObject(link) && typeof link.url !== 'string'
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
