import { addText, endLine } from '../builder.js'
import { asideHandlers } from './aside.js'
import { textOf } from './dom.js'
import { componentHandlers, frame } from './embed.js'
import { figureHandlers } from './figure.js'
import { flowHandlers } from './flow.js'
import { galleryHandlers } from './gallery.js'
import { image, noscript, picture } from './image.js'
import { listHandlers } from './list.js'
import { phrasingHandlers } from './phrasing.js'
import { transparent } from './place.js'
import { player } from './player.js'
import { quoteHandlers } from './quote.js'
import type { HtmlHandler } from './state.js'
import { tableHandlers } from './table.js'

/** Drops a control, whose text is not part of the article. */
const control: HtmlHandler = (element, builder, state) => {
  // Words on both sides of a control are two words.
  addText(builder, ' ')
  state.report(
    'import-element-dropped',
    element,
    `\`${element.tagName}\` is a control, so it was left out.`,
    {
      text: textOf(element),
      key: element.tagName,
    },
  )
}

/** Reads a form that is not a newsletter: its text is kept. */
const box: HtmlHandler = (element, builder, state) => {
  endLine(builder)
  addText(builder, ' ')
  transparent(element, builder, state)
}

/** The handler of each element. */
export const handlers: Record<string, HtmlHandler> = {
  ...phrasingHandlers,
  ...flowHandlers,
  ...listHandlers,
  ...tableHandlers,
  ...quoteHandlers,
  ...figureHandlers,
  ...galleryHandlers,
  ...asideHandlers,
  ...componentHandlers,
  img: image,
  image,
  'amp-img': image,
  'amp-anim': image,
  picture,
  noscript,
  video: player,
  audio: player,
  'amp-video': player,
  'amp-audio': player,
  iframe: frame,
  embed: frame,
  object: frame,
  button: control,
  input: control,
  select: control,
  textarea: control,
  optgroup: control,
  option: control,
  form: box,
}
