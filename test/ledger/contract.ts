import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Id } from '../../src/model/id.ts'
import { type AsOf, type Ledger, NOW } from '../../src/model/ledger.ts'
import { batchOf, decisionOf } from './batch.ts'

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
