import { createHash, createHmac } from 'node:crypto'
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'
import type { Demarche } from '../demarche.ts'
import type { FetchOptions } from '../intake/options.ts'
import { post } from '../intake/post.ts'
import { webAddress } from '../intake/follow.ts'
import { DemarcheError, failure } from '../model/errors.ts'

/** One address that is told of changes. */
export interface Webhook {
  readonly url: string
  /** Ids of the changes that it has taken, or that were there before it was added. */
  readonly told: readonly string[]
  readonly failures: number
  readonly lastError: { readonly code: string; readonly message: string } | null
  /** Not before; null: at once. */
  readonly nextAt: string | null
}

/** What is sent: one change of the state of one thread. */
export interface WebhookEvent {
  readonly type: 'thread.changed'
  /** The same for the same change, however often it is sent. */
  readonly id: string
  /** Instant of recording, UTC. */
  readonly timestamp: string
  readonly data: {
    readonly story: { readonly id: string; readonly title: string }
    readonly thread: string
    readonly state: string
    /** Why, as a sentence. */
    readonly why: string
    /** The sentence that opened the thread, as its article has it. */
    readonly opening: string
    /** The entry that carries it; null when it follows from the clock alone. */
    readonly entry: string | null
  }
}

export interface Delivered {
  readonly url: string
  readonly sent: number
  readonly error: { readonly code: string; readonly message: string } | null
}

export interface DeliverOptions {
  /** Signs what is sent; the receiver has the same. */
  readonly secret: string
  /** Milliseconds since 1970; the system's clock where it is left out. */
  readonly now?: number
  readonly fetch?: Partial<FetchOptions>
}

const MINUTE_MS = 60_000
const LONGEST_WAIT_MS = 24 * 60 * MINUTE_MS

const stored = z.array(
  z.strictObject({
    url: z.string(),
    told: z.array(z.string()),
    failures: z.number().int().min(0),
    lastError: z.strictObject({ code: z.string(), message: z.string() }).nullable(),
    nextAt: z.string().nullable(),
  }),
)

/**
 * Addresses that are told when the state of a thread changes: signed, retried, at least once each, in order of
 * recording. What has been taken stands in a file beside the ledger, so a cut loses no change; it may send one twice,
 * under the same id.
 */
export class Webhooks {
  readonly #app: Pick<Demarche, 'stories' | 'story'>
  readonly #file: string

  /** @param file where the addresses and what they have taken are kept */
  constructor(app: Pick<Demarche, 'stories' | 'story'>, file: string) {
    this.#app = app
    this.#file = file
  }

