import { createHash } from 'node:crypto'
import { failure } from '../model/errors.ts'
import type { Ledger, LedgerRow } from '../model/ledger.ts'

export interface Digest {
  /** Lower-case hexadecimal SHA-256 over every row of every table, in order. */
  readonly sha256: string
  readonly rows: number
}

/** The same for two ledgers exactly when they hold the same rows, whatever keeps them. */
export async function digestOf(ledger: Ledger): Promise<Digest> {
  const counter = new Counter()
  for await (const row of ledger.dump()) counter.add(row)
  return counter.digest()
}

/**
 * Copies every row of one ledger into another, empty one, under the same numbers and instants.
 *
 * @throws {DemarcheError} E508 `to` is not empty · E510 what arrived is not what was sent
 */
export async function copyLedger(from: Ledger, to: Ledger): Promise<Digest> {
  const sent = new Counter()
  await to.load(counted(from, sent))
  const arrived = await digestOf(to)
  const { sha256, rows } = sent.digest()
  if (arrived.sha256 !== sha256 || arrived.rows !== rows) throw failure('E510', [from.place, to.place])
  return arrived
}

async function* counted(from: Ledger, counter: Counter): AsyncGenerator<LedgerRow> {
  for await (const row of from.dump()) {
    counter.add(row)
    yield row
  }
}

class Counter {
  readonly #hash = createHash('sha256')
  #rows = 0

  add({ table, values }: LedgerRow): void {
    this.#hash.update(`${JSON.stringify([table, ...values])}\n`)
    this.#rows++
  }

  digest(): Digest {
    return { sha256: this.#hash.digest('hex'), rows: this.#rows }
  }
}
