import { cleanText } from '../render/safety/clean-text.js'
import type { Newsletter } from '../schema/newsletter.js'
import type { TextHandler } from './handler.js'
import { reportLoss } from './losses.js'

/** An invitation: a plain text has no form, so the page to sign up on is named at once. */
export const newsletter: TextHandler<Newsletter> = (state, node, width) => {
  const { context, settings, wrap } = state
  const { signUp, colon } = context.labels
  if (node.action !== undefined) reportLoss(state, 'form-as-link', node, '/action')
  const url = context.safeUrl('link', node.url, node, '/url')
  const isNamed = url !== undefined && settings.links !== 'none'
  if (url !== undefined && !isNamed) reportLoss(state, 'link-left-out', node, '/url')
  const name = cleanText(node.name)
  const lines = [
    `${signUp}${colon}${isNamed ? `${name} <${url}>` : name}`,
    cleanText(node.description),
    cleanText(node.frequency),
  ]
  return lines
    .filter(Boolean)
    .map((line) => wrap(line, width))
    .join('\n')
}
