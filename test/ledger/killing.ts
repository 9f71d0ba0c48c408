import { type ChildProcess, spawn } from 'node:child_process'
import { hash } from './batch.ts'
import { openLedger } from '../../src/ledger/open-ledger.ts'
import { verifyLedger } from '../../src/ledger/verify.ts'
import { type Ledger, NOW } from '../../src/model/ledger.ts'

const WRITER = new URL('writer.ts', import.meta.url).pathname

export interface Writer {
  readonly process: ChildProcess
  readonly ready: Promise<void>
  /** Every line it wrote after `ready`, once it has ended. */
  readonly ended: Promise<readonly string[]>
}

/** Starts a process that appends to a ledger and says what was acknowledged. */
export function startWriter(place: string, name: string, { count = '', prefix = '', uid = 0 } = {}): Writer {
  const command = `${prefix} exec "${process.execPath}" --import tsx "${WRITER}" "${place}" "${name}" ${count}`
  const child = spawn('bash', ['-c', command], {
    stdio: ['ignore', 'pipe', 'inherit'],
    ...(uid > 0 && { uid, gid: uid }),
  })
  let text = ''
  const ready = new Promise<void>(resolve => {
    child.stdout.on('data', (bytes: Buffer) => {
      text += bytes.toString()
      if (text.startsWith('ready\n')) resolve()
    })
    child.on('close', () => resolve())
  })
  // A line that the kill cut off was not acknowledged.
  const ended = new Promise<readonly string[]>(resolve =>
    child.on('close', () => resolve(text.split('\n').slice(1, -1))),
  )
  return { process: child, ready, ended }
}

export interface Killed {
  readonly acknowledged: number
  /** Acknowledged articles that the ledger does not have: must be none. */
  readonly lost: readonly string[]
  /** Articles without all their entries, and whatever else `verify` finds: must be none. */
  readonly damaged: readonly string[]
}

/** Two writers at once, one of them killed at a moment that nobody chose; then the next open has to find all in order. */
export async function killRound(place: string, round: number, delayMs: number): Promise<Killed> {
  const writers = [startWriter(place, `Ana${round}`), startWriter(place, `Leo${round}`)]
  await Promise.all(writers.map(({ ready }) => ready))
  await new Promise(resolve => setTimeout(resolve, delayMs))
  for (const { process: each } of writers) each.kill('SIGKILL')
  const acknowledged = (await Promise.all(writers.map(({ ended }) => ended)))
    .flat()
    .filter(line => line.startsWith('article_'))
  const ledger = await openLedger(place)
  try {
    return { acknowledged: acknowledged.length, ...(await missing(ledger, acknowledged)) }
  } finally {
    await ledger.close()
  }
}

async function missing(
  ledger: Ledger,
  acknowledged: readonly string[],
): Promise<Pick<Killed, 'lost' | 'damaged'>> {
  const articles = await ledger.articles(NOW)
  const known = new Set<string>(articles.map(({ id }) => id))
  const entries = new Map<string, number>()
  for (const { article } of await ledger.entries(NOW)) entries.set(article, (entries.get(article) ?? 0) + 1)
  const half = articles
    .filter(({ id }) => entries.get(id) !== 3)
    .map(({ id }) => `${id} has ${entries.get(id) ?? 0} of 3 entries`)
  const { findings } = await verifyLedger(ledger, hash)
  const rest = findings.map(({ about, what }) => `${about}: ${what}`)
  return { lost: acknowledged.filter(id => !known.has(id)), damaged: [...half, ...rest] }
}
