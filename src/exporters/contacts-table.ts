import { stringify } from 'csv-stringify/sync'
import type { Party } from '../model/entry.ts'
import type { Exporter } from './exporter.ts'

/** Contacts in the shape of PA-X MEND: one line a contact of two parties, with who met whom, how, where, when. */
export const contactsTable: Exporter = {
  name: 'contacts',
  mediaType: 'text/csv; charset=utf-8',
  summary: 'meetings, calls, visits, exchanges and stated gaps, one line a contact (the shape of PA-X MEND)',
  write(story) {
    const quotes = new Map(story.entries.map(({ id, quote }) => [id as string, quote]))
    const rows = story.contacts.map(({ parties, mode, gap, when, venue, entries }) => ({
      party_1: names(parties[0] ?? []),
      party_1_country: countries(parties[0] ?? []),
      party_2: names(parties.slice(1).flat()),
      party_2_country: countries(parties.slice(1).flat()),
      interaction: gap ? 'no contact' : (mode ?? 'contact'),
      date_from: when.from,
      date_to: when.to,
      location: venue,
      reports: entries.length,
      quote: quotes.get(entries[0] ?? '') ?? null,
      entry: entries[0] ?? null,
    }))
    const columns = [
      'party_1',
      'party_1_country',
      'party_2',
      'party_2_country',
      'interaction',
      'date_from',
      'date_to',
      'location',
      'reports',
      'quote',
      'entry',
    ]
    return stringify(rows, { header: true, columns, escape_formulas: true, record_delimiter: 'windows' })
  },
}

const names = (parties: readonly Party[]): string => parties.map(({ name }) => name).join('; ')
const countries = (parties: readonly Party[]): string =>
  [...new Set(parties.flatMap(({ country }) => country ?? []))].join('; ')
