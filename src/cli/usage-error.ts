/** Something is wrong with how the command was called, and not with an article. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
