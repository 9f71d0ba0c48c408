import type { ArticleRow } from '../model/article.ts'
import { analysedText } from '../model/article.ts'
import type { EntryBody, EntryDraft } from '../model/entry.ts'
import { KEPT, type Kept, type SentencesOf } from '../model/ledger.ts'
import { contains, overlaps, type Span } from '../model/span.ts'

/** True when `next` holds less of the words than `kept`. */
export const isLess = (next: Kept, kept: Kept): boolean => KEPT.indexOf(next) > KEPT.indexOf(kept)

/** Where a ledger is opened without knowledge of a language, a paragraph stands for its sentences. */
export const paragraphs: SentencesOf = text =>
  [...text.matchAll(/[^\n]+/g)].map(({ index, 0: words }) => ({ start: index, end: index + words.length }))

/** What an article's row still says in a store mode. Places of spans stay what they were. */
export function reducedRow(
  row: ArticleRow,
  kept: Kept,
  evidence: readonly Span[],
  sentencesOf: SentencesOf,
): ArticleRow {
  if (kept === 'full') return row
  if (kept === 'excerpt') return { ...row, text: excerpt(row, evidence, sentencesOf) }
  if (kept === 'hash-only') return { ...row, text: '' }
  return { ...row, title: null, byline: null, text: '', warnings: [] }
}

/** The words of a row in a store mode, and what its body says of them. */
export function reducedDraft<D extends Pick<EntryDraft, 'body' | 'quote'>>(draft: D, kept: Kept): D {
  if (kept === 'full' || kept === 'excerpt') return draft
  const body = wordless(draft.body)
  return { ...draft, quote: '', body: kept === 'hash-only' ? body : nameless(body) }
}

/**
 * Sentences that hold evidence, and their neighbours, stay. The rest becomes an ellipsis filled up with zero-width
 * spaces, so that every span still points where it did and a page shows no more than "…".
 */
function excerpt(row: ArticleRow, evidence: readonly Span[], sentencesOf: SentencesOf): string {
  const { text, headlineEnd } = analysedText(row)
  const sentences = sentencesOf(text)
  const held = sentences.map(sentence => evidence.some(span => overlaps(span, sentence)))
  const shown = sentences.filter((_, i) => held[i] || held[i - 1] || held[i + 1])
  // A headline at the head of the body stays: the text is put together by it.
  let at = Math.max(text.length - row.text.length, headlineEnd)
  let kept = text.slice(text.length - row.text.length, at)
  for (const { start, end } of [...shown, { start: text.length, end: text.length }]) {
    if (end <= at) continue
    if (start > at) kept += text.slice(at, start).replace(/[^\n]+/g, gap)
    kept += text.slice(Math.max(at, start), end)
    at = Math.max(at, end)
  }
  return kept
}

const gap = (words: string): string =>
  words.trim() === '' ? words : `…${'\u{200B}'.repeat(words.length - 1)}`

/** Without the words that were taken over from the text; what was understood of them stays. */
function wordless(body: EntryBody): EntryBody {
  switch (body.kind) {
    case 'statement':
      return { ...body, source: null, cue: null, content: '' }
    case 'act':
      return {
        ...body,
        conditions: body.conditions.map(condition => ({ ...condition, text: '' })),
        deadline: body.deadline === null ? null : { ...body.deadline, words: null },
        refersTo: body.refersTo === null ? null : { ...body.refersTo, words: '' },
        dates: body.dates.map(date => ({ ...date, words: '' })),
      }
    case 'decision': {
      const { source, cue, content, conditions, deadline, refersTo, dates, ...changes } = body.changes
      return { ...body, changes }
    }
    case 'contact':
    case 'silence':
    case 'precedence':
      return body
  }
}

/** Without anybody's name: all that a row of an article that was taken down may still say. */
function nameless(body: EntryBody): EntryBody {
  switch (body.kind) {
    case 'statement':
      return { ...body, speaker: null, candidates: [], addressee: [], via: [], channel: null }
    case 'act':
      return {
        ...body,
        actor: [],
        recipient: [],
        saidBy: null,
        venue: null,
        refersTo: null,
        dates: [],
        conditions: [],
        deadline: body.deadline === null ? null : { ...body.deadline, setBy: [] },
      }
    case 'contact':
      return { ...body, parties: [], venue: null }
    case 'silence':
    case 'precedence':
      return { ...body, by: [] }
    case 'decision':
      return { ...body, changes: {} }
  }
}

/** True when the words of a span are still in an excerpt. */
export const isShown = (text: string, span: Span): boolean =>
  contains({ start: 0, end: text.length }, span) && !text.slice(span.start, span.end).includes('\u{200B}')
