import type { Io } from '../io.js'

const WIDTH = 30

/**
 * Writes a progress bar if standard error is a terminal.
 *
 * @returns Shows how much is done, from 0 to 1; `undefined` removes the bar.
 */
export function createProgress({
  isWatched,
  err,
}: Pick<Io, 'isWatched' | 'err'>): (done: number | undefined) => void {
  let shown = -1
  return (done) => {
    if (!isWatched) return
    if (done === undefined) {
      err('\r\u001b[K')
      shown = -1
      return
    }
    const percent = Math.round(100 * done)
    if (percent === shown) return
    shown = percent
    err(`\r[${'='.repeat(Math.round(WIDTH * done)).padEnd(WIDTH)}] ${percent} %`)
  }
}
