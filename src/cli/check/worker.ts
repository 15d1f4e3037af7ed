import { parentPort, workerData } from 'node:worker_threads'
import { readStdin } from '../input/stdin.js'
import { checkFiles } from './check-files.js'
import type { ThreadJob } from './threads.js'
import { takeTurns } from './turns.js'

// A further thread: it takes its turns until there is no file left, and tells what it has found.
const { cwd, version, job, next } = workerData as ThreadJob
const turns = takeTurns(next, job.files.length)
parentPort?.postMessage(await checkFiles({ cwd, version, stdin: readStdin }, job, turns))
