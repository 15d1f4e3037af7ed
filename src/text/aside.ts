import type { Aside, Timeline } from '../schema/nodes.js'
import { joinBlocks, renderBlocks } from './handler.js'
import type { TextHandler } from './state.js'
import { titled } from './title.js'

export const aside: TextHandler<Aside | Timeline> = (state, { title = '', children }, width) =>
  joinBlocks([titled(state, title, 2, width), renderBlocks(state, children, width)])

export const asideHandlers = { aside }
