import { isDay } from '../model/calendar.ts'
import { failure } from '../model/errors.ts'
import { instantOf } from './article/instant.ts'
import { type Found, rowOf } from './article/row.ts'
import type { Reader } from './reader.ts'
import { textOf } from './source/charset.ts'
import { wholeOf } from './source/whole.ts'

const LONGEST_HEADLINE = 160
const STATED_DAY = /^date:?\s{1,8}(\d{4}-\d{2}-\d{2})(?:\s{1,8}|$)/i
const BYLINE = /^By\s(\p{Lu}[^.!?]{2,80})$/u
/** Plain text: what stands first may be a day, a headline, a byline and a date line; the rest is the body. */
export const text: Reader = {
  name: 'text',
  format: 'plain text',
  extensions: ['.txt', '.text'],
  mediaTypes: ['text/plain'],
  accepts: ({ extension, type, head }) =>
    text.extensions.includes(extension) ||
    (type !== null && text.mediaTypes.includes(type)) ||
    isProse(extension, type, head),

  async *read(input, { maxBytes }) {
    const found = articleOfText(textOf(await wholeOf(input, maxBytes), input.place, input.mediaType))
    if (found.text === '') throw failure('E103', [input.place])
    yield { kind: 'article', place: input.place, row: rowOf({ ...found, url: input.url }) }
  },
}

/** Text without a name that says so (a pipe, a file without extension) is read when it is nothing else. */
const isProse = (extension: string, type: string | null, head: string): boolean =>
  extension === '' && type === null && head !== '' && !/^[<{[%]/.test(head) && !head.includes('\0')

/**
 * Splits a plain text into its metadata and its body; the body keeps its line breaks.
 *
 * @param title when it is known from elsewhere, so that no line is taken for it
 */
export function articleOfText(written: string, title: string | null = null): Found {
  const lines = written
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .trim()
    .split('\n')
  const found: { -readonly [K in keyof Found]: Found[K] } = { text: '' }
  const first = lines[0]!.trim()
  const stated = STATED_DAY.exec(first)
  let at = 0
  if (stated && isDay(stated[1]!)) {
    found.createdOn = stated[1]!
    const rest = first.slice(stated[0].length).trim()
    if (rest !== '') found.title = rest
    at = 1
  }
  if (title !== null) found.title = title
  else if (found.title === undefined && isHeadline(lines, at)) found.title = lines[at++]!.trim()
  for (; at < lines.length; at++) {
    const line = lines[at]!.trim()
    const byline = BYLINE.exec(line)
    const date =
      line.length < 60 ? instantOf(line.replace(/^(?:published|posted|date|updated)(?: on)?:?\s/i, '')) : null
    if (byline) found.byline = byline[1]!
    else if (date && found.createdOn === undefined) {
      found.createdOn = date.day
      found.publishedAt = date.at
    } else if (line !== '') break
  }
  found.text = lines
    .slice(at)
    .map(line => line.trimEnd())
    .join('\n')
    .trim()
  return found
}

function isHeadline(lines: readonly string[], at: number): boolean {
  const line = lines[at]?.trim() ?? ''
  const hasBody = lines.slice(at + 1, at + 20).some(next => next.trim().length > 0)
  return (
    hasBody &&
    line !== '' &&
    line.length <= LONGEST_HEADLINE &&
    !/[.!?…:;,]["'”’»)]?$/.test(line) &&
    !BYLINE.test(line)
  )
}
