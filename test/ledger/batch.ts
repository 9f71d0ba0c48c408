import { createHash } from 'node:crypto'
import { type ArticleRow, articleOf } from '../../src/model/article.ts'
import type { EntryDraft, StatementBody } from '../../src/model/entry.ts'
import { type Id, idOf } from '../../src/model/id.ts'
import type { Batch } from '../../src/model/ledger.ts'

export const hash = (text: string): string => createHash('sha256').update(text).digest('hex')

const ROW: ArticleRow = {
  url: null,
  canonicalUrl: null,
  publisher: 'Harbour Wire',
  title: 'Talks open',
  byline: null,
  publishedAt: null,
  updatedAt: null,
  createdOn: '2031-03-03',
  language: 'en',
  text: '',
  warnings: [],
}

/** A batch of one article with a statement for each sentence of its text: what `ledger.append` takes. */
export function batchOf(text: string, row: Partial<ArticleRow> = {}, story = 'story_a'): Batch {
  const article = articleOf({ ...ROW, text, ...row }, hash)
  const offset = `${article.title}\n\n`.length
  let at = 0
  const entries = text
    .split('. ')
    .filter(quote => quote !== '')
    .map(quote => {
      const start = offset + text.indexOf(quote, at)
      at = start - offset + quote.length
      return draftOf(article.id, quote, start, row.createdOn ?? ROW.createdOn)
    })
  return {
    article,
    story: story as Id<'story'>,
    event: 'event_a' as Id<'event'>,
    copyOf: null,
    versionOf: null,
    entries,
  }
}

function draftOf(
  article: Id<'article'>,
  quote: string,
  start: number,
  day: string | null,
): EntryDraft<StatementBody> {
  const body: StatementBody = {
    kind: 'statement',
    parent: null,
    speaker: {
      key: 'person:ana-rojas',
      name: 'Ana Rojas',
      kind: 'person',
      country: 'BOL',
      role: 'Minister of Mines',
    },
    candidates: [],
    source: 'Rojas',
    cue: 'said',
    content: quote,
    mode: 'indirect',
    cueClass: 'speech',
    stance: 'asserts',
    channel: null,
    addressee: [],
    via: [],
    uttered: { from: day, to: day, basis: 'assumed', rule: 'test', why: 'the day of the article' },
    confidence: { spans: 1, speaker: 1 },
  }
  const place = [[start, start + quote.length]]
  return {
    id: idOf('entry', hash, [article, JSON.stringify(body), JSON.stringify(place)]),
    body,
    article,
    validFrom: day,
    validTo: day,
    quote,
    quoteStart: start,
    quoteEnd: start + quote.length,
    quoteHash: hash(quote),
    evidence: [{ start, end: start + quote.length }],
    wasAttributedTo: 'en/test@0.1.0',
    wasRevisionOf: null,
  }
}

/** A person's decision about an entry, the first unless there were `earlier` ones. */
export function decisionOf(about: EntryDraft, reason: string, earlier = 0): EntryDraft {
  const body = {
    kind: 'decision',
    about: about.id,
    decision: 'dispute',
    author: 'Ines',
    reason,
    changes: {},
  } as const
  return { ...about, id: idOf('entry', hash, [about.id, JSON.stringify(body), String(earlier)]), body }
}
