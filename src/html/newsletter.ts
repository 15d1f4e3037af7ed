import type { Element } from 'hast'
import { element } from '../hast/element.js'
import type { Handler, RenderState } from '../render/handler.js'
import { cleanText } from '../render/safety/clean-text.js'
import type { Newsletter } from '../schema/nodes.js'
import { labelText } from './label.js'
import { titledBox } from './title.js'

/** Renders a form if there is a URL to post it to, otherwise a link. Neither needs a script. */
const newsletter: Handler<Newsletter> = (state, node) =>
  newsletterBox(state, node, signUpForm(state, node) ?? signUpLink(state, node))

/** Renders the box with its name and the way to sign up. */
export function newsletterBox(
  state: RenderState,
  node: Newsletter,
  signUp: Element | undefined,
): Element {
  const privacy = node.privacyUrl && state.safeUrl('link', node.privacyUrl, node, '/privacyUrl')
  return titledBox(
    state,
    'aside',
    state.attributes(node, 'newsletter'),
    { id: 'newsletter', className: 'newsletter-name', words: cleanText(node.name) },
    () => [
      node.description === undefined ? undefined : element('p', {}, [cleanText(node.description)]),
      node.frequency === undefined
        ? undefined
        : element('p', { className: state.className('newsletter-frequency') }, [
            cleanText(node.frequency),
          ]),
      signUp,
      privacy
        ? element('p', {}, [
            element('a', { href: privacy }, [labelText(state, state.labels.privacy)]),
          ])
        : undefined,
    ],
  )
}

/** Renders a link to the sign-up page. */
export function signUpLink(state: RenderState, node: Newsletter): Element | undefined {
  if (node.url === undefined) return undefined
  const href = state.safeUrl('link', node.url, node, '/url')
  if (href === undefined) return undefined
  const className = state.className('newsletter-link')
  return element('p', {}, [
    element('a', { className, href }, [labelText(state, state.labels.signUp)]),
  ])
}

function signUpForm(state: RenderState, node: Newsletter): Element | undefined {
  if (node.action === undefined) return undefined
  const action = state.safeUrl('media', node.action, node, '/action')
  if (action === undefined) return undefined
  return element(
    'form',
    { className: state.className('newsletter-form'), action, method: 'post' },
    [
      element('label', {}, [
        labelText(state, state.labels.emailAddress),
        ' ',
        element('input', {
          type: 'email',
          name: cleanText(node.emailField ?? 'email'),
          autoComplete: ['email'],
          required: true,
        }),
      ]),
      ' ',
      element('button', { type: 'submit' }, [labelText(state, state.labels.signUp)]),
    ],
  )
}

export const newsletterHandlers = { newsletter }
