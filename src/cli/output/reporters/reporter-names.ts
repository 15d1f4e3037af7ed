/** What formats of a report there are, by their names on the command line. */
export const reporterNames = ['pretty', 'json', 'sarif', 'junit', 'github', 'vfile'] as const

/** One of them. */
export type ReporterName = (typeof reporterNames)[number]
