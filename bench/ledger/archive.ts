import { fileURLToPath } from 'node:url'
import { createHash } from 'node:crypto'
import { openMachine } from '../../src/demarche.ts'
import { draftsOf } from '../../src/ledger/drafts.ts'
import { publishedInstant } from '../../src/ledger/instants.ts'
import { openEngine } from '../../src/conductor/engine.ts'
import { analysedText, articleOf, type Article } from '../../src/model/article.ts'
import type { EntryDraft } from '../../src/model/entry.ts'
import { type Id, idOf } from '../../src/model/id.ts'
import type { LedgerRow } from '../../src/model/ledger.ts'
import { VERSION } from '../../src/model/version.ts'

const CORPUS = fileURLToPath(new URL('../../corpus/istanbul-2025', import.meta.url))
const hash = (text: string): string => createHash('sha256').update(text).digest('hex')

/** The first article's instant of recording; one follows each second. */
const FROM = Date.parse('2031-03-03T10:00:00.000Z')
export const recordedAt = (article: number): string => new Date(FROM + article * 1000).toISOString()

/** Stories of an archive: a few long negotiations, some of a week, and many that one article tells. */
const LONG = { stories: 100, every: 5, entries: 2000 } as const
const MIDDLE = { stories: 1000, every: 3 } as const

export const longStory = (i: number): Id<'story'> =>
  `story_a${(i % LONG.stories).toString(16)}` as Id<'story'>
/** Every fifth of them would be of articles that a long story has already. */
export const middleStory = (i: number): Id<'story'> =>
  `story_b${((i % 5 === 0 ? i + 1 : i) % MIDDLE.stories).toString(16)}` as Id<'story'>

const storyAt = (i: number): Id<'story'> =>
  i % LONG.every === 0
    ? longStory(i / LONG.every)
    : i % MIDDLE.every === 0
      ? (`story_b${((i / MIDDLE.every) % MIDDLE.stories).toString(16)}` as Id<'story'>)
      : (`story_c${i.toString(16)}` as Id<'story'>)

export interface Template {
  readonly article: Article
  readonly entries: readonly EntryDraft[]
}

/** The sample articles as they are really read: rows of real size and shape. */
export async function templates(): Promise<readonly Template[]> {
  const found: Template[] = []
  for await (const read of openMachine().read([CORPUS])) {
    if (read.kind !== 'article') continue
    const article = articleOf(read.row, hash)
    const { text, headlineEnd } = analysedText(article)
    const { createdOn, publisher } = article
    const { doc } = openEngine().analyse({ text, headlineEnd, createdOn, publisher })
    found.push({ article, entries: draftsOf(article, doc, VERSION, hash) })
  }
  return found.filter(({ entries }) => entries.length > 0)
}

/** How many articles hold so many entries. */
export function articlesFor(entries: number, from: readonly Template[]): number {
  const round = from.reduce((sum, template) => sum + template.entries.length, 0)
  return Math.ceil((entries * from.length) / round)
}

/**
 * The rows of an archive, article after article of the sample under new numbers, days and stories. Each article holds
 * a word of its own ("dossier 123"), and one in a hundred a rarer one.
 */
export function* archiveRows(
  articles: number,
  from: readonly Template[],
  table: 'article' | 'entry',
): Generator<LedgerRow> {
  let sequence = 1
  for (let i = 0; i < articles; i++) {
    const { article, entries } = from[i % from.length]!
    const { id: _, ...row } = article
    const id = idOf('article', hash, [article.id, String(i)])
    const at = recordedAt(i)
    const day = new Date(FROM + ((i * 7919) % 365) * 86_400_000).toISOString().slice(0, 10)
    const moved = {
      ...row,
      url: `https://wire.example/${i}`,
      publishedAt: `${day}T09:00:00Z`,
      createdOn: day,
    }
    const publishedAt = publishedInstant(moved, at)
    const story = storyAt(i)
    if (table === 'article') {
      const body = JSON.stringify(moved)
      yield {
        table,
        values: [i + 1, id, body, moved.url, story, 'event_a', null, null, publishedAt, at, 'full', null],
      }
      continue
    }
    for (const [j, entry] of entries.entries()) {
      const quote = j === 0 ? `${entry.quote} dossier ${i}${i % 100 === 0 ? ' quorum' : ''}` : entry.quote
      yield {
        table,
        values: [
          sequence++,
          idOf('entry', hash, [id, String(j)]),
          entry.body.kind,
          JSON.stringify(entry.body),
          id,
          story,
          null,
          day,
          day,
          publishedAt,
          at,
          entry.wasAttributedTo,
          null,
          quote,
          entry.quoteStart,
          entry.quoteStart + quote.length,
          entry.quoteHash,
          JSON.stringify(entry.evidence),
          'full',
          null,
        ],
      }
    }
  }
}
