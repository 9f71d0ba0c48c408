import { createHash } from 'node:crypto'
import type {
  ActBody,
  ContactBody,
  Entry,
  EntryBody,
  Party,
  StatementBody,
  StoredArticle,
} from '../../src/model/entry.ts'
import type { EntityKind } from '../../src/model/entity.ts'
import type { Id } from '../../src/model/id.ts'
import { NOW } from '../../src/model/ledger.ts'
import type { StoryRows } from '../../src/model/story.ts'
import { NO_TERMS, type Terms } from '../../src/model/terms.ts'

/** Makes rows by hand, as the ledger would hold them: ids follow from the order of making. */
export interface Builder {
  article(row: Partial<StoredArticle> & { createdOn: string }): StoredArticle
  act(article: StoredArticle, body: ActInput): Entry<ActBody>
  statement(article: StoredArticle, body: StatementInput): Entry<StatementBody>
  contact(
    article: StoredArticle,
    body: Partial<ContactBody> & Pick<ContactBody, 'parties'>,
    quote?: string,
  ): Entry<ContactBody>
  entry<B extends EntryBody>(article: StoredArticle, body: B, quote: string): Entry<B>
  rows(day: string): StoryRows
}

type ActInput = Partial<Omit<ActBody, 'terms'>> &
  Pick<ActBody, 'type' | 'actor'> & { terms?: Partial<Terms>; quote?: string }
type StatementInput = Partial<StatementBody> & Pick<StatementBody, 'content' | 'speaker'>

export const hash = (text: string): string => createHash('sha256').update(text).digest('hex')

export const party = (
  key: string,
  name: string,
  country: string | null = null,
  role: string | null = null,
): Party => ({
  key,
  name,
  kind: key.split(':')[0] as EntityKind,
  country,
  role,
})

export function builder(): Builder {
  const articles: StoredArticle[] = []
  const entries: Entry[] = []
  const entry = <B extends EntryBody>(article: StoredArticle, body: B, quote: string): Entry<B> => {
    const sequence = entries.length + 1
    const made: Entry<B> = {
      id: `entry_${hash(`${sequence}`).slice(0, 32)}` as Id<'entry'>,
      body,
      article: article.id,
      validFrom: null,
      validTo: null,
      quote,
      quoteStart: 0,
      quoteEnd: quote.length,
      quoteHash: hash(quote),
      evidence: [{ start: 0, end: quote.length }],
      wasAttributedTo: 'test@0',
      wasRevisionOf: null,
      sequence,
      recordedAt: article.recordedAt,
    }
    entries.push(made)
    return made
  }
  return {
    entry,
    article(row) {
      const sequence = articles.length + 1
      const article: StoredArticle = {
        url: null,
        canonicalUrl: null,
        publisher: `Outlet ${sequence}`,
        title: null,
        byline: null,
        publishedAt: null,
        updatedAt: null,
        language: 'en',
        text: '',
        warnings: [],
        id: `article_${hash(`a${sequence}`).slice(0, 32)}` as Id<'article'>,
        sequence,
        recordedAt: `${row.createdOn}T12:00:00.000Z`,
        story: 'story_1' as Id<'story'>,
        event: 'event_1' as Id<'event'>,
        copyOf: null,
        versionOf: null,
        ...row,
      }
      articles.push(article)
      return article
    },
    act(article, { terms, quote, ...body }) {
      return entry<ActBody>(
        article,
        {
          kind: 'act',
          part: null,
          recipient: [],
          issue: null,
          conditions: [],
          deadline: null,
          when: { from: null, to: null },
          venue: null,
          factuality: 'asserted',
          statement: null,
          saidBy: null,
          refersTo: null,
          dates: [],
          plover: { event: 'CONSULT', mode: null, contexts: [] },
          cameo: '04',
          confidence: 0.9,
          ...body,
          terms: { ...NO_TERMS, ...terms },
        },
        quote ?? `${body.actor.map(({ name }) => name).join(' and ')} ${body.type} ${body.issue ?? ''}`,
      )
    },
    statement(article, body) {
      return entry<StatementBody>(
        article,
        {
          kind: 'statement',
          parent: null,
          candidates: [],
          source: body.speaker?.name ?? null,
          cue: 'said',
          mode: 'indirect',
          cueClass: 'speech',
          stance: 'asserts',
          channel: null,
          addressee: [],
          via: [],
          uttered: { from: null, to: article.createdOn, basis: 'assumed', rule: 'test', why: '' },
          confidence: { spans: 1, speaker: 1 },
          ...body,
        },
        body.content,
      )
    },
    contact(article, body, quote = 'they met') {
      return entry<ContactBody>(
        article,
        {
          kind: 'contact',
          gap: false,
          mode: 'meeting',
          when: { from: null, to: null },
          venue: null,
          statement: null,
          ...body,
        },
        quote,
      )
    },
    rows: day => ({
      id: 'story_1' as Id<'story'>,
      articles: articles.filter(({ createdOn }) => createdOn === null || createdOn <= day),
      entries: entries.filter(each => {
        const { createdOn } = articles.find(({ id }) => id === each.article)!
        return createdOn === null || createdOn <= day
      }),
      asOf: NOW,
      day,
    }),
  }
}
