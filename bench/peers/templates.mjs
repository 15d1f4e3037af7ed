// The components that a user of a peer writes. Custom objects are rendered by the templates of the
// lower limit, with the peer's words inside.
import {
  attribute,
  blockquote,
  createPage,
  figure,
  idOf,
  newsletter,
  pullquote,
  renderTemplate,
} from '../limits/html.mjs'

export const objects = {
  figure,
  newsletter,
  pullquote: (page, { node, words }, render) => pullquote(page, node, render(words)),
  blockquote: (page, { node, words }, render) => blockquote(page, node, render(words)),
}

export const marks = {
  emphasis: (_data, words) => `<em>${words}</em>`,
  strong: (_data, words) => `<strong>${words}</strong>`,
  link: ({ url, title }, words) =>
    `<a href="${attribute(url)}"${title === undefined ? '' : ` title="${attribute(title)}"`}>${words}</a>`,
  quotation: ({ id, speaker }, words) =>
    `<span${idOf({ id })} class="sf-quotation"${speaker === undefined ? '' : ` data-speaker="${attribute(speaker)}"`}>${words}</span>`,
}

/** A paragraph or heading with its id. */
export const block = (name, data, words) => `<${name}${idOf(data)}>${words}</${name}>`

/** Renders the page around the output of the peer. */
export function render(article, peer) {
  const page = createPage(article)
  return renderTemplate(page, { deck: peer.deck(page), body: peer.body(page) })
}
