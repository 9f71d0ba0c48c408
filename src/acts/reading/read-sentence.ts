import type { Contact } from '../../model/act.ts'
import type { Sentence } from '../../model/document.ts'
import type { IssueFinder } from '../issues.ts'
import type { ActScorer } from '../scorer.ts'
import { commitmentAt } from './commitment.ts'
import { conditionsBy, conditionsIn, type FoundCondition } from './conditions.ts'
import { gapAt } from './contacts.ts'
import type { Draft } from './draft.ts'
import { type Match, matchAt } from './frames.ts'
import { obligationAt } from './obligation.ts'
import type { Page } from './page.ts'
import { type FoundPrecedence, precedenceAt } from './precedences.ts'
import { readAct } from './read-act.ts'
import { standingAt } from './standing-at.ts'
import { refusalAt } from './refusal.ts'
import { scoredAct } from './scored-act.ts'
import { type FoundSilence, silenceAt } from './silences.ts'
import type { Standing } from './standing.ts'
import { ultimatumOf } from './ultimatums.ts'

/** All that one sentence holds. */
export interface Found {
  readonly drafts: readonly Draft[]
  readonly gaps: readonly Contact[]
  readonly silences: readonly FoundSilence[]
  readonly precedences: readonly FoundPrecedence[]
}

/** No writer's sentence is as long; a run without an end is a table or an attack, and would cost the square of its length. */
const LONGEST = 300
const NOTHING: Found = { drafts: [], gaps: [], silences: [], precedences: [] }

/** Reads a sentence: what is no act is taken out first, then frames, then, where none holds, the scorer. */
export function readSentence(
  page: Page,
  sentence: Sentence,
  find: IssueFinder,
  scorer: ActScorer | null,
): Found {
  if (sentence.endToken - sentence.firstToken > LONGEST) return NOTHING
  const gaps: Contact[] = []
  const silences: FoundSilence[] = []
  const precedences: FoundPrecedence[] = []
  const matches: (Match & { readonly standing: Standing })[] = []
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    const first = precedenceAt(page, at)
    if (first) precedences.push(first)
  }
  const told = new Set(precedences.map(({ anchor }) => anchor))
  const conditions = conditionsIn(page, sentence)
  const hasCondition = conditions.length > 0
  let isSilent = true
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    const gap = gapAt(page, at)
    const silence = gap ? null : silenceAt(page, at)
    if (gap) gaps.push(gap)
    if (silence) silences.push(silence)
    const match =
      gap || silence
        ? null
        : (obligationAt(page, at) ??
          matchAt(page, at) ??
          refusalAt(page, at) ??
          (hasCondition ? commitmentAt(page, at) : null))
    if (!match) continue
    isSilent = false
    if (told.has(at) || told.has(match.verb)) continue
    matches.push({ ...match, standing: standingAt(page, match) })
  }
  const drafts = readMatches(page, conditions, matches, find)
  const scored = isSilent && scorer ? scoredAct(page, sentence, scorer, find) : null
  return { drafts: scored ? [scored] : drafts, gaps, silences, precedences }
}

function readMatches(
  page: Page,
  conditions: readonly FoundCondition[],
  matches: readonly (Match & { readonly standing: Standing })[],
  find: IssueFinder,
): readonly Draft[] {
  const isCondition = (at: number): boolean =>
    conditions.some(
      ({ condition }) =>
        page.doc.tokens[at]!.start >= condition.start && page.doc.tokens[at]!.start < condition.end,
    )
  const live = matches.filter(
    ({ standing, at }) => standing !== 'content' && standing !== 'condition' && !isCondition(at),
  )
  const owned = conditionsBy(
    page,
    conditions,
    live.map(({ at, verb, standing, negated, definition }) => ({
      at,
      verb,
      isAhead: standing === 'planned' || standing === 'would' || definition.type === 'promise',
      holdsBack: negated || definition.type === 'rejection' || definition.type === 'demand',
    })),
  )
  const drafts = live.flatMap(match => {
    const held = owned.get(match.at) ?? []
    const refusal = refusalAt(page, match.at)
    const draft = readAct(page, match, held, find) ?? (refusal && readAct(page, refusal, held, find))
    return draft ? ultimatumOf(page, draft, held, find) : []
  })
  // "made *an offer*" and "presented *a proposal*" are one act, told by the verb.
  const verbs = new Set(live.filter(each => each.verb === each.at).map(({ at }) => at))
  const nouns = new Set(
    live.filter(each => each.verb !== each.at && isTold(page, each, verbs)).map(({ at }) => at),
  )
  return drafts.filter(({ anchor }) => !nouns.has(anchor))
}

const isTold = (page: Page, { at, verb }: Match, verbs: ReadonlySet<number>): boolean =>
  verbs.has(verb) || (verb < 0 && verbs.has(page.doc.words[at]!.head))
