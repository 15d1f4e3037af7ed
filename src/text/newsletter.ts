import { showable } from '../render/characters.js'
import type { Newsletter } from '../schema/newsletter.js'
import type { TextHandler } from './handler.js'
import { wrap } from './wrap.js'

/** An invitation: a plain text has no form, so the page to sign up on is named at once. */
export const newsletter: TextHandler<Newsletter> = ({ context }, node, width) => {
  const { signUp, colon } = context.labels
  const url = context.safeUrl('link', node.url, node, '/url')
  const name = showable(node.name)
  const lines = [
    `${signUp}${colon}${url === undefined ? name : `${name} <${url}>`}`,
    showable(node.description ?? ''),
    showable(node.frequency ?? ''),
  ]
  return lines
    .filter(Boolean)
    .map((line) => wrap(line, width))
    .join('\n')
}
