import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Io } from '../io.js'
import { UsageError } from '../usage-error.js'
import { checkFiles, type Done, type Job } from './check-files.js'
import { takeTurns } from './turns.js'

/** What a thread is told. */
export interface ThreadJob {
  cwd: string
  version: string
  job: Job
  /** The turns of all threads: see {@link takeTurns}. */
  next: Int32Array
}

/** How many files make up for the start of another thread. */
const FILES_PER_THREAD = 4000

/** How many threads pay for a number of files, if nobody says. */
export function usualThreads(files: number): number {
  return Math.max(1, Math.min(availableParallelism(), Math.floor(files / FILES_PER_THREAD)))
}

/** Checks files in several threads, of which this is one. */
export async function checkInThreads(
  threads: number,
  io: Io,
  job: Job,
  onTurn: (index: number) => void,
): Promise<Done> {
  const { cwd, version } = io
  const next = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
  const more = Math.min(threads, job.files.length) - 1
  const others = Array.from({ length: more }, () => runThread({ cwd, version, job, next }))
  const done = await Promise.all([
    ...others,
    checkFiles(io, job, takeTurns(next, job.files.length, onTurn)),
  ])
  return {
    findings: new Map(done.flatMap(({ findings }) => [...findings])),
    known: Object.assign({}, ...done.map(({ known }) => known)),
  }
}

function runThread(workerData: ThreadJob): Promise<Done> {
  return new Promise((fulfil, reject) => {
    const worker = new Worker(new URL('./worker.js', import.meta.url), { workerData })
    worker.once('message', fulfil)
    worker.once('error', reject)
    worker.once('exit', (code) => {
      if (code !== 0) reject(new UsageError(`A thread ended with ${code}. Try --threads 1.`))
    })
  })
}
