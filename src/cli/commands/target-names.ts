/** The names of the targets. They are apart, so that `--help` doesn’t load the renderers. */
export const targetNames = ['html', 'amp', 'text', 'markdown', 'jsonld'] as const

/** One of them. */
export type TargetName = (typeof targetNames)[number]
