/** What a command tells the shell. */
export const EXIT = { clean: 0, findings: 1, usage: 2 } as const

/** One of the {@link EXIT} codes. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]
