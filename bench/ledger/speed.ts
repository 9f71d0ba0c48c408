// Speed of the ledger: npx tsx bench/ledger/speed.ts [ENTRIES]; with DEMARCHE_POSTGRES set, PostgreSQL's appends too.
// Appends stand beside a bare insert of the same rows with the same driver, in one run.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import pg from 'pg'
import { openLedger } from '../../src/ledger/open-ledger.ts'
import { publishedInstant } from '../../src/ledger/instants.ts'
import type { Id } from '../../src/model/id.ts'
import { type Batch, type LedgerRow, NOW, TABLES } from '../../src/model/ledger.ts'
import { batchOf } from '../../test/ledger/batch.ts'

const ENTRIES = Number(process.argv[2] ?? 1_000_000)
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
const p95 = (times: number[]): string =>
  `p95 ${times.sort((a, b) => a - b)[Math.floor(times.length * 0.95)]!.toFixed(1)} ms`
const timed = async (count: number, work: (i: number) => Promise<unknown>): Promise<number[]> => {
  const times: number[] = []
  for (let i = 0; i < count; i++) times.push((await seconds(async () => void (await work(i)))) * 1000)
  return times
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
  const ours = await seconds(async () => {
    for (const batch of batches) await ledger.append(batch, AT)
  })
  await ledger.close()
  const made = await openLedger(join(folder, 'bare.db'))
  await made.close()
  const db = new Database(join(folder, 'bare.db'))
  db.pragma('synchronous = FULL')
  // The same tables and the same index of words, and nothing but inserts.
  const inserts = {
    article: db.prepare(insertSql('article', () => '?')),
    entry: db.prepare(insertSql('entry', () => '?')),
  }
  const passage = db.prepare('INSERT INTO passage (rowid, quote, parties) VALUES (?, ?, ?)')
  const bare = await seconds(() => {
    for (const [i, batch] of batches.entries()) {
      const rows = rowsOf(batch, i + 1, i * EACH + 1, AT)
      db.exec('BEGIN IMMEDIATE')
      for (const { table, values } of rows) {
        inserts[table as 'article' | 'entry'].run(...values)
        if (table === 'entry') passage.run(values[0], values[13], 'Ana Rojas · Minister of Mines')
      }
      db.exec('COMMIT')
    }
  })
  db.close()
  const rate = (time: number): number => Math.round((APPENDS * EACH) / time)
  print(
    'append, SQLite with full sync',
    `${rate(ours)} entries/s; bare insert ${rate(bare)}; ${(ours / bare).toFixed(2)} times`,
  )
}

async function postgresAppends(server: string): Promise<void> {
  const pool = new pg.Pool({ connectionString: server, max: 1 })
  await pool.query('CREATE SCHEMA ours; CREATE SCHEMA bare')
  const [ours, bare] = await Promise.all(
    ['ours', 'bare'].map(name => openLedger(`${server}?options=-csearch_path%3D${name}`)),
  )
  const own = await seconds(async () => {
    for (const batch of batches) await ours!.append(batch, AT)
  })
  await pool.query('SET search_path TO bare')
  const columns = TABLES.entry
  const sql = `INSERT INTO entry (${columns.join(', ')}, passage) OVERRIDING SYSTEM VALUE SELECT ${columns.join(', ')}, to_tsvector('simple', quote)
    FROM unnest(${columns.map((name, i) => `$${i + 1}::${name === 'sequence' || name === 'erasure' ? 'bigint' : /^quote_[se]/.test(name) ? 'integer' : 'text'}[]`).join(', ')}) AS row (${columns.join(', ')})`
  const plain = await seconds(async () => {
    for (const [i, batch] of batches.entries()) {
      const [article, ...entries] = rowsOf(batch, i + 1, i * EACH + 1, AT)
      await pool.query('BEGIN')
      await pool.query(
        insertSql('article', n => `$${n + 1}`).replace(' VALUES', ' OVERRIDING SYSTEM VALUE VALUES'),
        [...article!.values],
      )
      await pool.query(
        sql,
        columns.map((_, c) => entries.map(({ values }) => values[c])),
      )
      await pool.query('COMMIT')
    }
  })
  await Promise.all([ours!.close(), bare!.close(), pool.end()])
  const rate = (time: number): number => Math.round((APPENDS * EACH) / time)
  print(
    'append, PostgreSQL',
    `${rate(own)} entries/s; bare insert ${rate(plain)}; ${(own / plain).toFixed(2)} times`,
  )
}

async function questions(): Promise<void> {
  const path = join(folder, 'large.db')
  const large = await openLedger(path)
  async function* rows(): AsyncGenerator<LedgerRow> {
    const articles = ENTRIES / EACH
    const instant = (i: number): string => new Date(Date.parse(AT) + i * 1000).toISOString()
    for (let i = 0; i < articles; i++) yield rowsOf(batchAt(i), i + 1, i * EACH + 1, instant(i))[0]!
    for (let i = 0; i < articles; i++) yield* rowsOf(batchAt(i), i + 1, i * EACH + 1, instant(i)).slice(1)
  }
  print(`${ENTRIES} entries loaded`, `${(await seconds(() => large.load(rows()))).toFixed(0)} s`)
  await large.close()
  let ledger = await openLedger(path)
  await ledger.close()
  const open = await seconds(async () => {
    ledger = await openLedger(path)
    await ledger.search('ceasefire', NOW, 20)
  })
  print('open and first answer', `${(open * 1000).toFixed(0)} ms`)
  const stories = Math.floor(ENTRIES / STORY)
  const knownAt = new Date(Date.parse(AT) + (ENTRIES / EACH) * 900).toISOString()
  const story = (i: number) => ({ story: `story_${((i * 7919) % stories).toString(16)}` as Id<'story'> })
  const view = { ...NOW, knownAt }
  print(
    `a story of ${STORY} entries as known on an instant`,
    p95(
      await timed(200, async i => [
        await ledger.articles(view, story(i)),
        await ledger.entries(view, story(i)),
      ]),
    ),
  )
  print(
    'search, one word in every third entry',
    p95(await timed(200, i => ledger.search(WORDS[i % WORDS.length]!, NOW, 20))),
  )
  print(
    'search, two words and a number',
    p95(await timed(200, i => ledger.search(`week ${i * 31} ${WORDS[i % WORDS.length]!}`, NOW, 20))),
  )
  print(
    'search as known on an instant long ago',
    p95(
      await timed(50, i =>
        ledger.search(
          WORDS[i % WORDS.length]!,
          { ...NOW, knownAt: new Date(Date.parse(AT) + 3_600_000).toISOString() },
          20,
        ),
      ),
    ),
  )
  await ledger.close()
}

try {
  await appends()
  if (process.env['DEMARCHE_POSTGRES']) await postgresAppends(process.env['DEMARCHE_POSTGRES'])
  await questions()
} finally {
  rmSync(folder, { recursive: true })
}
