import type { Added } from '../demarche.ts'
import { DemarcheError, failure } from '../model/errors.ts'
import { READ_DEFAULTS, readInput } from '../readers/index.ts'
import { Adding, type Place } from './adding.ts'
import { openEngine } from './engine.ts'
import { inputsOf } from './inputs.ts'
import { type DeadLetter, openQueue, type QueueOptions, type QueueStatus } from './queue.ts'

export type { DeadLetter, QueueOptions, QueueStatus }

/** Jobs that are put together. */
const PUT = 200
/** How long a worker waits when there is nothing to do. */
const IDLE_MS = 1000

export type Enqueued =
  | { readonly kind: 'enqueued'; readonly articles: number }
  | { readonly kind: 'failed'; readonly place: string; readonly error: DemarcheError }

/** Reads places and puts their articles in the queue of a PostgreSQL ledger. @throws {DemarcheError} E511 */
export async function* enqueuePlaces(
  ledger: string,
  places: readonly string[],
  { allowPrivate = false, ...options }: QueueOptions & { readonly allowPrivate?: boolean } = {},
): AsyncGenerator<Enqueued> {
  const queue = await openQueue(ledger, options)
  try {
    let [waiting, articles]: [Place[], number] = [[], 0]
    const put = async (): Promise<void> => {
      await queue.put(waiting)
      articles += waiting.length
      waiting = []
    }
    for await (const found of inputsOf(places, { allowPrivate })) {
      if (found.kind === 'failed') {
        yield found
        continue
      }
      for await (const read of readInput(found.input, READ_DEFAULTS)) {
        if (read.kind === 'failure') yield { kind: 'failed', place: read.place, error: read.error }
        if (read.kind !== 'article') continue
        waiting.push({ place: read.place, row: read.row })
        if (waiting.length >= PUT) await put()
      }
    }
    await put()
    yield { kind: 'enqueued', articles }
  } finally {
    await queue.close()
  }
}

/**
 * Takes articles from the queue, reads them, and appends each in one transaction with the end of its job: an article
 * that is delivered twice, or whose worker is killed at any point, is in the ledger exactly once.
 *
 * @param untilEmpty ends when nothing waits; else it goes on until `signal` says stop
 * @throws {DemarcheError} E511
 */
export async function* working(
  ledger: string,
  {
    untilEmpty = false,
    signal,
    ...options
  }: QueueOptions & { readonly untilEmpty?: boolean; readonly signal?: AbortSignal } = {},
): AsyncGenerator<Added> {
  const queue = await openQueue(ledger, options)
  const adding = new Adding(queue.ledger, openEngine())
  try {
    for (;;) {
      if (signal?.aborted === true) return
      const [job] = await queue.take(1)
      if (job === undefined) {
        const { waiting, retrying, active } = await queue.status()
        if (untilEmpty && waiting + retrying + active === 0) return
        await pause(IDLE_MS, signal)
        continue
      }
      try {
        yield await adding.one(job.place, job.article, batch =>
          queue.ledger.append(batch, new Date().toISOString(), execute => queue.complete(job, execute)),
        )
      } catch (error) {
        adding.forget()
        const known =
          error instanceof DemarcheError
            ? error
            : failure('E514', [job.place, String(error)], { cause: error })
        await queue.fail(job, known.message)
        yield { kind: 'failed', place: job.place, error: known }
      }
    }
  } finally {
    await queue.close()
  }
}

/** @param retry ids of dead letters that go back in the queue, or `all` */
export async function queueStatus(
  ledger: string,
  { retry = null, ...options }: QueueOptions & { readonly retry?: readonly string[] | 'all' | null } = {},
): Promise<QueueStatus & { readonly letters: readonly DeadLetter[]; readonly revived: number }> {
  const queue = await openQueue(ledger, options)
  try {
    const revived = retry === null ? 0 : await queue.revive(retry === 'all' ? null : retry)
    return { ...(await queue.status()), letters: await queue.deadLetters(), revived }
  } finally {
    await queue.close()
  }
}

const pause = (ms: number, signal: AbortSignal | undefined): Promise<void> =>
  new Promise(resolve => {
    const done = (): void => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, ms)
    signal?.addEventListener('abort', done)
  })
