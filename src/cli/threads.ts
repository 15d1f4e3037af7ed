import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Done, Job } from './check-files.js'
import { UsageError } from './usage-error.js'

/** What a thread is told. */
export interface ThreadJob {
  cwd: string
  version: string
  job: Job
}

/** How many files make up for the start of another thread. */
const FILES_PER_THREAD = 4000

/** How many threads pay for a number of files, if nobody says. */
export function usualThreads(files: number): number {
  return Math.max(1, Math.min(availableParallelism(), Math.floor(files / FILES_PER_THREAD)))
}

/** Checks files in several threads; the results come in the order of the files. */
export async function checkInThreads(threads: number, { job, ...rest }: ThreadJob): Promise<Done> {
  const size = Math.ceil(job.files.length / threads)
  const parts = Array.from({ length: threads }, (_, index) =>
    job.files.slice(index * size, (index + 1) * size),
  ).filter((files) => files.length > 0)
  const done = await Promise.all(
    parts.map((files) => runThread({ ...rest, job: { ...job, files } })),
  )
  return {
    results: done.flatMap(({ results }) => results),
    known: Object.assign({}, ...done.map(({ known }) => known)),
  }
}

/** A thread is this very program: it sees that it is one, and what it has to do. */
function runThread(workerData: ThreadJob): Promise<Done> {
  return new Promise((fulfil, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData })
    worker.once('message', fulfil)
    worker.once('error', reject)
    worker.once('exit', (code) => {
      if (code !== 0) reject(new UsageError(`A thread ended with ${code}. Try --threads 1.`))
    })
  })
}
