import { stringify } from 'csv-stringify/sync'
import type { EntryBody, Party } from '../model/entry.ts'
import type { Exporter } from './exporter.ts'

const COLUMNS = [
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

type Row = Record<(typeof COLUMNS)[number], string | number | null>

/** One line an entry, for spreadsheets. A cell that a spreadsheet would run as a formula gets an apostrophe first. */
export const csv: Exporter = {
  name: 'csv',
  mediaType: 'text/csv; charset=utf-8',
  summary: 'one line an entry: who, what, to whom, when, on what terms, with the quote and its place',
  write(story) {
    const articles = new Map(story.articles.map(article => [article.id as string, article]))
    const rows = story.entries.map((entry): Row => {
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
    return stringify(rows, {
      header: true,
      columns: [...COLUMNS],
      escape_formulas: true,
      record_delimiter: 'windows',
    })
  },
}

const blank = Object.fromEntries(COLUMNS.map(column => [column, null])) as Row

function fields(body: EntryBody): Partial<Row> {
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
