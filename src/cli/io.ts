/** The outside world of a command, so that tests can replace it. */
export interface Io {
  cwd: string
  /** Writes to standard output. */
  out(text: string): void
  /** Writes to standard error. */
  err(text: string): void
  /** Returns the next bytes of standard input, and no bytes at its end. */
  stdin(): Uint8Array
  /** Whether to write colors. */
  isColored: boolean
  /** Whether standard error is a terminal. */
  isWatched: boolean
  /** The folder into which a GitHub workflow has checked out the repository. */
  workspace: string | undefined
  version: string
}
