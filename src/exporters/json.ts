import type { Exporter } from './exporter.ts'

export const json: Exporter = {
  name: 'json',
  mediaType: 'application/json; charset=utf-8',
  summary:
    'the whole story: articles, entries with their quotes and spans, threads, positions, contacts, timeline, brief',
  write: (story, brief) => `${JSON.stringify({ ok: true, story, brief }, null, 2)}\n`,
}
