import { availableParallelism } from 'node:os'
import type { Article } from '../model/article.ts'
import type { Engine } from './engine.ts'
import { shareModels } from './models.ts'
import { type Reading, type ReadingFailed, succeeded, triedReading } from './reading.ts'
import { Threads } from './threads.ts'

/** Articles that a thread must have to read before it pays to start it. */
const WORTH_A_THREAD = 16

const WORKER = new URL(
  import.meta.url.endsWith('.ts') ? './reading-worker.ts' : './reading-worker.js',
  import.meta.url,
)

interface Asked {
  readonly article: Article
  answer: Promise<Reading | ReadingFailed> | null
}

/**
 * Reads articles for the ledger: here while they are few, on threads of their own when they are many. What is read
 * depends on the article alone, so neither the number of threads nor their order shows in the result.
 */
export class Readings {
  readonly #engine: () => Engine
  readonly #most: number
  /** Asked while no thread runs. */
  readonly #held = new Set<Asked>()
  #threads: Threads | null = null

  /** @param most threads; 1 reads everything here */
  constructor(engine: () => Engine, most = availableParallelism()) {
    this.#engine = engine
    this.#most = most
  }

  /**
   * Asks for a reading, which may begin at once on another thread.
   *
   * @returns what waits for it or, when no thread has taken it, reads here and now
   * @throws {DemarcheError} what that gives throws when the article cannot be read
   */
  ask(article: Article): () => Promise<Reading> {
    const asked: Asked = { article, answer: null }
    this.#held.add(asked)
    this.#hand()
    return async () => {
      this.#held.delete(asked)
      return succeeded(await (asked.answer ?? triedReading(article, this.#engine())))
    }
  }

  async close(): Promise<void> {
    this.#held.clear()
    await this.#threads?.close()
    this.#threads = null
  }

  /** One thread more for each so many that wait; before the second there is none. */
  #hand(): void {
    const waiting = this.#held.size + (this.#threads?.waiting ?? 0)
    const wanted = Math.min(this.#most, Math.floor(waiting / WORTH_A_THREAD))
    if (this.#threads === null && wanted < 2) return
    this.#threads ??= new Threads(wanted, WORKER, shareModels())
    while (this.#threads.count < wanted) this.#threads.grow()
    for (const asked of this.#held) {
      asked.answer = this.#threads.ask(asked.article)
      // A failure is met where the answer is wanted, not also here.
      asked.answer.catch(() => {})
    }
    this.#held.clear()
  }
}