  /** @throws {DemarcheError} E105 the file is broken */
  list(): readonly Webhook[] {
    let json: string
    try {
      json = readFileSync(this.#file, 'utf8')
    } catch {
      return []
    }
    try {
      return stored.parse(JSON.parse(json))
    } catch (cause) {
      throw failure('E105', [this.#file, 'it is no list of webhooks'], { cause })
    }
  }

  /** Tells an address of what changes from now on. @throws {DemarcheError} E601 it is no web address */
  async add(address: string): Promise<Webhook> {
    const url = webAddress(address).href
    const known = this.list().find(each => each.url === url)
    if (known) return known
    const told = (await this.#events()).map(({ id }) => id)
    const hook: Webhook = { url, told, failures: 0, lastError: null, nextAt: null }
    this.#keep([...this.list(), hook])
    return hook
  }

  /** @throws {DemarcheError} E408 it is not among them */
  remove(address: string): void {
    const url = webAddress(address).href
    const rest = this.list().filter(each => each.url !== url)
    if (rest.length === this.list().length) throw failure('E408', [url])
    this.#keep(rest)
  }

  /** Sends to each address, if it is time for it, what it has not taken yet. */
  async *deliver({ secret, now = Date.now(), fetch = {} }: DeliverOptions): AsyncGenerator<Delivered> {
    const hooks = this.list().filter(({ nextAt }) => nextAt === null || Date.parse(nextAt) <= now)
    if (hooks.length === 0) return
    const events = await this.#events()
    for (const hook of hooks) {
      const told = new Set(hook.told)
      const waiting = events.filter(({ id }) => !told.has(id))
      let error: DemarcheError | null = null
      for (const event of waiting) {
        try {
          await send(hook.url, event, secret, now, fetch)
          told.add(event.id)
        } catch (cause) {
          if (!(cause instanceof DemarcheError)) throw cause
          error = cause
          break
        }
      }
      if (waiting.length > 0) this.#put({ ...hook, told: [...told], ...afterwards(hook, error, now) })
      yield { url: hook.url, sent: told.size - hook.told.length, error: error && plain(error) }
    }
  }

  /** The changes of all threads of all stories, in order of recording. */
  async #events(): Promise<readonly WebhookEvent[]> {
    const events: WebhookEvent[] = []
    for (const { id: storyId } of await this.#app.stories()) {
      const { id, title, threads } = await this.#app.story(storyId)
      for (const thread of threads) {
        for (const change of thread.changes) {
          events.push({
            type: 'thread.changed',
            id: `${thread.id}.${change.state}.${change.entry ?? change.validOn ?? 'clock'}`,
            timestamp: change.recordedAt,
            data: {
              story: { id, title },
              thread: thread.id,
              state: change.state,
              why: change.why,
              opening: thread.opening.quote,
              entry: change.entry,
            },
          })
        }
      }
    }
    return events.sort((a, b) => compare(a.timestamp, b.timestamp) || compare(a.id, b.id))
  }

  #put(hook: Webhook): void {
    // Read again: another process may have added an address meanwhile.
    this.#keep(this.list().map(each => (each.url === hook.url ? hook : each)))
  }

  #keep(hooks: readonly Webhook[]): void {
    const part = `${this.#file}.part`
    try {
      mkdirSync(dirname(this.#file), { recursive: true })
      const file = openSync(part, 'w')
      writeSync(file, `${JSON.stringify(hooks, null, 2)}\n`)
      fsyncSync(file)
      closeSync(file)
      renameSync(part, this.#file)
    } catch (cause) {
      throw failure('E803', [this.#file, (cause as Error).message], { cause })
    }
  }
}

const plain = ({ code, message }: DemarcheError): { code: string; message: string } => ({ code, message })

/** Twice as long after each failure, a day at the most. */
const afterwards = (
  { failures }: Webhook,
  error: DemarcheError | null,
  now: number,
): Pick<Webhook, 'failures' | 'lastError' | 'nextAt'> =>
  error === null
    ? { failures: 0, lastError: null, nextAt: null }
    : {
        failures: failures + 1,
        lastError: plain(error),
        nextAt: new Date(now + Math.min(LONGEST_WAIT_MS, MINUTE_MS * 2 ** failures)).toISOString(),
      }

/**
 * The headers of Standard Webhooks: the receiver checks the signature over id, stamp and body.
 *
 * @see https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
function send(
  url: string,
  event: WebhookEvent,
  secret: string,
  now: number,
  fetch: Partial<FetchOptions>,
): Promise<void> {
  const body = JSON.stringify(event)
  const stamp = String(Math.floor(now / 1000))
  const signature = createHmac('sha256', keyOf(secret))
    .update(`${event.id}.${stamp}.${body}`)
    .digest('base64')
  const headers = {
    'content-type': 'application/json',
    'webhook-id': event.id,
    'webhook-timestamp': stamp,
    'webhook-signature': `v1,${signature}`,
  }
  return post(url, body, headers, fetch)
}

/** `whsec_` and base64 as the standard has it, or any words. */
const keyOf = (secret: string): Buffer =>
  secret.startsWith('whsec_') ? Buffer.from(secret.slice(6), 'base64') : Buffer.from(secret, 'utf8')

/** Beside a ledger's file; for a ledger elsewhere, in the user's data folder under a name of its own. */
export const webhooksFile = (place: string, dataFolder: string): string =>
  /^[a-z]+:\/\//i.test(place)
    ? `${dataFolder}/webhooks-${createHash('sha256').update(place).digest('hex').slice(0, 16)}.json`
    : `${place}.webhooks.json`

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
