// Loaded before a program: when it ends, it tells on the third channel what it took.
import { writeSync } from 'node:fs'
import process, { cpuUsage, resourceUsage } from 'node:process'

process.on('exit', () => {
  const { user, system } = cpuUsage()
  const milliseconds = Math.round((user + system) / 1000)
  const megabytes = Math.round(resourceUsage().maxRSS / 1024)
  writeSync(3, JSON.stringify({ milliseconds, megabytes }))
})
