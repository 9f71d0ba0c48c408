import { parquetWriteBuffer } from 'hyparquet-writer'
import { ENTRY_COLUMNS, entryRows } from './entry-rows.ts'
import type { Exporter } from './exporter.ts'

const NUMBERS: ReadonlySet<string> = new Set(['quote_start', 'quote_end'])

/** The table of `csv` as Apache Parquet, for pandas, DuckDB and Spark. Days and instants are text, as in the CSV. */
export const parquet: Exporter = {
  name: 'parquet',
  mediaType: 'application/vnd.apache.parquet',
  summary: 'the same table as Apache Parquet',
  write(story) {
    const rows = entryRows(story)
    return new Uint8Array(
      parquetWriteBuffer({
        columnData: ENTRY_COLUMNS.map(name => ({
          name,
          data: rows.map(row => row[name]),
          type: NUMBERS.has(name) ? ('INT32' as const) : ('STRING' as const),
          nullable: true,
        })),
      }),
    )
  },
}
