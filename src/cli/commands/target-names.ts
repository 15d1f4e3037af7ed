/** What an article can be rendered to, by its name on the command line. */
export const targetNames = ['html', 'amp', 'text', 'markdown', 'jsonld'] as const

/** One of them. */
export type TargetName = (typeof targetNames)[number]
