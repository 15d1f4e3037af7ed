import type { Element } from 'hast'
import { element, elementOf, lines } from '../hast/element.js'
import type { Handler, MarkupState } from '../render/handler.js'
import { cleanText } from '../render/safety/clean-text.js'
import type { Newsletter } from '../schema/newsletter.js'
import { labelText } from './label.js'

/** A form where there is somewhere to send it, a link otherwise. Neither needs a script. */
export const newsletter: Handler<Newsletter> = (state, node) =>
  newsletterBox(state, node, signUpForm(state, node) ?? signUpLink(state, node))

/** The box with its name, and the given way to sign up. */
export function newsletterBox(
  state: MarkupState,
  node: Newsletter,
  signUp: Element | undefined,
): Element {
  const { context } = state
  const headingId = context.newId('newsletter')
  const properties = context.attributes(node, 'newsletter')
  properties.ariaLabelledBy = [headingId]
  const privacy = node.privacyUrl && context.safeUrl('link', node.privacyUrl, node, '/privacyUrl')
  return elementOf(
    'aside',
    properties,
    lines([
      element(
        context.headingName(2),
        { id: headingId, className: context.className('newsletter-name') },
        [cleanText(node.name)],
      ),
      node.description === undefined ? undefined : element('p', {}, [cleanText(node.description)]),
      node.frequency === undefined
        ? undefined
        : element('p', { className: context.className('newsletter-frequency') }, [
            cleanText(node.frequency),
          ]),
      signUp,
      privacy
        ? element('p', {}, [
            element('a', { href: privacy }, [labelText(context, context.labels.privacy)]),
          ])
        : undefined,
    ]),
  )
}

/** A link to the page where one can sign up. */
export function signUpLink({ context }: MarkupState, node: Newsletter): Element | undefined {
  const href = context.safeUrl('link', node.url, node, '/url')
  if (href === undefined) return undefined
  const className = context.className('newsletter-link')
  return element('p', {}, [
    element('a', { className, href }, [labelText(context, context.labels.signUp)]),
  ])
}

function signUpForm({ context }: MarkupState, node: Newsletter): Element | undefined {
  if (node.action === undefined) return undefined
  const action = context.safeUrl('media', node.action, node, '/action')
  if (action === undefined) return undefined
  return element(
    'form',
    { className: context.className('newsletter-form'), action, method: 'post' },
    [
      element('label', {}, [
        labelText(context, context.labels.emailAddress),
        ' ',
        element('input', {
          type: 'email',
          name: cleanText(node.emailField ?? 'email'),
          autoComplete: ['email'],
          required: true,
        }),
      ]),
      ' ',
      element('button', { type: 'submit' }, [labelText(context, context.labels.signUp)]),
    ],
  )
}
