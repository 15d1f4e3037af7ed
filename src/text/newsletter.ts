import type { Newsletter } from '../schema/nodes.js'
import { reportLoss } from './losses.js'
import type { TextHandler } from './state.js'

/** Renders an invitation with a link to the sign-up page, because plain text has no forms. */
const newsletter: TextHandler<Newsletter> = (state, node, width) => {
  const { settings, wrap } = state
  const { signUp, colon } = state.labels
  const { name, description, frequency } = node
  const loss = node.url === undefined ? 'form-left-out' : 'form-as-link'
  if (node.action !== undefined) reportLoss(state, loss, node, '/action')
  const url = node.url === undefined ? undefined : state.safeUrl('link', node.url, node, '/url')
  const isNamed = url !== undefined && settings.links !== 'none'
  if (url !== undefined && !isNamed) reportLoss(state, 'link-left-out', node, '/url')
  const invitation = `${signUp}${colon}${isNamed ? `${name} <${url}>` : name}`
  return [invitation, description, frequency]
    .filter((line) => line !== undefined && line !== '')
    .map((line) => wrap(line as string, width))
    .join('\n')
}

export const newsletterHandlers = { newsletter }
