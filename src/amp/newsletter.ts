import { newsletterBox, signUpLink } from '../html/newsletter.js'
import type { Handler } from '../render/handler.js'
import type { Newsletter } from '../schema/nodes.js'

/**
 * Renders a link instead of a form: AMP submits forms by script and expects JSON with CORS headers,
 * which the target of the plain form does not return.
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
        'AMP does not support the form, and the newsletter has no sign-up page. Set its `url`.',
      )
    } else {
      state.report(
        'form-as-link',
        node,
        '/action',
        'The form is rendered as a link to the sign-up page. No action is needed.',
      )
    }
  }
  return newsletterBox(state, node, signUpLink(state, node))
}
