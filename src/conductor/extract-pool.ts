import { Worker } from 'node:worker_threads'
import type { ExtractLayer } from '../exporters/extract-row.ts'
import { extractLine, type NumberedLine, type WrittenLine } from './extract-line.ts'
import type { Machine } from './machine.ts'

/** Lines that travel to a worker together. */
const CHUNK = 16
/** Chunks on their way for each worker: enough that none waits, few enough that memory stays constant. */
const AHEAD = 2

/**
 * Extracts line by line, in order, on several threads: the same bytes whatever the number of workers.
 * Fewer lines than one chunk are read in this thread, since a worker takes longer to start.
 *
 * @param workers threads besides this one; 1 reads everything here
 */
export async function* extractLines(
  machine: Machine,
  lines: AsyncIterable<NumberedLine>,
  only: readonly ExtractLayer[] | null,
  workers: number,
): AsyncGenerator<WrittenLine> {
  const chunks = chunked(lines)
  const first = await chunks.next()
  if (first.done) return
  if (workers === 1 || first.value.length < CHUNK) {
    for (let chunk: IteratorResult<NumberedLine[]> = first; !chunk.done; chunk = await chunks.next()) {
      for (const line of chunk.value) yield extractLine(machine, line, only)
    }
    return
  }
  const pool = Array.from({ length: workers }, () => startWorker(only))
  try {
    const waiting: Promise<readonly WrittenLine[]>[] = [ask(pool[0]!, first.value)]
    for (let turn = 1; ; turn++) {
      const chunk = await chunks.next()
      if (chunk.done) break
      waiting.push(ask(pool[turn % workers]!, chunk.value))
      if (waiting.length >= workers * AHEAD) yield* await waiting.shift()!
    }
    for (const written of waiting) yield* await written
  } finally {
    await Promise.all(pool.map(({ worker }) => worker.terminate()))
  }
}

/** Node 20 cannot run TypeScript: from source, as the tests do, a worker first loads what can. */
const FROM_SOURCE = `import('tsx/esm/api').then(tsx => (tsx.register(), import(${JSON.stringify(new URL('./extract-worker.ts', import.meta.url).href)})))`

interface Hand {
  readonly worker: Worker
  /** Answers come in the order of the questions: each chunk waits for the one before it. */
  last: Promise<unknown>
}

function startWorker(only: readonly ExtractLayer[] | null): Hand {
  const worker = import.meta.url.endsWith('.ts')
    ? new Worker(FROM_SOURCE, { eval: true, workerData: { only } })
    : new Worker(new URL('./extract-worker.js', import.meta.url), { workerData: { only } })
  worker.setMaxListeners(0)
  return { worker, last: Promise.resolve() }
}

function ask(hand: Hand, lines: readonly NumberedLine[]): Promise<readonly WrittenLine[]> {
  const { worker } = hand
  const answer = hand.last.then(
    () =>
      new Promise<readonly WrittenLine[]>((resolve, reject) => {
        const settle = (work: () => void): void => {
          worker.off('message', done)
          worker.off('error', fail)
          work()
        }
        const done = (written: readonly WrittenLine[]): void => settle(() => resolve(written))
        const fail = (error: unknown): void => settle(() => reject(error))
        worker.on('message', done)
        worker.on('error', fail)
        worker.postMessage(lines)
      }),
  )
  hand.last = answer
  // A failure is met where the chunk is awaited, not also here.
  answer.catch(() => {})
  return answer
}

async function* chunked(lines: AsyncIterable<NumberedLine>): AsyncGenerator<NumberedLine[]> {
  let chunk: NumberedLine[] = []
  for await (const line of lines) {
    if (line.line.trim() === '') continue
    chunk.push(line)
    if (chunk.length < CHUNK) continue
    yield chunk
    chunk = []
  }
  if (chunk.length > 0) yield chunk
}
