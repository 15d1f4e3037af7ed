import * as z from 'zod'
import { nodeSpec } from './define-node.js'
import { partialDate, someText } from './scalars.js'

const timeline = nodeSpec({
  type: 'timeline',
  content: ['timelineEvent'],
  schema: z.strictObject({
    title: someText.optional(),
  }),
})

const timelineEvent = nodeSpec({
  type: 'timelineEvent',
  content: 'flow',
  schema: z.strictObject({
    date: someText.optional(),
    dateTime: partialDate.optional(),
    title: someText.optional(),
  }),
})

export const timelineNodes = { timeline, timelineEvent }
