import { describe, expect, test } from 'vitest'
import { agreementOf, alphaOf, kappaOf } from '../../src/conductor/agreement.ts'
import { checkedChanges } from '../../src/conductor/correction.ts'
import { decideOn } from '../../src/conductor/deciding.ts'
import { compared } from '../../src/conductor/reread.ts'
import { openLedger } from '../../src/ledger/open-ledger.ts'
import { analysedText } from '../../src/model/article.ts'
import type { DecisionBody, Entry, EntryDraft, StatementBody } from '../../src/model/entry.ts'
import { type Id, idOf } from '../../src/model/id.ts'
import { type Ledger, NOW } from '../../src/model/ledger.ts'
import { applyDecisions } from '../../src/stories/readings.ts'
import { batchOf, hash } from '../ledger/batch.ts'

const AT = '2031-03-03T10:00:00.000Z'
const sign = { author: 'Ines', reason: 'read again' } as const

describe('agreement', () => {
  test("Cohen's kappa of a table worked by hand", () => {
    // 20 yes-yes, 5 yes-no, 10 no-yes, 15 no-no: observed 0.7, expected 0.5.
    const cells = [
      ['yes', 'yes', 20],
      ['yes', 'no', 5],
      ['no', 'yes', 10],
      ['no', 'no', 15],
    ] as const
    const pairs = cells.flatMap(([a, b, n]) => Array.from({ length: n }, () => [a, b] as const))
    expect(kappaOf(pairs)).toBeCloseTo(0.4, 10)
    expect(kappaOf([['yes', 'yes']])).toBeNull()
    expect(kappaOf([])).toBeNull()
  })

  test("Krippendorff's alpha with gaps, as in his example of four observers and twelve units", () => {
    const published = [
      ['1', '1', '1'],
      ['2', '2', '3', '2'],
      ['3', '3', '3', '3'],
      ['3', '3', '3', '3'],
      ['2', '2', '2', '2'],
      ['1', '2', '3', '4'],
      ['4', '4', '4', '4'],
      ['1', '1', '2', '1'],
      ['2', '2', '2', '2'],
      ['5', '5', '5'],
      ['1', '1'],
      ['3'],
    ]
    expect(alphaOf(published)).toBeCloseTo(0.743, 3)
    expect(
      alphaOf([
        ['a', 'b'],
        ['a', 'b'],
      ]),
    ).toBeLessThan(0)
    expect(alphaOf([['a']])).toBeNull()
  })

  test('counts the newest verdict of each reviewer', () => {
    const decision = (sequence: number, about: string, author: string, kind: DecisionBody['decision']) =>
      ({
        sequence,
        body: { kind: 'decision', about, author, decision: kind, reason: 'x', changes: {} },
      }) as Entry<DecisionBody>
    const found = agreementOf([
      decision(1, 'entry_1', 'Ines', 'reject'),
      decision(2, 'entry_1', 'Ines', 'accept'),
      decision(3, 'entry_1', 'Kofi', 'accept'),
      decision(4, 'entry_2', 'Ines', 'accept'),
      decision(5, 'entry_2', 'Kofi', 'reject'),
      decision(6, 'entry_3', 'Kofi', 'merge'),
    ])
    expect(found).toMatchObject({
      entries: 2,
      pairs: [{ authors: ['Ines', 'Kofi'], entries: 2, agreed: 1, kappa: 0 }],
    })
    expect(found.differ).toEqual([{ entry: 'entry_2', verdicts: { Ines: 'accept', Kofi: 'reject' } }])
  })
})

describe('a correction', () => {
  const { article, entries } = batchOf('Rojas said no')
  const entry = { ...entries[0]!, sequence: 1, recordedAt: AT } as Entry
  const brandt = {
    key: 'person:leo-brandt',
    name: 'Leo Brandt',
    kind: 'person',
    country: null,
    role: null,
  } as const
  const known = { parties: [brandt], text: analysedText(article).text }
  const check = (changes: Record<string, unknown>) => checkedChanges(entry, 'correct', changes, known)

  test('names a party by its key, and gives one part of a field', () => {
    expect(check({ speaker: 'person:leo-brandt', uttered: { from: '2031-03-02' } })).toMatchObject({
      speaker: brandt,
      uttered: { from: '2031-03-02', to: '2031-03-03', basis: 'assumed' },
    })
  })

  test.each<[Record<string, unknown>]>([
    [{}],
    [{ kind: 'act' }],
    [{ quote: 'x' }],
    [{ speaker: 'person:nobody-known' }],
    [{ mode: 'shouted' }],
    [{ content: 'words that the article does not have' }],
  ])('refuses %j', changes => {
    expect(() => check(changes)).toThrow(expect.objectContaining({ code: 'E507' }))
  })

  test('only a correction and a merge change anything', () => {
    expect(() => checkedChanges(entry, 'accept', { mode: 'direct' }, known)).toThrow('takes no changes')
  })
})

