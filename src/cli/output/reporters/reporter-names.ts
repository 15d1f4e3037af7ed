/** The names of the reporters. They are apart, so that `--help` doesn’t load the reporters. */
export const reporterNames = ['pretty', 'json', 'sarif', 'junit', 'github', 'vfile'] as const

/** One of them. */
export type ReporterName = (typeof reporterNames)[number]
