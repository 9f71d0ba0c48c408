import { Worker } from 'node:worker_threads'

/** Questions on their way to each thread: one that it works on and one that waits, so that it never waits itself. */
const AHEAD = 2
/** Answers held for their turn, for each thread: a slow question stops the others only when so many are done. */
const HELD = 8

interface Thread {
  readonly worker: Worker
  /** In the order in which they were sent, which is that in which their answers come. */
  readonly sent: Waiting[]
}

interface Waiting {
  readonly question: unknown
  readonly resolve: (answer: never) => void
  readonly reject: (error: unknown) => void
}

/** Threads that run one program; whichever has room takes the next question. */
export class Threads {
  readonly #program: URL
  readonly #data: unknown
  readonly #threads: Thread[] = []
  readonly #waiting: Waiting[] = []

  /**
   * @param program the module's address, whichever of `.ts` and `.js` the caller itself is
   * @param data what each thread finds in `workerData`
   */
  constructor(count: number, program: URL, data: unknown) {
    this.#program = program
    this.#data = data
    while (this.count < count) this.grow()
  }

  get count(): number {
    return this.#threads.length
  }

  /** Questions that no thread has taken yet. */
  get waiting(): number {
    return this.#waiting.length
  }

  /** Starts one thread more. */
  grow(): void {
    this.#threads.push(this.#start())
    this.#send()
  }

  ask<A>(question: unknown): Promise<A> {
    return new Promise<A>((resolve, reject) => {
      this.#waiting.push({ question, resolve, reject })
      this.#send()
    })
  }

  /** Puts questions to the threads and gives the answers in the order of the questions, holding a few of both. */
  async *inOrder<Q, A>(questions: AsyncIterable<Q> | Iterable<Q>): AsyncGenerator<A> {
    const asked: Promise<A>[] = []
    for await (const question of questions) {
      const answer = this.ask<A>(question)
      // A failure is met where its turn comes, not also here.
      answer.catch(() => {})
      asked.push(answer)
      if (asked.length >= this.count * HELD) yield await asked.shift()!
    }
    for (const answer of asked) yield await answer
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map(({ worker }) => worker.terminate()))
  }

  #start(): Thread {
    const workerData = this.#data
    const worker = this.#program.pathname.endsWith('.ts')
      ? new Worker(fromSource(this.#program), { eval: true, workerData })
      : new Worker(this.#program, { workerData })
    const thread: Thread = { worker, sent: [] }
    worker.on('message', answer => {
      thread.sent.shift()!.resolve(answer as never)
      this.#send()
    })
    worker.on('error', error => {
      for (const { reject } of [...thread.sent.splice(0), ...this.#waiting.splice(0)]) reject(error)
    })
    return thread
  }

  #send(): void {
    for (let depth = 0; depth < AHEAD; depth++) {
      for (const { worker, sent } of this.#threads) {
        if (sent.length > depth) continue
        const next = this.#waiting.shift()
        if (next === undefined) return
        sent.push(next)
        worker.postMessage(next.question)
      }
    }
  }
}

/** Node 20 cannot run TypeScript: from source, as the tests do, a worker first loads what can. */
const fromSource = (program: URL): string =>
  `import('tsx/esm/api').then(tsx => (tsx.register(), import(${JSON.stringify(program.href)})))`
