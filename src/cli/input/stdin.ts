import { Buffer } from 'node:buffer'
import { readSync } from 'node:fs'
import { codeOf } from '../error-code.js'

const memory = Buffer.allocUnsafe(65_536)

/** The next bytes of standard input; none at its end. */
export function readStdin(): Uint8Array {
  for (;;) {
    try {
      return Buffer.from(memory.subarray(0, readSync(0, memory)))
    } catch (error) {
      if (codeOf(error) === 'EOF') return Buffer.alloc(0)
      if (codeOf(error) !== 'EAGAIN') throw error
      // A pipe that doesn't wait: its other end is still at work.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10)
    }
  }
}