describe('decisions', () => {
  const filled = async (): Promise<{ ledger: Ledger; ids: Id<'entry'>[] }> => {
    const ledger = await openLedger(':memory:')
    await ledger.append(batchOf('Rojas said no. She left'), AT)
    return { ledger, ids: (await ledger.entries(NOW)).map(({ id }) => id) }
  }

  test('who has not seen the newest one is told so; who did not look comes after it', async () => {
    const { ledger, ids } = await filled()
    const first = await decideOn(ledger, { about: ids[0]!, decision: 'dispute', ...sign, after: null }, AT)
    const late = { about: ids[0]!, decision: 'reject', ...sign, author: 'Kofi', after: null } as const
    await expect(decideOn(ledger, late, AT)).rejects.toMatchObject({ code: 'E506' })
    const second = await decideOn(ledger, { ...late, after: first.id }, AT)
    expect(second.wasRevisionOf).toBe(first.id)
    await decideOn(ledger, { about: ids[0]!, decision: 'accept', ...sign }, AT)
    expect(await ledger.history(ids[0]!)).toHaveLength(3)
    await expect(decideOn(ledger, { ...late, reason: ' ' }, AT)).rejects.toMatchObject({ code: 'E801' })
    await ledger.close()
  })

  test('a withdrawal can be taken back', async () => {
    const { ledger, ids } = await filled()
    const reading = async () =>
      applyDecisions(await ledger.entries(NOW)).find(({ entry }) => entry.id === ids[0])
    await decideOn(ledger, { about: ids[0]!, decision: 'withdraw', ...sign }, AT)
    expect(await reading()).toMatchObject({ withdrawn: true })
    await decideOn(ledger, { about: ids[0]!, decision: 'unwithdraw', ...sign }, AT)
    expect(await reading()).toMatchObject({ withdrawn: false })
    const no = await decideOn(ledger, { about: ids[0]!, decision: 'reject', ...sign }, AT)
    expect(await reading()).toBeUndefined()
    await decideOn(ledger, { about: no.id, decision: 'withdraw', ...sign }, AT)
    expect(await reading()).toBeDefined()
    await ledger.close()
  })

  test('a merge names an entry of the same kind in the same story, and not itself', async () => {
    const { ledger, ids } = await filled()
    const merge = (changes: Record<string, unknown>) =>
      decideOn(ledger, { about: ids[0]!, decision: 'merge', ...sign, changes }, AT)
    await expect(merge({})).rejects.toMatchObject({ code: 'E507' })
    await expect(merge({ with: ids[0]! })).rejects.toMatchObject({ code: 'E507' })
    expect((await merge({ with: ids[1]!.slice(0, 20) })).body).toMatchObject({ changes: { with: ids[1] } })
    await ledger.close()
  })
})

describe('reading again', () => {
  const drafts = batchOf('Rojas said no. She left. Nobody came')
    .entries as readonly EntryDraft<StatementBody>[]
  const named = (draft: EntryDraft): EntryDraft => ({
    ...draft,
    id: idOf('entry', hash, [
      draft.article,
      JSON.stringify(draft.body),
      JSON.stringify(draft.evidence.map(({ start, end }) => [start, end])),
    ]),
  })
  const old = drafts.map(named)
  const rows = old.map((draft, i) => ({ ...draft, sequence: i + 1, recordedAt: AT })) as Entry[]
  const [no, left, nobody] = rows as [Entry, Entry, Entry]
  const asDenial = (entry: Entry): EntryDraft =>
    named({ ...entry, body: { ...(entry.body as StatementBody), stance: 'denies' } })

  test('the same rules read the same, and a figure of confidence alone is no news', () => {
    expect(compared(rows, old)).toEqual({ changes: [], rows: [] })
    const surer = old.map(draft =>
      named({
        ...draft,
        body: { ...(draft.body as StatementBody), confidence: { spans: 0.5, speaker: 0.5 } },
      }),
    )
    expect(compared(rows, surer).changes).toEqual([])
  })

  test('what changed, came and went is shown, and taken as new rows', async () => {
    const again = compared(rows.slice(0, 2), [asDenial(no), named(nobody)])
    expect(again.changes.map(({ kind }) => kind)).toEqual(['changed', 'added', 'removed'])
    expect(again.changes[0]!.fields).toEqual([{ field: 'stance', before: 'asserts', after: 'denies' }])
    const ledger = await openLedger(':memory:')
    const batch = batchOf('Rojas said no. She left. Nobody came')
    await ledger.append({ ...batch, entries: old.slice(0, 2) }, AT)
    await ledger.appendRevisions(again.rows, AT)
    const stored = await ledger.entries(NOW)
    expect(
      applyDecisions(stored).map(({ entry }) => [entry.quote, (entry.body as StatementBody).stance]),
    ).toEqual([
      ['Rojas said no', 'denies'],
      ['Nobody came', 'asserts'],
    ])
    expect(compared(stored, [asDenial(no), named(nobody)]).changes).toEqual([])
    await ledger.close()
  })

  test('a person is never undone', () => {
    const body: DecisionBody = {
      kind: 'decision',
      about: no.id,
      decision: 'correct',
      author: 'Ines',
      reason: 'x',
      changes: { stance: 'doubts' },
    }
    const decided = [...rows, { ...no, id: 'entry_d' as Id<'entry'>, body, sequence: 4 } as Entry]
    const again = compared(decided, [asDenial(no), named(left), named(nobody)])
    expect(again.changes.map(({ kind }) => kind)).toEqual(['held'])
    expect(again.rows).toEqual([])
    // Not even by a row that says so.
    const machine: DecisionBody = {
      ...body,
      decision: 'supersede',
      author: 'demarche@9',
      changes: { by: null },
    }
    const forced = [...decided, { ...no, id: 'entry_e' as Id<'entry'>, body: machine, sequence: 5 } as Entry]
    expect(applyDecisions(forced).map(({ entry }) => (entry.body as StatementBody).stance)).toContain(
      'doubts',
    )
  })
})
