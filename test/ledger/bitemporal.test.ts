import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { type Demarche, openDemarche, type View } from '../../src/demarche.ts'
import { openLedger } from '../../src/ledger/open-ledger.ts'
import { type Ledger, NOW } from '../../src/model/ledger.ts'
import { batchOf } from './batch.ts'

const folder = mkdtempSync(join(tmpdir(), 'demarche-bitemporal-'))
afterAll(() => rmSync(folder, { recursive: true }))

const text = fc.constantFrom('no', 'yes', 'perhaps', 'never', 'soon')
const day = fc.integer({ min: 1, max: 9 }).map(n => `2031-03-0${n}`)
/** What can happen to a ledger; a later event may bear an earlier day, and the clock of the machine may run back. */
const event = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('article' as const), text, day, clock: day }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('decision' as const),
      which: fc.nat(20),
      clock: day,
      decision: fc.constantFrom('accept', 'dispute', 'reject', 'withdraw', 'unwithdraw'),
    }),
  },
)
type Event = typeof event extends fc.Arbitrary<infer T> ? T : never

let count = 0
async function happen(ledger: Ledger, app: Demarche, what: Event): Promise<void> {
  const unique = ++count
  if (what.kind === 'article') {
    const row = { createdOn: what.day, publisher: `Wire ${unique}` }
    await ledger.append(
      batchOf(`Rojas said ${what.text}. She left ${unique}`, row),
      `${what.clock}T10:00:00.000Z`,
    )
    return
  }
  const entries = (await ledger.entries(NOW)).filter(({ body }) => body.kind !== 'decision')
  if (entries.length === 0) return
  const about = entries[what.which % entries.length]!.id
  await app.decide({
    about,
    decision: what.decision,
    author: `Ines ${unique}`,
    reason: 'read again',
  })
}

/** Everything that can be asked, as bytes. */
async function answers(app: Demarche, view: View): Promise<readonly string[]> {
  const found: string[] = []
  for (const { name } of app.formats()) {
    const { content } = await app.export(null, name, view)
    found.push(typeof content === 'string' ? content : Buffer.from(content).toString('latin1'))
  }
  found.push(JSON.stringify(await app.stories(view)))
  found.push(JSON.stringify(await app.search('said', view, 3)))
  const { entries } = await app.story(null, view)
  for (const { id } of entries.slice(0, 2)) found.push(JSON.stringify(await app.evidence(id, view)))
  found.push(JSON.stringify(await app.corrections(view)))
  found.push(JSON.stringify(await app.check('said yes', null, view)))
  return found
}

test('a question about a past instant has the same answer, byte for byte, whatever is appended later', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.record({ kind: fc.constant('article' as const), text, day, clock: day }),
      fc.array(event, { maxLength: 4 }),
      fc.array(event, { minLength: 1, maxLength: 4 }),
      async (first, before, after) => {
        const place = join(folder, `${++count}.db`)
        const [ledger, app] = [await openLedger(place), await openDemarche(place)]
        try {
          for (const what of [first, ...before]) await happen(ledger, app, what)
          const instant = (await ledger.lastInstant())!
          const recorded: View = { clock: 'recorded', knownAt: instant, day: null }
          const published: View = {
            clock: 'published',
            knownAt: '2031-03-05T23:59:59.999Z',
            recordedAt: instant,
            day: null,
          }
          const views = [recorded, ...((await isThere(app, published)) ? [published] : [])]
          const asked = await Promise.all(views.map(view => answers(app, view)))
          for (const what of after) await happen(ledger, app, what)
          // A process that never gave the first answer gives the same.
          const fresh = await openDemarche(place)
          expect(await Promise.all(views.map(view => answers(fresh, view)))).toEqual(asked)
          await fresh.close()
        } finally {
          await app.close()
          await ledger.close()
        }
      },
    ),
    { numRuns: 12 },
  )
}, 60_000)

const isThere = (app: Demarche, view: View): Promise<boolean> =>
  app.story(null, view).then(
    () => true,
    () => false,
  )

test('an erasure that is recorded changes what is shown, and is listed', async () => {
  const place = join(folder, 'erased.db')
  const [ledger, app] = [await openLedger(place), await openDemarche(place)]
  await ledger.append(batchOf('Rojas said no'), '2031-03-03T10:00:00.000Z')
  const view: View = { clock: 'recorded', knownAt: await ledger.lastInstant(), day: null }
  expect((await app.export(null, 'json', view)).content).toContain('said no')
  await app.erase({ article: null, mode: 'hash-only', author: 'Ines', reason: 'rights' })
  expect((await app.export(null, 'json', view)).content).not.toContain('said no')
  expect(await app.corrections()).toMatchObject([
    { kind: 'erasure', mode: 'hash-only', author: 'Ines', reason: 'rights' },
  ])
  await app.close()
  await ledger.close()
})
