import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { UsageError } from '../exit.js'
import type { Io } from '../io.js'
import { checkFiles, type Job } from './check-files.js'
import type { FileResult } from './finding.js'

/** The data sent to a thread. */
export interface ThreadJob {
  cwd: string
  job: Job
}

/**
 * The number of files per thread above which another thread saves more time than it takes to start.
 */
const FILES_PER_THREAD = 4000

/** Returns the default number of threads. */
export function defaultThreads(files: number): number {
  return Math.max(1, Math.min(availableParallelism(), Math.floor(files / FILES_PER_THREAD)))
}

/**
 * Checks files in several threads. Each takes a slice, and this thread takes the first one.
 *
 * @param onFile Called before each file of this thread’s slice with its index.
 */
export async function checkInThreads(
  threads: number,
  io: Io,
  job: Job,
  onFile: (index: number, count: number) => void,
): Promise<FileResult[]> {
  const size = Math.max(1, Math.ceil(job.files.length / Math.max(1, threads)))
  const [own = job, ...others] = slicesOf(job, size)
  const results = await Promise.all([
    checkFiles(io, own, (index) => onFile(index, own.files.length)),
    ...others.map((other) => runThread({ cwd: io.cwd, job: other })),
  ])
  return results.flat()
}

function slicesOf(job: Job, size: number): Job[] {
  const count = Math.ceil(job.files.length / size)
  return Array.from({ length: count }, (_, index) => ({
    ...job,
    files: job.files.slice(index * size, (index + 1) * size),
  }))
}

function runThread(workerData: ThreadJob): Promise<FileResult[]> {
  return new Promise((fulfil, reject) => {
    const worker = new Worker(new URL('./worker.js', import.meta.url), { workerData })
    worker.once('message', fulfil)
    worker.once('error', reject)
    worker.once('exit', (code) => {
      if (code !== 0) reject(new UsageError(`A thread ended with code ${code}. Try --threads 1.`))
    })
  })
}
