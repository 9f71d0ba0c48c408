import type { Id } from '../model/id.ts'
import type { AsOf, Ledger } from '../model/ledger.ts'

/** So many stories are looked at one by one, by the title that each gives itself from what happens in it. */
const FEW = 64

/** What a story is called beside the titles of its articles; null where nothing is known. */
export type TitleOf = (id: Id<'story'>) => Promise<string | null> | string | null

/**
 * The stories that somebody may mean: by an id, the beginning of one, or words that stand in titles. Where there are
 * few stories, their own titles count, which are made from what they tell; where there are many, those of their
 * articles and those that persons gave.
 *
 * @param which null means the only story there is
 * @returns none, the one that is meant, or all that fit
 */
export async function storiesMeant(
  ledger: Pick<Ledger, 'stories' | 'titles'>,
  which: string | null,
  asOf: AsOf,
  titles: { readonly made: TitleOf; readonly given: TitleOf },
): Promise<readonly Id<'story'>[]> {
  if (which?.startsWith('story_')) {
    const found = await ledger.stories(asOf, { prefix: which })
    const exact = found.find(({ id }) => id === which)
    if (exact !== undefined) return [exact.id]
    if (found.length === 1) return [found[0]!.id]
  }
  const few = await ledger.stories(asOf, { limit: FEW + 1 })
  if (which === null) return few.length <= FEW ? few.map(({ id }) => id) : all(ledger, asOf)
  const words = which.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  if (words.length === 0) return []
  const read = new Map<Id<'story'>, string[]>()
  for (const [story, title] of await ledger.titles(asOf)) {
    const known = read.get(story)
    if (known === undefined) read.set(story, [title.toLowerCase()])
    else known.push(title.toLowerCase())
  }
  const isFew = few.length <= FEW
  const ids = isFew ? few.map(({ id }) => id) : await all(ledger, asOf)
  const fits: Id<'story'>[] = []
  for (const id of ids) {
    const own = await (isFew ? titles.made(id) : titles.given(id))
    const lines = [...(read.get(id) ?? []), ...(own === null ? [] : [own.toLowerCase()])]
    if (words.every(word => lines.some(line => line.includes(word)))) fits.push(id)
  }
  return fits
}

const all = async (ledger: Pick<Ledger, 'stories'>, asOf: AsOf): Promise<readonly Id<'story'>[]> =>
  (await ledger.stories(asOf)).map(({ id }) => id)
