/** Half-open range `[start, end)` of a text, in UTF-16 code units. */
export interface Span {
  readonly start: number
  readonly end: number
}

export const textOf = (text: string, span: Span): string => text.slice(span.start, span.end)

export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Ascending by start, the longer first: the order in which every layer keeps its spans. */
export const bySpan = (a: Span, b: Span): number => a.start - b.start || b.end - a.end

/** Drops white space at both ends of a span; an all-white span becomes empty at its start. */
export function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return { start, end }
}

const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x2028 || code === 0x2029

/**
 * Finds, by bisection, the first item of a sorted list that ends after `offset`.
 *
 * @param items spans in ascending order that do not overlap
 * @returns an index in `[0, items.length]`; `items.length` when every span ends at or before `offset`
 */
export function firstEndingAfter(items: readonly Span[], offset: number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (items[middle]!.end > offset) high = middle
    else low = middle + 1
  }
  return low
}
