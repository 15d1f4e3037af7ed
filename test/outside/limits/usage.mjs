// Loaded before a program: at its end, writes its time and memory to file descriptor 3.
import { writeSync } from 'node:fs'
import process, { cpuUsage } from 'node:process'
import { peakMegabytes } from './memory.mjs'

process.on('exit', () => {
  const { user, system } = cpuUsage()
  const milliseconds = Math.round((user + system) / 1000)
  writeSync(3, JSON.stringify({ milliseconds, megabytes: peakMegabytes() }))
})
