import { readFileSync } from 'node:fs'
import { resourceUsage } from 'node:process'

/** The most memory that this process has taken so far, in megabytes. */
export function peakMegabytes() {
  return Math.round(peakKilobytes() / 1024)
}

function peakKilobytes() {
  try {
    // On Linux `maxRSS` begins at what the process that started this one had taken.
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))[1])
  } catch {
    return resourceUsage().maxRSS
  }
}
