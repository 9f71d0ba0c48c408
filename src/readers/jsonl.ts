import { failure } from '../model/errors.ts'
import type { ArticleRow } from '../model/article.ts'
import { articleOfRecord } from './article/record.ts'
import type { Reader } from './reader.ts'
import { linesOf } from './source/lines.ts'

/** One article a line (EXTRACT.md). A broken row is reported with its line; the others are read. */
export const jsonl: Reader = {
  name: 'jsonl',
  format: 'JSON Lines',
  extensions: ['.jsonl', '.ndjson'],
  mediaTypes: ['application/x-ndjson', 'application/jsonl', 'application/x-jsonlines'],
  accepts: ({ extension, type, head }) =>
    jsonl.extensions.includes(extension) ||
    (type !== null && jsonl.mediaTypes.includes(type)) ||
    (extension === '' && /^\{"[^\n]*\}\s*\n\s*\{/.test(head)),

  async *read(input, { maxBytes }) {
    for await (const { number, text } of linesOf(input, maxBytes)) {
      const place = `${input.place}#${number}`
      if (typeof text !== 'string') yield { kind: 'failure', place, error: text }
      else if (text.trim() !== '') {
        const row = articleOfJson(text)
        if (typeof row === 'string') {
          yield { kind: 'failure', place, error: failure('E106', [input.place, String(number), row]) }
        } else yield { kind: 'article', place, row }
      }
    }
  },
}

/** @returns the row, or in words what is wrong with it */
export function articleOfJson(json: string): ArticleRow | string {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    return 'the row is not JSON'
  }
  return articleOfRecord(value)
}
