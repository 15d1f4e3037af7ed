/** What a command has of the world: tests and the real terminal give it alike. */
export interface Io {
  cwd: string
  /** Writes to standard output. */
  out(text: string): void
  /** Writes to standard error. */
  err(text: string): void
  /** The next bytes of standard input; none at its end. */
  stdin(): Uint8Array
  /** Whether colours are wanted. */
  isColored: boolean
  /** Whether somebody watches standard error. */
  isWatched: boolean
  /** The folder that a workflow of GitHub has checked out, in one. */
  workspace: string | undefined
  version: string
}
