import pg from 'pg'
import { beforeAll, describe, expect, test } from 'vitest'
import { openLedger } from '../../src/ledger/open-ledger.ts'
import { NOW } from '../../src/model/ledger.ts'
import { batchOf } from '../ledger/batch.ts'
import { ledgerContract } from '../ledger/contract.ts'

const server = process.env['DEMARCHE_POSTGRES']
if (!server)
  throw new Error('DEMARCHE_POSTGRES is not set: run "bash scripts/with-postgres.sh npm run postgres"')

let count = 0
const admin = new pg.Pool({ connectionString: server, max: 1 })
beforeAll(() => async () => admin.end())

/** A ledger place of its own: a fresh schema. */
async function place(): Promise<string> {
  const schema = `ledger_${process.pid}_${count++}`
  await admin.query(`CREATE SCHEMA ${schema}`)
  return `${server}?options=-csearch_path%3D${schema}`
}

ledgerContract('PostgreSQL', async () => openLedger(await place()))

describe('a PostgreSQL ledger', () => {
  test('is found again as it was left, by several at once', async () => {
    const url = await place()
    const writers = await Promise.all([openLedger(url), openLedger(url), openLedger(url)])
    await Promise.all(
      writers.flatMap((ledger, w) =>
        Array.from({ length: 20 }, (_, i) =>
          ledger.append(batchOf(`Rojas said ${w} ${i}`), '2031-03-03T10:00:00.000Z'),
        ),
      ),
    )
    const instants = (await writers[0].articles(NOW)).map(({ recordedAt }) => recordedAt)
    expect(instants).toHaveLength(60)
    expect(new Set(instants).size).toBe(60)
    expect([...instants].sort()).toEqual(instants)
    await Promise.all(writers.map(ledger => ledger.close()))
  })

  test.each([
    "UPDATE entry SET quote = 'x'",
    'DELETE FROM entry',
    "UPDATE article SET story = 'story_b'",
    'TRUNCATE article CASCADE',
  ])('refuses %s', async sql => {
    const url = await place()
    const ledger = await openLedger(url)
    await ledger.append(batchOf('Rojas said no'), '2031-03-03T10:00:00.000Z')
    await ledger.close()
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    await expect(client.query(sql)).rejects.toThrow('never changes')
    await client.end()
  })

  test('that cannot be reached is a clear error without the password', async () => {
    await expect(openLedger('postgres://demarche:secret@127.0.0.1:1/none')).rejects.toMatchObject({
      code: 'E501',
    })
    await expect(openLedger('postgres://demarche:secret@127.0.0.1:1/none')).rejects.not.toThrow('secret')
  })
})
