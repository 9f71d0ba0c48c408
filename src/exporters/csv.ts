import { stringify } from 'csv-stringify/sync'
import { ENTRY_COLUMNS, entryRows } from './entry-rows.ts'
import type { Exporter } from './exporter.ts'

/** One line an entry, for spreadsheets. A cell that a spreadsheet would run as a formula gets an apostrophe first. */
export const csv: Exporter = {
  name: 'csv',
  mediaType: 'text/csv; charset=utf-8',
  summary: 'one line an entry: who, what, to whom, when, on what terms, with the quote and its place',
  write: story =>
    stringify([...entryRows(story)], {
      header: true,
      columns: [...ENTRY_COLUMNS],
      escape_formulas: true,
      record_delimiter: 'windows',
    }),
}
