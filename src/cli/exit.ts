/** The exit codes of the command line. */
export const EXIT = { clean: 0, findings: 1, usage: 2 } as const

/** One of the {@link EXIT} codes. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** An error in the call of a command, as opposed to a problem in an article. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** Returns the system error code, such as `ENOENT`. */
export function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException | undefined)?.code ?? 'unknown'
}
