import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { copyLedger, digestOf } from '../../src/ledger/copy.ts'
import { openLedger } from '../../src/ledger/open-ledger.ts'
import { verifyLedger } from '../../src/ledger/verify.ts'
import { analysedText } from '../../src/model/article.ts'
import type { Id } from '../../src/model/id.ts'
import { type AsOf, type Ledger, NOW } from '../../src/model/ledger.ts'
import { batchOf, decisionOf, hash } from './batch.ts'

const known = (knownAt: string): AsOf => ({ ...NOW, knownAt })

/** What every ledger promises, whatever keeps it. */
export function ledgerContract(name: string, open: () => Promise<Ledger>): void {
  describe(name, () => {
    let ledger: Ledger
    beforeEach(async () => {
      ledger = await open()
    })
    afterEach(() => ledger.close())

    test('an article is appended whole, and once', async () => {
      const batch = batchOf('Rojas said the tariff stays. She left')
      expect(await ledger.append(batch, '2031-03-03T10:00:00.000Z')).toBe(true)
      expect(await ledger.append(batch, '2031-03-04T10:00:00.000Z')).toBe(false)
      expect(await ledger.counts()).toEqual({ articles: 1, entries: 2, stories: 1 })
      expect(await ledger.hasArticle(batch.article.id)).toBe(true)
      const [first, second] = await ledger.entries(NOW)
      expect(first).toEqual({ ...batch.entries[0], sequence: 1, recordedAt: '2031-03-03T10:00:00.000Z' })
      expect(second!.sequence).toBe(2)
      expect(await ledger.entry(batch.entries[1]!.id)).toEqual(second)
    })

    test('the same words in two outlets stay two articles', async () => {
      await ledger.append(batchOf('Rojas said no', { publisher: 'Harbour Wire' }), '2031-03-03T10:00:00.000Z')
      await ledger.append(
        batchOf('Rojas said no', { publisher: 'Meridian Post' }),
        '2031-03-03T10:00:01.000Z',
      )
      expect(await ledger.counts()).toEqual({ articles: 2, entries: 2, stories: 1 })
    })

    test('an article that cannot be written leaves nothing behind', async () => {
      const batch = batchOf('Rojas said no. She left')
      const twice = { ...batch, entries: [...batch.entries, batch.entries[0]!] }
      await expect(ledger.append(twice, '2031-03-03T10:00:00.000Z')).rejects.toThrow()
      expect(await ledger.counts()).toEqual({ articles: 0, entries: 0, stories: 0 })
    })

    test('as known on an instant: the recorded clock', async () => {
      await ledger.append(batchOf('Rojas said no'), '2031-03-03T10:00:00.000Z')
      await ledger.append(batchOf('Rojas said yes'), '2031-03-05T10:00:00.000Z')
      expect(await ledger.entries(known('2031-03-04T00:00:00.000Z'))).toHaveLength(1)
      expect(await ledger.articles(known('2031-03-02T00:00:00.000Z'))).toEqual([])
      expect(await ledger.entries(NOW)).toHaveLength(2)
      expect(await ledger.lastInstant()).toBe('2031-03-05T10:00:00.000Z')
    })

    test('as known on an instant: the published clock, within what was recorded', async () => {
      const early = batchOf('Rojas said no', { publishedAt: '2031-03-01T09:00:00+02:00' })
      const late = batchOf('Rojas said yes', { createdOn: '2031-03-02' })
      await ledger.append(early, '2031-06-01T10:00:00.000Z')
      await ledger.append(late, '2031-06-02T10:00:00.000Z')
      const published: AsOf = { ...NOW, clock: 'published', knownAt: '2031-03-02T12:00:00.000Z' }
      expect((await ledger.entries(published)).map(({ quote }) => quote)).toEqual(['Rojas said no'])
      const evening: AsOf = { ...published, knownAt: '2031-03-03T00:00:00.000Z' }
      expect(await ledger.entries(evening)).toHaveLength(2)
      expect(await ledger.entries({ ...evening, recordedAt: '2031-06-01T12:00:00.000Z' })).toHaveLength(1)
    })

    test('what holds on a day', async () => {
      await ledger.append(batchOf('Rojas said no', { createdOn: '2031-03-01' }), '2031-03-03T10:00:00.000Z')
      expect(await ledger.entries({ ...NOW, validAt: '2031-03-01' })).toHaveLength(1)
      expect(await ledger.entries({ ...NOW, validAt: '2031-03-02' })).toHaveLength(0)
    })

    test('the recorded clock never stands still or runs back', async () => {
      await ledger.append(batchOf('Rojas said no'), '2031-03-03T10:00:00.000Z')
      await ledger.append(batchOf('Rojas said yes'), '2031-01-01T00:00:00.000Z')
      expect((await ledger.articles(NOW)).map(({ recordedAt }) => recordedAt)).toEqual([
        '2031-03-03T10:00:00.000Z',
        '2031-03-03T10:00:00.001Z',
      ])
    })

    test('a decision is a new row; the old stays readable', async () => {
      const batch = batchOf('Rojas said no')
      await ledger.append(batch, '2031-03-03T10:00:00.000Z')
      const [row] = await ledger.appendRevisions(
        [decisionOf(batch.entries[0]!, 'mistranslated')],
        '2031-03-03T11:00:00.000Z',
      )
      expect(await ledger.history(batch.entries[0]!.id)).toEqual([row])
      expect(await ledger.entries(NOW, { kind: 'statement' })).toHaveLength(1)
      const orphan = decisionOf({ ...batch.entries[0]!, article: 'article_none' as Id<'article'> }, 'x')
      await expect(ledger.appendRevisions([orphan], '2031-03-03T12:00:00.000Z')).rejects.toMatchObject({
        code: 'E403',
      })
    })

    test('entries by the beginning of their id', async () => {
      const batch = batchOf('Rojas said no. She left')
      await ledger.append(batch, '2031-03-03T10:00:00.000Z')
      expect(await ledger.entriesByPrefix('entry_', 5)).toHaveLength(2)
      expect(await ledger.entriesByPrefix('entry_', 1)).toHaveLength(1)
      const { id } = batch.entries[1]!
      expect((await ledger.entriesByPrefix(id.slice(0, 20), 5)).map(entry => entry.id)).toEqual([id])
      expect(await ledger.entriesByPrefix('story_', 5)).toEqual([])
    })

    test('full text finds a quote and a party, with or without accents', async () => {
      await ledger.append(batchOf('The talks in Türkiye failed. She left'), '2031-03-03T10:00:00.000Z')
      const [hit] = await ledger.search('turkiye TALKS', NOW, 10)
      expect(hit!.snippet).toBe('The \u{E000}talks\u{E001} in \u{E000}Türkiye\u{E001} failed')
      expect(await ledger.search('mines left', NOW, 10)).toHaveLength(1)
      expect(await ledger.search('"; DROP TABLE entry', NOW, 10)).toEqual([])
      expect(await ledger.search('… --', NOW, 10)).toEqual([])
    })

    test('filters by story, article, address', async () => {
      const a = batchOf('Rojas said no', { url: 'https://a.example/1' }, 'story_a')
      const b = batchOf('Rojas said yes', { canonicalUrl: 'https://a.example/2' }, 'story_b')
      await ledger.append(a, '2031-03-03T10:00:00.000Z')
      await ledger.append(b, '2031-03-03T10:00:01.000Z')
      expect(await ledger.entries(NOW, { story: b.story })).toHaveLength(1)
      expect(await ledger.entries(NOW, { article: a.article.id })).toHaveLength(1)
      expect((await ledger.articles(NOW, { url: 'https://a.example/2' }))[0]!.id).toBe(b.article.id)
      expect(await ledger.entry('entry_0' as Id<'entry'>)).toBeNull()
      expect(await ledger.article('article_0' as Id<'article'>)).toBeNull()
    })

    test('lists stories, the newest first, and the titles by which they are found', async () => {
      const rows = [
        batchOf('Rojas said no', { createdOn: '2031-03-01', title: 'Talks open' }, 'story_a'),
        batchOf('Rojas said yes', { createdOn: '2031-03-05', title: 'Talks close' }, 'story_b'),
        batchOf('She left', { createdOn: '2031-03-03', title: null }, 'story_b'),
      ]
      for (const [i, batch] of rows.entries()) await ledger.append(batch, `2031-03-0${6 + i}T10:00:00.000Z`)
      const [b, a] = await ledger.stories(NOW)
      expect(b).toEqual({ id: 'story_b', articles: 2, publishedAt: '2031-03-05T23:59:59.999Z' })
      expect(a).toEqual({ id: 'story_a', articles: 1, publishedAt: '2031-03-01T23:59:59.999Z' })
      expect(await ledger.stories(known('2031-03-06T23:00:00.000Z'))).toEqual([a])
      expect(await ledger.stories(NOW, { prefix: 'story_b' })).toEqual([b])
      expect(await ledger.stories(NOW, { limit: 1, offset: 1 })).toEqual([a])
      const titles = [...(await ledger.titles(NOW))].sort(([a], [b]) => (a < b ? -1 : 1))
      expect(titles).toEqual([
        ['story_a', 'Talks open'],
        ['story_b', 'Talks close'],
      ])
      await ledger.erase(
        { article: rows[1]!.article.id, mode: 'taken-down', author: 'Ines', reason: 'court' },
        '2031-03-09T10:00:00.000Z',
      )
      expect(await ledger.titles(NOW)).toEqual([['story_a', 'Talks open']])
      expect((await ledger.stories(NOW))[0]).toMatchObject({ id: 'story_b', articles: 1 })
      expect(await ledger.articles(NOW, { prefix: rows[0]!.article.id.slice(0, 20) })).toHaveLength(1)
    })

    test('search as known on an instant finds what had been recorded, the newest of it first', async () => {
      for (let i = 1; i <= 9; i++)
        await ledger.append(batchOf(`Rojas said ${i}. She left ${i}`), `2031-03-0${i}T10:00:00.000Z`)
      for (const day of [1, 2, 5, 8, 9]) {
        const hits = await ledger.search('rojas said', known(`2031-03-0${day}T10:00:00.000Z`), 2)
        expect(hits.map(({ entry }) => entry.quote)).toEqual(
          [`Rojas said ${day}`, `Rojas said ${day - 1}`].slice(0, Math.min(2, day)),
        )
      }
      expect(await ledger.search('rojas', known('2031-02-28T10:00:00.000Z'), 2)).toEqual([])
      const published: AsOf = { ...NOW, clock: 'published', recordedAt: '2031-03-03T12:00:00.000Z' }
      expect(await ledger.search('rojas said', published, 9)).toHaveLength(3)
    })

    test('a decision that does not follow the newest one is refused', async () => {
      const batch = batchOf('Rojas said no')
      await ledger.append(batch, '2031-03-03T10:00:00.000Z')
      const [about] = batch.entries
      const [first] = await ledger.appendRevisions([decisionOf(about!, 'a')], '2031-03-03T11:00:00.000Z')
      await expect(
        ledger.appendRevisions([decisionOf(about!, 'b')], '2031-03-03T12:00:00.000Z'),
      ).rejects.toMatchObject({ code: 'E506' })
      const second = { ...decisionOf(about!, 'b', 1), wasRevisionOf: first!.id }
      await ledger.appendRevisions([second], '2031-03-03T12:00:00.000Z')
      expect(await ledger.history(about!.id)).toHaveLength(2)
      expect(await ledger.history(about!.id, known('2031-03-03T11:30:00.000Z'))).toHaveLength(1)
    })

    test('where an article belongs is decided with all that came before it in sight', async () => {
      await ledger.append(batchOf('Rojas said no'), '2031-03-03T10:00:00.000Z')
      const { article, entries, ...where } = batchOf('Rojas said yes', {}, 'story_b')
      const seen: number[] = []
      const place = (newer: readonly { readonly sequence: number }[]) => {
        seen.push(...newer.map(({ sequence }) => sequence))
        return where
      }
      await ledger.append({ article, entries, after: 0, place }, '2031-03-03T11:00:00.000Z')
      expect(seen).toEqual([1])
      expect((await ledger.articles(NOW, { after: 1 })).map(({ story }) => story)).toEqual(['story_b'])
      expect(await ledger.articles(NOW, { limit: 1 })).toHaveLength(1)
    })

    test('an excerpt keeps the sentences that carry a row, and every place', async () => {
      const text = 'Rojas said no. A. B. C. D'.split('. ').join('\n')
      const batch = batchOf(text)
      const first = {
        ...batch.entries[0]!,
        quote: 'Rojas said no',
        quoteEnd: batch.entries[0]!.quoteStart + 13,
      }
      const rows = [
        {
          ...first,
          quoteHash: hash('Rojas said no'),
          evidence: [{ start: first.quoteStart, end: first.quoteEnd }],
        },
      ]
      await ledger.append({ ...batch, entries: rows }, '2031-03-03T10:00:00.000Z')
      const order = { article: null, mode: 'excerpt', author: 'Ines', reason: 'rights' } as const
      expect(await ledger.erase(order, '2031-03-03T11:00:00.000Z')).toMatchObject({
        sequence: 1,
        mode: 'excerpt',
      })
      const [stored] = await ledger.articles(NOW)
      expect(stored).toMatchObject({ kept: 'excerpt', erasure: 1, text: 'Rojas said no\nA\n…\n…\n…' })
      const [entry] = await ledger.entries(NOW)
      expect(analysedText(stored!).text.slice(entry!.quoteStart, entry!.quoteEnd)).toBe(entry!.quote)
      // What comes in later is kept the same way.
      await ledger.append(
        batchOf('Nobody came', { text: 'Nobody came\nx\ny\nz' }),
        '2031-03-03T12:00:00.000Z',
      )
      expect((await ledger.articles(NOW))[1]).toMatchObject({ kept: 'excerpt', text: 'Nobody came\nx\n…\n…' })
    })

    test('without words only places and hashes are left', async () => {
      await ledger.append(batchOf('Rojas said no'), '2031-03-03T10:00:00.000Z')
      const [before] = await ledger.entries(NOW)
      await ledger.erase(
        { article: null, mode: 'hash-only', author: 'Ines', reason: 'rights' },
        '2031-03-03T11:00:00.000Z',
      )
      const [after] = await ledger.entries(NOW)
      expect(after).toMatchObject({
        id: before!.id,
        quote: '',
        quoteHash: before!.quoteHash,
        quoteStart: before!.quoteStart,
      })
      expect(after!.body).toMatchObject({
        content: '',
        cue: null,
        source: null,
        speaker: { name: 'Ana Rojas' },
      })
      expect((await ledger.articles(NOW))[0]).toMatchObject({
        kept: 'hash-only',
        text: '',
        title: 'Talks open',
      })
      expect(await ledger.search('said', NOW, 5)).toEqual([])
      expect(await ledger.search('Rojas', NOW, 5)).toHaveLength(1)
      // A higher mode brings nothing back.
      await ledger.erase(
        { article: null, mode: 'full', author: 'Ines', reason: 'licence' },
        '2031-03-03T12:00:00.000Z',
      )
      expect((await ledger.articles(NOW))[0]).toMatchObject({ kept: 'hash-only', text: '' })
      await ledger.append(batchOf('Rojas said yes'), '2031-03-03T13:00:00.000Z')
      expect((await ledger.articles(NOW))[1]!.text).toBe('Rojas said yes')
    })

    test('an article that is taken down leaves a tombstone, and does not come back', async () => {
      const [gone, stays] = [batchOf('Rojas said no'), batchOf('Rojas said yes')]
      for (const batch of [gone, stays]) await ledger.append(batch, '2031-03-03T10:00:00.000Z')
      const order = { article: gone.article.id, mode: 'taken-down', author: 'Ines', reason: 'court' } as const
      await ledger.erase(order, '2031-03-03T11:00:00.000Z')
      expect((await ledger.articles(NOW)).map(({ id }) => id)).toEqual([stays.article.id])
      expect((await ledger.entries(NOW)).map(({ quote }) => quote)).toEqual(['Rojas said yes'])
      expect(await ledger.search('no', NOW, 5)).toEqual([])
      const stone = await ledger.article(gone.article.id)
      expect(stone).toMatchObject({ kept: 'taken-down', title: null, text: '', publisher: 'Harbour Wire' })
      expect(JSON.stringify(await ledger.entry(gone.entries[0]!.id))).not.toContain('Rojas')
      expect(await ledger.append(gone, '2031-03-03T12:00:00.000Z')).toBe(false)
      expect(await ledger.erasures()).toMatchObject([{ ...order, recordedAt: '2031-03-03T11:00:00.000Z' }])
      expect(await ledger.lastInstant()).toBe('2031-03-03T11:00:00.000Z')
      const nothing = { ...order, article: 'article_none' as Id<'article'> }
      await expect(ledger.erase(nothing, '2031-03-03T13:00:00.000Z')).rejects.toMatchObject({ code: 'E403' })
    })

    test('a copy has the same hash, and goes on from there', async () => {
      const batch = batchOf('Rojas said no. She left')
      await ledger.append(batch, '2031-03-03T10:00:00.000Z')
      await ledger.appendRevisions([decisionOf(batch.entries[0]!, 'a')], '2031-03-03T11:00:00.000Z')
      await ledger.erase(
        { article: null, mode: 'excerpt', author: 'Ines', reason: 'rights' },
        '2031-03-03T12:00:00.000Z',
      )
      for (const target of [await open(), await openLedger(':memory:')]) {
        const copied = await copyLedger(ledger, target)
        expect(copied).toEqual(await digestOf(ledger))
        expect(await target.entries(NOW)).toEqual(await ledger.entries(NOW))
        expect(await target.search('left', NOW, 5)).toEqual(await ledger.search('left', NOW, 5))
        await target.append(batchOf('Rojas said yes'), '2031-03-03T13:00:00.000Z')
        expect((await target.articles(NOW)).map(({ sequence }) => sequence)).toEqual([1, 2])
        await expect(copyLedger(ledger, target)).rejects.toMatchObject({ code: 'E508' })
        await target.close()
      }
    })

    test('verify finds nothing in what was appended, and says what does not fit', async () => {
      await ledger.append(batchOf('Rojas said no'), '2031-03-03T10:00:00.000Z')
      expect((await verifyLedger(ledger, hash)).findings).toEqual([])
      const batch = batchOf('Rojas said yes')
      const [draft] = batch.entries
      await ledger.append(
        { ...batch, entries: [{ ...draft!, quote: 'Rojas said no!' }] },
        '2031-03-03T11:00:00.000Z',
      )
      const { findings } = await verifyLedger(ledger, hash)
      expect(findings.filter(({ about }) => about === draft!.id).map(({ what }) => what)).toContain(
        'the stored text does not have its quote at its place',
      )
    })

    test('decisions about stories are rows of their own on the recorded clock, and go along in a copy', async () => {
      await ledger.append(batchOf('Rojas said no'), '2031-03-03T10:00:00.000Z')
      const [first, second] = ['a', 'b'].map(id => ({
        id: `decision_${id}` as Id<'decision'>,
        body: { kind: 'rename', story: 'story_a' as Id<'story'>, title: `Tariff ${id}` } as const,
        author: 'I. Moreno',
        reason: 'plainer',
      }))
      const made = await ledger.decideStory(first!, '2031-03-01T00:00:00.000Z')
      expect(made).toEqual({ ...first, sequence: 1, recordedAt: '2031-03-03T10:00:00.001Z' })
      expect(await ledger.lastInstant()).toBe(made.recordedAt)
      await ledger.append(batchOf('Rojas said yes'), '2031-03-03T10:00:00.000Z')
      const later = await ledger.decideStory(second!, '2031-03-05T10:00:00.000Z')
      expect((await ledger.articles(NOW)).at(-1)!.recordedAt).toBe('2031-03-03T10:00:00.002Z')
      expect(await ledger.storyDecisions()).toEqual([made, later])
      expect(await ledger.storyDecisions(known('2031-03-04T00:00:00.000Z'))).toEqual([made])
      const published: AsOf = { ...NOW, clock: 'published', knownAt: '2031-03-01T00:00:00.000Z' }
      expect(await ledger.storyDecisions(published)).toEqual([made, later])
      expect(await ledger.storyDecisions({ ...published, recordedAt: made.recordedAt })).toEqual([made])
      await expect(ledger.decideStory(first!, '2031-03-06T00:00:00.000Z')).rejects.toThrow()
      const copy = await openLedger(':memory:')
      await copyLedger(ledger, copy)
      expect(await copy.storyDecisions()).toEqual([made, later])
      await copy.close()
    })

    test('the same question gives the same answer after any later appends', async () => {
      const words = fc.constantFrom('no', 'yes', 'perhaps', 'never', 'soon')
      let run = 0
      await fc.assert(
        fc.asyncProperty(fc.array(words, { minLength: 2, maxLength: 6 }), fc.nat(9), async (texts, hour) => {
          run++
          const story = `story_${run.toString(16)}`
          const append = (text: string, i: number) =>
            ledger.append(
              batchOf(`Rojas said ${text} ${run} ${i}`, {}, story),
              `2031-03-03T1${hour}:00:00.000Z`,
            )
          await append(texts[0]!, 0)
          const asked = known((await ledger.lastInstant())!)
          const before = JSON.stringify(await ledger.entries(asked, { story: story as Id<'story'> }))
          for (const [i, text] of texts.entries()) if (i > 0) await append(text, i)
          expect(JSON.stringify(await ledger.entries(asked, { story: story as Id<'story'> }))).toBe(before)
        }),
        { numRuns: 25 },
      )
    })
  })
}
