import { readFileSync } from 'node:fs'
import { resourceUsage } from 'node:process'

/** Returns the peak memory of this process so far, in megabytes. */
export function peakMegabytes() {
  return Math.round(peakKilobytes() / 1024)
}

function peakKilobytes() {
  try {
    // On Linux, `maxRSS` starts at the value of the parent process.
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))[1])
  } catch {
    return resourceUsage().maxRSS
  }
}
