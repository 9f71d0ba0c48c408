import type { Watched } from '../../model/watched.ts'
import { type Asking, all } from './asking.ts'

export function* readWatched(): Asking<readonly Watched[]> {
  const rows = yield* all('SELECT body FROM watched ORDER BY url')
  return rows.map(([body]) => JSON.parse(body as string) as Watched)
}

export function* storeWatched(records: readonly Watched[]): Asking<void> {
  for (const record of records) {
    yield* all(
      'INSERT INTO watched (url, body) VALUES (?, ?) ON CONFLICT (url) DO UPDATE SET body = excluded.body',
      record.url,
      JSON.stringify(record),
    )
  }
}

export function* forgetWatched(url: string): Asking<boolean> {
  return (yield* all('DELETE FROM watched WHERE url = ? RETURNING url', url)).length > 0
}
