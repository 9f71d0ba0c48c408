import type { Added } from '../demarche.ts'
import { DemarcheError, failure } from '../model/errors.ts'
import { READ_DEFAULTS, readInput } from '../readers/index.ts'
import { Adding, type Place } from './adding.ts'
import { openEngine } from './engine.ts'
import { inputsOf } from './inputs.ts'
import { readingOf } from './reading.ts'
import { type DeadLetter, openQueue, type QueueOptions, type QueueStatus } from './queue.ts'

export type { DeadLetter, QueueOptions, QueueStatus }

/** Jobs that are put together. */
const PUT = 200
/** How long a worker waits when there is nothing to do. */
const IDLE_MS = 500
/** While there is work, how often a worker looks for jobs that nobody holds any more. */
const PUT_BACK_MS = 30_000
/** How often it tries a database again that is gone, each time after a wait twice as long. */
const RECONNECTS = 6

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
  const adding = new Adding(queue.ledger, openEngine)
  let lookedAt = 0
  try {
    for (;;) {
      if (signal?.aborted === true) return
      const job = await withoutBreak(() => queue.take(), signal)
      if (job === null || Date.now() - lookedAt > PUT_BACK_MS) {
        lookedAt = Date.now()
        await withoutBreak(() => queue.putBack(), signal)
      }
      if (job === null) {
        if (untilEmpty && (await withoutBreak(() => queue.isEmpty(), signal))) return
        await pause(IDLE_MS, signal)
        continue
      }
      try {
        yield await adding.one(job.place, job.article, readingOf(job.article, openEngine()), batch =>
          queue.ledger.append(batch, new Date().toISOString(), execute => queue.complete(job, execute)),
        )
      } catch (error) {
        adding.forget()
        const known =
          error instanceof DemarcheError
            ? error
            : failure('E514', [job.place, String(error)], { cause: error })
        await withoutBreak(() => queue.fail(job, known.message), signal)
        yield { kind: 'failed', place: job.place, error: known }
      }
    }
  } finally {
    await queue.close()
  }
}

/** A server that starts anew is met again; one that stays away is an error. */
async function withoutBreak<T>(work: () => Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  for (let i = 0; ; i++) {
    try {
      return await work()
    } catch (error) {
      const isGone = error instanceof DemarcheError && error.code === 'E501'
      if (!isGone || i === RECONNECTS || signal?.aborted === true) throw error
      await pause(IDLE_MS * 2 ** i, signal)
    }
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
