/** The names of the targets, in a separate file so that `--help` does not load the renderers. */
export const targetNames = ['html', 'amp', 'text', 'markdown', 'jsonld'] as const

/** The name of a target. */
export type TargetName = (typeof targetNames)[number]
