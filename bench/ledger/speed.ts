// Appends beside a bare insert of the same rows with the same driver, in one run: npx tsx bench/ledger/speed.ts;
// with DEMARCHE_POSTGRES set, PostgreSQL's too. Questions are bench/ledger/million.ts's matter.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import pg from 'pg'
import { openLedger } from '../../src/ledger/open-ledger.ts'
import { publishedInstant } from '../../src/ledger/instants.ts'
import { type Batch, type LedgerRow, TABLES } from '../../src/model/ledger.ts'
import { batchOf } from '../../test/ledger/batch.ts'

const EACH = 20
/** Entries of one story, as a long negotiation has them. */
const STORY = 2000
const APPENDS = 200
const AT = '2031-03-03T10:00:00.000Z'

const WORDS =
  'talks tariff port union strike offer deadline minister envoy ceasefire raise answer paper visit border grain'.split(
    ' ',
  )
const batchAt = (i: number): Batch => {
  const said = Array.from({ length: EACH }, (_, j) => {
    const word = (step: number): string => WORDS[(i * 7 + j * step) % WORDS.length]!
    return `Rojas said ${word(3)} and ${word(5)} would follow the ${word(11)} of week ${i} in point ${j} of the paper`
  })
  return batchOf(said.join('. '), {}, `story_${Math.floor((i * EACH) / STORY).toString(16)}`)
}

const folder = mkdtempSync(join(tmpdir(), 'demarche-speed-'))
const print = (what: string, value: string): void => console.log(`${what.padEnd(58)} ${value}`)
const seconds = async (work: () => Promise<void> | void): Promise<number> => {
  const from = performance.now()
  await work()
  return (performance.now() - from) / 1000
}
/** Appends of one kind before the other has its turn: a busy moment of the machine then meets both. */
const TURN = 10

/** Does the same appends in two ways by turns, and says how they compare. */
async function compare(
  what: string,
  ways: Readonly<Record<'ours' | 'bare', (batch: Batch, i: number) => Promise<void> | void>>,
): Promise<void> {
  const spent = { ours: 0, bare: 0 }
  for (let from = 0; from < APPENDS; from += TURN) {
    const order = (from / TURN) % 2 === 0 ? (['ours', 'bare'] as const) : (['bare', 'ours'] as const)
    for (const way of order)
      spent[way] += await seconds(async () => {
        for (let i = from; i < from + TURN; i++) await ways[way](batches[i]!, i)
      })
  }
  const rate = (time: number): number => Math.round((APPENDS * EACH) / time)
  print(
    what,
    `${rate(spent.ours)} entries/s; bare insert ${rate(spent.bare)}; ${(spent.ours / spent.bare).toFixed(2)} times`,
  )
}

/** The rows that an append of a batch leaves, as the tables have them. */
function rowsOf(batch: Batch, sequence: number, first: number, recordedAt: string): readonly LedgerRow[] {
  const { article, story, event, entries } = batch
  const { id, ...row } = article
  const at = publishedInstant(article, recordedAt)
  return [
    {
      table: 'article',
      values: [
        sequence,
        id,
        JSON.stringify(row),
        null,
        story,
        event,
        null,
        null,
        at,
        recordedAt,
        'full',
        null,
      ],
    },
    ...entries.map(
      (entry, i): LedgerRow => ({
        table: 'entry',
        values: [
          first + i,
          entry.id,
          entry.body.kind,
          JSON.stringify(entry.body),
          id,
          story,
          null,
          entry.validFrom,
          entry.validTo,
          at,
          recordedAt,
          entry.wasAttributedTo,
          null,
          entry.quote,
          entry.quoteStart,
          entry.quoteEnd,
          entry.quoteHash,
          JSON.stringify(entry.evidence),
          'full',
          null,
        ],
      }),
    ),
  ]
}

const batches = Array.from({ length: APPENDS }, (_, i) => batchAt(10_000_000 + i))
const insertSql = (table: 'article' | 'entry', mark: (i: number) => string): string =>
  `INSERT INTO ${table} (${TABLES[table].join(', ')}) VALUES (${TABLES[table].map((_, i) => mark(i)).join(', ')})`

async function appends(): Promise<void> {
  const ledger = await openLedger(join(folder, 'append.db'))
  await (await openLedger(join(folder, 'bare.db'))).close()
  const db = new Database(join(folder, 'bare.db'))
  db.pragma('synchronous = FULL')
  // The same tables and the same index of words, and nothing but inserts.
  const inserts = {
    article: db.prepare(insertSql('article', () => '?')),
    entry: db.prepare(insertSql('entry', () => '?')),
  }
  const passage = db.prepare('INSERT INTO passage (rowid, quote, parties) VALUES (?, ?, ?)')
  await compare('append, SQLite with full sync', {
    ours: async batch => void (await ledger.append(batch, AT)),
    bare: (batch, i) => {
      const rows = rowsOf(batch, i + 1, i * EACH + 1, AT)
      db.exec('BEGIN IMMEDIATE')
      for (const { table, values } of rows) {
        inserts[table as 'article' | 'entry'].run(...values)
        if (table === 'entry') passage.run(values[0], values[13], 'Ana Rojas · Minister of Mines')
      }
      db.exec('COMMIT')
    },
  })
  db.close()
  await ledger.close()
}

async function postgresAppends(server: string): Promise<void> {
  const pool = new pg.Pool({ connectionString: server, max: 1 })
  await pool.query('CREATE SCHEMA ours; CREATE SCHEMA bare')
  const [ours, bare] = await Promise.all(
    ['ours', 'bare'].map(name => openLedger(`${server}?options=-csearch_path%3D${name}`)),
  )
  await pool.query('SET search_path TO bare')
  const columns = TABLES.entry
  const typeOf = (name: string): string =>
    name === 'sequence' || name === 'erasure' ? 'bigint' : /^quote_[se]/.test(name) ? 'integer' : 'text'
  const sql = `INSERT INTO entry (${columns.join(', ')}, passage) OVERRIDING SYSTEM VALUE SELECT ${columns.join(', ')}, to_tsvector('simple', quote)
    FROM unnest(${columns.map((name, i) => `$${i + 1}::${typeOf(name)}[]`).join(', ')}) AS row (${columns.join(', ')})`
  const articleSql = insertSql('article', n => `$${n + 1}`).replace(
    ' VALUES',
    ' OVERRIDING SYSTEM VALUE VALUES',
  )
  await compare('append, PostgreSQL', {
    ours: async batch => void (await ours!.append(batch, AT)),
    bare: async (batch, i) => {
      const [article, ...entries] = rowsOf(batch, i + 1, i * EACH + 1, AT)
      await pool.query('BEGIN')
      await pool.query(articleSql, [...article!.values])
      await pool.query(
        sql,
        columns.map((_, c) => entries.map(({ values }) => values[c])),
      )
      await pool.query('COMMIT')
    },
  })
  await Promise.all([ours!.close(), bare!.close(), pool.end()])
}

try {
  await appends()
  if (process.env['DEMARCHE_POSTGRES']) await postgresAppends(process.env['DEMARCHE_POSTGRES'])
} finally {
  rmSync(folder, { recursive: true })
}
