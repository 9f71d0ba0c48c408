import { isDay } from '../model/calendar.ts'
import type { Document, Notice } from '../model/document.ts'
import { settle } from '../model/settle.ts'
import { contains, type Span } from '../model/span.ts'
import type { Statement } from '../model/statement.ts'
import type { Anchor, Settled, Timex } from '../model/timex.ts'
import { datelineDay } from './dateline.ts'

type Needed = Pick<Document, 'text' | 'createdOn' | 'timexes' | 'statements' | 'quotations'>

/** Settles every timex: words in a quotation from the day of the utterance, all others from the day of the article. */
export function settleAll(doc: Needed): { settled: readonly Settled[]; notices: readonly Notice[] } {
  const anchorOf = anchorsOf(doc)
  const notices: Notice[] = []
  const settled = doc.timexes.map(timex => {
    const result = settle(timex, doc.timexes, anchorOf)
    if (result.value === null && timex.needs.kind !== 'none') {
      const { start, end } = timex
      notices.push({ start, end, rule: 'time/anchors', reason: result.why })
    }
    return result
  })
  return { settled, notices }
}

function anchorsOf(doc: Needed): (timex: Timex) => Anchor | null {
  const byTimex = new Map<string, Anchor | null>()
  const articleDay = datelineDay(doc) ?? doc.createdOn
  const quoted = innermost(
    doc.timexes,
    doc.quotations.map(quotation => ({ span: quotation.inner, of: quotation })),
  )
  const spoken = innermost(
    doc.timexes,
    doc.statements.flatMap(of => of.content.map(span => ({ span, of }))),
  )
  return timex => {
    const known = byTimex.get(timex.id)
    if (known !== undefined) return known
    const anchor = anchorFor(
      timex,
      articleDay,
      quoted.get(timex.id) !== undefined,
      spoken.get(timex.id) ?? null,
    )
    byTimex.set(timex.id, anchor)
    return anchor
  }
}

function anchorFor(
  timex: Timex,
  articleDay: string | null,
  isQuoted: boolean,
  statement: Statement | null,
): Anchor | null {
  const day = statement === null ? null : utteredOn(statement, articleDay)
  if (day !== null && (isQuoted || !isReporters(timex))) return day
  if (articleDay === null) return null
  return { kind: 'createdOn', value: articleDay, timex: null, basis: isQuoted ? 'assumed' : 'stated' }
}

/**
 * In indirect speech "today" and "this week" are the reporter's own words and count from the article;
 * a weekday or a date stays where the speaker put it.
 */
const isReporters = ({ operation }: Timex): boolean =>
  operation.kind === 'shift' || operation.kind === 'weekend' || operation.kind === 'within'

/** The latest day on which a statement can have been made; null when the text does not bound it. */
function utteredOn({ uttered }: Statement, createdOn: string | null): Anchor | null {
  const { from, to, basis } = uttered
  if (basis === 'assumed' || to === null || !isDay(to)) return null
  if (createdOn !== null && to === createdOn && from === null) return null
  return { kind: 'utterance', value: to, timex: null, basis: from === to ? basis : 'bounded' }
}

/** The smallest span around each timex, in one sweep over both lists. */
function innermost<T>(timexes: readonly Timex[], spans: readonly { span: Span; of: T }[]): Map<string, T> {
  const sorted = spans.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  const found = new Map<string, T>()
  let open: { span: Span; of: T }[] = []
  let next = 0
  for (const timex of timexes) {
    while (next < sorted.length && sorted[next]!.span.start <= timex.start) open.push(sorted[next++]!)
    open = open.filter(({ span }) => span.end > timex.start)
    let best: { span: Span; of: T } | null = null
    for (const item of open) {
      if (contains(item.span, timex) && (best === null || length(item.span) <= length(best.span))) best = item
    }
    if (best !== null) found.set(timex.id, best.of)
  }
  return found
}

const length = ({ start, end }: Span): number => end - start
