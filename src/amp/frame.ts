import type { Element, Properties } from 'hast'
import { element } from '../hast/element.js'
import { labelText } from '../html/label.js'
import { type Found, readPage } from '../render/embeds/embed.js'
import { type FrameBox, frameBox, readFrame } from '../render/embeds/frame.js'
import type { Embedding } from '../render/embeds/media-title.js'
import { mediaTitle } from '../render/embeds/media-title.js'
import type { RenderState } from '../render/handler.js'
import { components } from './components.js'

/**
 * Renders embedded content as the component of the provider, or else as a frame. Reports content
 * without either.
 */
export function componentFor(
  state: RenderState,
  found: Found,
  node: Embedding,
): Element | undefined {
  const { name, provider, parts } = found
  const component = components[name]
  if (component === 'words') {
    state.report(
      'embed-no-amp-component',
      node,
      '/provider',
      `AMP has no component for ${name}, so the text and a link are rendered. No action is needed.`,
    )
    return undefined
  }
  if (component !== 'frame') {
    const attributes = component.attributes(parts, readPage(state, found, node))
    const box = frameBox((component.size ?? provider.size)(parts), node)
    const title = mediaTitle(state, node)
    if (attributes) return element(component.name, { ...attributes, title, ...layout(box) })
  }
  return ampFrame(state, found, node)
}

/**
 * Renders a frame. It can only grow with a button for its overflow.
 *
 * @see https://amp.dev/documentation/components/amp-iframe
 */
function ampFrame(state: RenderState, found: Found, node: Embedding): Element | undefined {
  const facts = readFrame(state, found, node)
  if (!facts) return undefined
  const { src, sandbox, allow, referrerPolicy } = facts
  const title = mediaTitle(state, node)
  const { more } = state.labels.embed
  // Charts report their height to AMP.
  const isResizable = found.provider.kind === 'graphic'
  return element(
    'amp-iframe',
    {
      src,
      title,
      ...layout(facts),
      sandbox,
      allow,
      referrerPolicy,
      frameBorder: '0',
      resizable: isResizable ? '' : undefined,
    },
    [
      isResizable
        ? element('div', { overflow: '', role: 'button', tabIndex: 0, ariaLabel: more }, [
            labelText(state, more),
          ])
        : undefined,
    ],
  )
}

/**
 * Adds a placeholder to a component. Near the top of the page, the runtime refuses a frame without
 * one, so a frame always has a placeholder.
 */
export function withPlaceholder(component: Element, placeholder: Element | undefined): Element {
  const { tagName, properties, children } = component
  const title = element('p', {}, [String(properties.title)])
  const first = placeholder ?? (tagName === 'amp-iframe' ? title : undefined)
  if (!first) return component
  const marked = { ...first, properties: { ...first.properties, placeholder: '' } }
  return { ...component, children: [marked, ...children] }
}

function layout({ width, height, keepsShape }: FrameBox): Properties {
  return keepsShape ? { width, height, layout: 'responsive' } : { height, layout: 'fixed-height' }
}
