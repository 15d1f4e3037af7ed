import { newsletterBox, signUpLink } from '../html/newsletter.js'
import type { Handler } from '../render/handler.js'
import type { Newsletter } from '../schema/nodes.js'

/**
 * A link, never a form: AMP sends a form by script and wants an answer in JSON with CORS headers,
 * which the plain form's target doesn't give.
 *
 * @see https://amp.dev/documentation/components/amp-form
 */
export const newsletter: Handler<Newsletter> = (state, node) => {
  if (node.action !== undefined) {
    if (node.url === undefined) {
      state.report(
        'form-left-out',
        node,
        '/action',
        'AMP has no such form, and the newsletter names no page to sign up on. Set its `url`.',
      )
    } else {
      state.report(
        'form-as-link',
        node,
        '/action',
        'AMP gets a link to the sign-up page in place of the form. Nothing needs to be done.',
      )
    }
  }
  return newsletterBox(state, node, signUpLink(state, node))
}
