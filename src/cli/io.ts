/** The environment of a command, which tests can replace. */
export interface Io {
  cwd: string
  /** Writes to standard output. */
  out(text: string): void
  /** Writes to standard error. */
  err(text: string): void
  /** Returns the next bytes of standard input, or no bytes at its end. */
  stdin(): Uint8Array
  /** Whether to write colors. */
  isColored: boolean
  /** Whether standard error is a terminal. */
  isWatched: boolean
  /** The folder into which a GitHub workflow checked out the repository. */
  workspace: string | undefined
  version: string
}
