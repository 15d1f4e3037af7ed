import { parentPort, workerData } from 'node:worker_threads'
import { readStdin } from '../input/read-file.js'
import { checkFiles } from './check-files.js'
import type { ThreadJob } from './threads.js'

// A worker thread: checks its slice of the files and sends the results back.
const { cwd, job } = workerData as ThreadJob
parentPort?.postMessage(await checkFiles({ cwd, stdin: readStdin }, job))
