import type { ActType, Contact } from '../../model/act.ts'
import type { Sentence } from '../../model/document.ts'
import type { IssueFinder } from '../issues.ts'
import type { ActScorer } from '../scorer.ts'
import { commitmentAt } from './commitment.ts'
import type { Sentenced } from './carried-conditions.ts'
import { conditionsBy } from './condition-owners.ts'
import { conditionsIn, type FoundCondition } from './conditions.ts'
import { gapAt } from './contacts.ts'
import { type Match, matchAt } from './frames.ts'
import { obligationAt } from './obligation.ts'
import type { Page } from './page.ts'
import { type FoundPrecedence, precedenceAt } from './precedences.ts'
import { readAct } from './read-act.ts'
import { standingAt } from './standing-at.ts'
import { relianceAt } from './reliance.ts'
import { refusalAt } from './refusal.ts'
import { scoredAct } from './scored-act.ts'
import { type FoundSilence, silenceAt } from './silences.ts'
import type { Standing } from './standing.ts'
import { ultimatumOf } from './ultimatums.ts'

/** All that one sentence holds. */
export interface Found extends Sentenced {
  readonly gaps: readonly Contact[]
  readonly silences: readonly FoundSilence[]
  readonly precedences: readonly FoundPrecedence[]
}

/** No writer's sentence is as long; a run without an end is a table or an attack, and would cost the square of its length. */
const LONGEST = 300
const NOTHING = { drafts: [], loose: [], gaps: [], silences: [], precedences: [] }

/** Reads a sentence: what is no act is taken out first, then frames, then, where none holds, the scorer. */
export function readSentence(
  page: Page,
  sentence: Sentence,
  find: IssueFinder,
  scorer: ActScorer | null,
): Found {
  if (sentence.endToken - sentence.firstToken > LONGEST) return { ...NOTHING, sentence }
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
  let isSilent = true
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    const gap = gapAt(page, at)
    const silence = gap ? null : silenceAt(page, at)
    if (gap) gaps.push(gap)
    if (silence) silences.push(silence)
    const match =
      gap || silence ? null : (obligationAt(page, at) ?? relianceAt(page, at) ?? actAt(page, at, conditions))
    if (!match) continue
    isSilent = false
    if (told.has(at) || told.has(match.verb)) continue
    matches.push({ ...match, standing: standingAt(page, match) })
  }
  const read = readMatches(page, conditions, matches, find)
  const scored = isSilent && scorer ? scoredAct(page, sentence, scorer, find) : null
  const drafts = scored ? [scored] : read.drafts
  return { sentence, drafts, loose: read.loose, gaps, silences, precedences }
}

/** A frame, a refusal or a commitment; to back something *if* is to promise it. */
function actAt(page: Page, at: number, conditions: readonly FoundCondition[]): Match | null {
  const match = matchAt(page, at) ?? refusalAt(page, at)
  if (match && match.definition.type !== 'praise') return match
  return (conditions.length > 0 ? commitmentAt(page, at, conditions) : null) ?? match
}

function readMatches(
  page: Page,
  conditions: readonly FoundCondition[],
  matches: readonly (Match & { readonly standing: Standing })[],
  find: IssueFinder,
): Pick<Sentenced, 'drafts' | 'loose'> {
  const isIn = (at: number, { condition }: FoundCondition): boolean =>
    page.doc.tokens[at]!.start >= condition.start && page.doc.tokens[at]!.start < condition.end
  const standingUp = matches.filter(({ standing }) => standing !== 'content' && standing !== 'condition')
  const owned = conditionsBy(
    page,
    conditions,
    standingUp
      .filter(({ at }) => !conditions.some(each => isIn(at, each)))
      .map(({ at, verb, standing, negated, definition }) => ({
        at,
        verb,
        isAhead: standing === 'planned' || standing === 'would' || AHEAD.has(definition.type),
        holdsBack: negated || HOLDING_BACK.has(definition.type),
      })),
  )
  // "left *without signing*": a hinge that holds up nothing opens no condition.
  const turning = new Set([...owned.values()].flat())
  const live = standingUp.filter(
    ({ at }) => !conditions.some(each => (each.holds === undefined || turning.has(each)) && isIn(at, each)),
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
  return {
    drafts: drafts.filter(({ anchor }) => !nouns.has(anchor)),
    loose: conditions.filter(each => !turning.has(each)),
  }
}

const AHEAD: ReadonlySet<ActType> = new Set<ActType>([
  'promise',
  'offer',
  'threat',
  'acceptance',
  'announcement',
])
const HOLDING_BACK: ReadonlySet<ActType> = new Set<ActType>(['rejection', 'demand'])

const isTold = (page: Page, { at, verb }: Match, verbs: ReadonlySet<number>): boolean =>
  verbs.has(verb) || (verb < 0 && verbs.has(page.doc.words[at]!.head))
