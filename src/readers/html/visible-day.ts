import { type Instant, instantOf } from '../article/instant.ts'
import type { PageBlock } from './blocks.ts'
import { bareOf } from './boilerplate.ts'

/** Date lines stand near the headline and are short. */
const AROUND = 8
const LONGEST = 120
const DATES =
  /\b(?:\d{4}-\d{2}-\d{2}|\d{1,2}\.\d{1,2}\.\d{4}|(?:\d{1,2}(?:st|nd|rd|th)?\s)?(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.?\s(?:\d{1,2}(?:st|nd|rd|th)?,?\s)?\d{4})\b/g

/**
 * The day that the page prints beside its headline, when it prints one day only and that in a way that can
 * mean one day only.
 */
export function visibleDay(blocks: readonly PageBlock[], title: string | null): Instant | null {
  const bare = title === null ? '' : bareOf(title)
  const at = blocks.findIndex(({ text }) => bare !== '' && bareOf(text) === bare)
  if (at < 0) return null
  const days = new Set<string>()
  for (const { text } of blocks.slice(Math.max(0, at - 3), at + AROUND)) {
    if (text.length > LONGEST) continue
    for (const [written] of text.matchAll(DATES)) {
      const instant = isClear(written) ? instantOf(written) : null
      if (instant !== null) days.add(instant.day)
    }
  }
  const [day, other] = days
  return day !== undefined && other === undefined ? { at: null, day } : null
}

/** `06.01.2026` is a day of January to most and one of June to some. */
const isClear = (written: string): boolean => {
  const figures = /^(\d{1,2})\.(\d{1,2})\./.exec(written)
  return figures === null || Number(figures[1]) > 12 || figures[1] === figures[2]
}
