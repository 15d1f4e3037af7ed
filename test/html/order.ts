import { expect } from 'vitest'
import { renderAmp } from '../../src/amp.js'
import { type HtmlOptions, renderHtml } from '../../src/html.js'
import type { Article } from '../../src/schema/article.js'
import { renderText } from '../../src/text.js'
import { paragraph } from '../fixtures/article.js'

/** A paragraph with an id and a text that repeats it. */
export const named = (id: string) => ({ ...paragraph(`Words ${id}.`), id })

/** Returns the order of `Words …` and `Note …` in HTML, which must be the same in AMP and text. */
export function order(
  input: Article,
  options: Pick<HtmlOptions, 'paywall' | 'onIssue'> = {},
): string[] {
  const found = /Words \w+|Note \w+/g
  const html = [...(renderHtml(input, options).match(found) ?? [])]
  expect([...(renderText(input, { paywall: options.paywall }).match(found) ?? [])]).toEqual(html)
  expect([...(renderAmp(input, { ...options, jsonLd: false }).match(found) ?? [])]).toEqual(html)
  return html
}
