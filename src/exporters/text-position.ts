/** Not on the shelf: a selector that an exporter uses. */
import type { Span } from '../model/span.ts'

/**
 * Turns spans of one text into W3C `TextPositionSelector`s.
 *
 * Ours count UTF-16 code units, as JavaScript slices; theirs count Unicode code points, so the two differ
 * after an emoji. One walk over the text serves all spans.
 *
 * @param spans `[start, end)` in UTF-16 code units, `0 <= start < end <= text.length`
 * @returns selectors in the order of the spans, half-open, in code points
 * @throws {RangeError} if a span is empty or leaves the text
 * @see https://www.w3.org/TR/annotation-model/#text-position-selector
 */
export function textPositions(text: string, spans: readonly Span[]) {
  for (const { start, end } of spans) {
    if (start < 0 || start >= end || end > text.length) throw new RangeError(`[${start}, ${end})`)
  }
  const wanted = [...new Set(spans.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b)
  const points = new Map<number, number>()
  let [at, count] = [0, 0]
  for (const offset of wanted) {
    for (; at < offset; at++) {
      const code = text.charCodeAt(at)
      // The second half of a surrogate pair is no code point of its own.
      if (code < 0xdc00 || code > 0xdfff || at === 0 || !isHigh(text.charCodeAt(at - 1))) count++
    }
    points.set(offset, count)
  }
  return spans.map(
    ({ start, end }) =>
      ({ type: 'TextPositionSelector', start: points.get(start)!, end: points.get(end)! }) as const,
  )
}

const isHigh = (code: number): boolean => code >= 0xd800 && code <= 0xdbff
