/** Not on the shelf: single sentences for event coders. */
import type { ActType, Plover } from '../model/act.ts'
import type { Document } from '../model/document.ts'
import { issueFinder, ISSUES } from './issues.ts'
import { cameoOf, ploverOf, TYPE_OF_EVENT } from './plover.ts'
import { matchAt } from './reading/frames.ts'
import { firstTokenAt, type Page, pageOf } from './reading/page.ts'
import { standingOf } from './reading/standing.ts'
import type { ActScorer } from './scorer.ts'
import { featuresOf, type Marks, type TokenRange } from './scorer-features.ts'

export interface Coded {
  readonly type: ActType | null
  readonly plover: Plover | null
  readonly cameo: string | null
  /** PLOVER event (CONCEDE and RETREAT as YIELD when the scorer says so); null when nothing is sure enough. */
  readonly label: string | null
  readonly scores: Readonly<Record<string, number>>
  readonly rule: string
}

/** Below this probability the scorer is not asked: a guess among fifteen is no answer. */
const ENOUGH = 0.12
const find = issueFinder(ISSUES)

/**
 * Codes one sentence.
 *
 * @param doc the sentence with its tokens and trees; more than one sentence is read as one
 * @param actor the words of the actor as they stand in the text, when known
 * @param recipient the same of the recipient
 * @param scorer null leaves the frames alone
 */
export function codeSentence(
  doc: Document<'blocks' | 'tokens' | 'sentences' | 'quotations' | 'words'>,
  { actor, recipient }: { readonly actor: string | null; readonly recipient: string | null },
  scorer: ActScorer | null,
): Coded {
  const page = bare(doc)
  const whole = { first: 0, end: doc.tokens.length }
  if (whole.end === 0)
    return { type: null, plover: null, cameo: null, label: null, scores: {}, rule: 'empty' }
  const told = framesOf(page)
  const scored = scorer?.score(featuresOf(page, whole, marksOf(page, actor, recipient)))
  const label = scored
    ? scored.probability >= ENOUGH
      ? scored.label
      : null
    : told[0]
      ? folded(ploverOf(told[0], null).event)
      : null
  if (label === null)
    return { type: null, plover: null, cameo: null, label, scores: scored?.scores ?? {}, rule: 'unsure' }
  // A finer type than the event is taken from the frames where they agree with the scorer.
  const framed = told.find(type => folded(ploverOf(type, null).event) === label)
  const type = framed ?? TYPE_OF_EVENT[label]!
  const issue = find(page.lemmas)[0]?.issue ?? null
  return {
    type,
    plover: ploverOf(type, issue),
    cameo: cameoOf(type, issue),
    label,
    scores: scored?.scores ?? {},
    rule: framed ? `frame/${framed}` : `scorer/${label}`,
  }
}

const folded = (event: string): string => (event === 'CONCEDE' || event === 'RETREAT' ? 'YIELD' : event)

/** The types that frames give, in text order, with refusals and plans taken up. */
function framesOf(page: Page): readonly ActType[] {
  const types: ActType[] = []
  for (let at = 0; at < page.doc.tokens.length; at++) {
    const match = matchAt(page, at)
    if (!match) continue
    const { definition, negated, verb } = match
    const standing = standingOf(page, verb >= 0 ? verb : at)
    types.push(
      negated && definition.refused
        ? definition.refused
        : standing === 'planned' && definition.planned
          ? definition.planned
          : definition.type,
    )
  }
  return types
}

/** A page of grammar alone. */
export const bare = (doc: Document<'blocks' | 'tokens' | 'sentences' | 'quotations' | 'words'>): Page =>
  pageOf({ ...doc, timexes: [], settled: [], entities: [], mentions: [], statements: [] })

/** Where the two stand; the recipient is looked for outside of the actor first. */
export function marksOf(page: Page, actor: string | null, recipient: string | null): Marks {
  const source = rangeOf(page, actor, null)
  return { source, target: rangeOf(page, recipient, source) }
}

function rangeOf({ doc }: Page, words: string | null, taken: TokenRange | null): TokenRange | null {
  if (words === null || words === '') return null
  const anywhere = doc.text.indexOf(words)
  if (anywhere < 0) return null
  const start = taken === null ? anywhere : (outsideOf(doc, words, taken) ?? anywhere)
  const first = firstTokenAt(doc.tokens, start)
  let end = first
  while (end < doc.tokens.length && doc.tokens[end]!.start < start + words.length) end++
  return end > first ? { first, end } : null
}

/** Where the words stand first outside of a range. */
function outsideOf({ text, tokens }: Page['doc'], words: string, { first, end }: TokenRange): number | null {
  for (let from = text.indexOf(words); from >= 0; from = text.indexOf(words, from + 1)) {
    const at = firstTokenAt(tokens, from)
    if (at < first || at >= end) return from
  }
  return null
}
