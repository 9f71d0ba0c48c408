import type { ArticleRow } from '../../src/model/article.ts'
import type { Input } from '../../src/model/input.ts'
import { READ_DEFAULTS, type Read, type ReadOptions, readInput } from '../../src/readers/index.ts'

/** An input made of text or bytes; the place's extension tells the format, as for a file. */
export const input = (place: string, content: string | Uint8Array, more: Partial<Input> = {}): Input => ({
  place,
  bytes: typeof content === 'string' ? Buffer.from(content) : content,
  rest: null,
  mediaType: null,
  url: null,
  fetchedAt: null,
  ...more,
})

export async function reads(
  place: string,
  content: string | Uint8Array,
  more: Partial<Input> = {},
  options: Partial<ReadOptions> = {},
): Promise<Read[]> {
  const found: Read[] = []
  for await (const read of readInput(input(place, content, more), { ...READ_DEFAULTS, ...options }))
    found.push(read)
  return found
}

export const rows = async (...given: Parameters<typeof reads>): Promise<ArticleRow[]> =>
  (await reads(...given)).flatMap(read => (read.kind === 'article' ? [read.row] : []))

/** The codes of all failures, in order. */
export const codes = async (...given: Parameters<typeof reads>): Promise<string[]> =>
  (await reads(...given)).flatMap(read => (read.kind === 'failure' ? [read.error.code] : []))
