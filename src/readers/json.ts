import { failure } from '../model/errors.ts'
import { articleOfRecord } from './article/record.ts'
import type { Reader } from './reader.ts'
import { textOf } from './source/charset.ts'
import { wholeOf } from './source/whole.ts'

/** One article row as JSON, or a list of them. */
export const json: Reader = {
  name: 'json',
  format: 'JSON',
  extensions: ['.json'],
  mediaTypes: ['application/json', 'application/ld+json'],
  accepts: ({ extension, type }) =>
    json.extensions.includes(extension) || (type !== null && json.mediaTypes.includes(type)),

  async *read(input, { maxBytes }) {
    const rows = [
      parsed(textOf(await wholeOf(input, maxBytes), input.place, input.mediaType), input.place),
    ].flat(1)
    for (const [i, value] of rows.entries()) {
      const place = rows.length === 1 ? input.place : `${input.place}#${i + 1}`
      const row = articleOfRecord(value)
      if (typeof row === 'string') yield { kind: 'failure', place, error: failure('E151', [place, row]) }
      else yield { kind: 'article', place, row }
    }
  },
}

function parsed(source: string, place: string): unknown {
  try {
    return JSON.parse(source)
  } catch (cause) {
    throw failure('E105', [place, 'it is not JSON'], { cause })
  }
}
