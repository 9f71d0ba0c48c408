/** Not on the shelf: one row an entry, which the tables (CSV, Parquet) share. */
import type { EntryBody, Party } from '../model/entry.ts'
import type { Story } from '../model/story.ts'

/** In the order of the table. */
export const ENTRY_COLUMNS = [
  'entry',
  'kind',
  'type',
  'actor',
  'actor_country',
  'recipient',
  'recipient_country',
  'issue',
  'factuality',
  'said_by',
  'channel',
  'from',
  'to',
  'deadline',
  'venue',
  'duration',
  'conditions',
  'quote',
  'quote_start',
  'quote_end',
  'publisher',
  'created_on',
  'url',
  'recorded_at',
  'rule',
] as const

export type EntryRow = Record<(typeof ENTRY_COLUMNS)[number], string | number | null>

/** Who, what, to whom, when, on what terms, with the quote and its place: one row an entry, in the story's order. */
export function entryRows(story: Story): readonly EntryRow[] {
  const articles = new Map(story.articles.map(article => [article.id as string, article]))
  return story.entries.map(entry => {
    const article = articles.get(entry.article)
    return {
      ...blank,
      ...fields(entry.body),
      entry: entry.id,
      kind: entry.body.kind,
      from: entry.validFrom,
      to: entry.validTo,
      quote: entry.quote,
      quote_start: entry.quoteStart,
      quote_end: entry.quoteEnd,
      publisher: article?.publisher ?? null,
      created_on: article?.createdOn ?? null,
      url: article?.canonicalUrl ?? article?.url ?? null,
      recorded_at: entry.recordedAt,
      rule: entry.wasAttributedTo,
    }
  })
}

const blank = Object.fromEntries(ENTRY_COLUMNS.map(column => [column, null])) as EntryRow

function fields(body: EntryBody): Partial<EntryRow> {
  switch (body.kind) {
    case 'act':
      return {
        type: body.type,
        actor: names(body.actor),
        actor_country: countries(body.actor),
        recipient: names(body.recipient),
        recipient_country: countries(body.recipient),
        issue: body.issue,
        factuality: body.factuality,
        said_by: body.saidBy?.name ?? null,
        deadline: body.deadline?.value ?? body.deadline?.words ?? null,
        venue: body.venue,
        duration: body.terms.duration,
        conditions: body.conditions.map(({ hinge, text }) => `${hinge}: ${text}`).join(' | '),
      }
    case 'statement':
      return {
        type: body.mode,
        actor: body.speaker?.name ?? null,
        actor_country: body.speaker?.country ?? null,
        recipient: names(body.addressee),
        recipient_country: countries(body.addressee),
        said_by: body.speaker?.name ?? null,
        channel: body.channel,
      }
    case 'contact':
      return { type: body.gap ? 'gap' : body.mode, actor: names(body.parties.flat()), venue: body.venue }
    case 'silence':
    case 'precedence':
      return { actor: names(body.by) }
    case 'decision':
      return { type: body.decision, actor: body.author }
  }
}

const names = (parties: readonly Party[]): string => parties.map(({ name }) => name).join('; ')
const countries = (parties: readonly Party[]): string =>
  [...new Set(parties.flatMap(({ country }) => country ?? []))].join('; ')
