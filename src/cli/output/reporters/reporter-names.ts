/** The names of the reporters, in a separate file so that `--help` does not load the reporters. */
export const reporterNames = ['pretty', 'json', 'sarif', 'junit', 'github', 'vfile'] as const

/** The name of a reporter. */
export type ReporterName = (typeof reporterNames)[number]
