import * as z from 'zod'
import { nodeSpec } from './define-node.js'
import type { NodeFields } from './node.js'
import type { Flow } from './nodes.js'
import { partialDate, someText } from './scalars.js'

/**
 * What happened, in order.
 *
 * @example
 * const timeline: Timeline = {
 *   type: 'timeline',
 *   title: 'How it happened',
 *   children: [
 *     {
 *       type: 'timelineEvent',
 *       date: '1 March',
 *       children: [{ type: 'paragraph', children: [{ type: 'text', value: 'The first delay.' }] }],
 *     },
 *   ],
 * }
 */
export interface Timeline extends NodeFields {
  type: 'timeline'
  /** The heading above the events. */
  title?: string | undefined
  /** The events, in the order they are shown. */
  children: TimelineEvent[]
}

/**
 * One event of a timeline.
 *
 * @example
 * const event: TimelineEvent = {
 *   type: 'timelineEvent',
 *   date: '1 March',
 *   dateTime: '2026-03-01',
 *   children: [{ type: 'paragraph', children: [{ type: 'text', value: 'The first delay.' }] }],
 * }
 */
export interface TimelineEvent extends NodeFields {
  type: 'timelineEvent'
  /** When it was, as a reader should see it. Default: `dateTime`. */
  date?: string | undefined
  /** The same for machines: a year, a month, a day, or a date and time. */
  dateTime?: string | undefined
  /** The event in a few words. */
  title?: string | undefined
  /** What happened. */
  children: Flow[]
}

export const timeline = nodeSpec({
  type: 'timeline',
  content: ['timelineEvent'],
  schema: z.strictObject({
    title: someText.optional(),
  }),
})

export const timelineEvent = nodeSpec({
  type: 'timelineEvent',
  content: 'flow',
  schema: z.strictObject({
    date: someText.optional(),
    dateTime: partialDate.optional(),
    title: someText.optional(),
  }),
})
