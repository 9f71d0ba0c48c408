import type { ActType } from '../../model/act.ts'
import { GENERAL_ISSUES, type IssueFinder } from '../issues.ts'
import { FIGHTERS } from '../worlds.ts'
import type { Match } from './frames.ts'
import type { Page } from './page.ts'
import { isPassive, objectOf } from './arguments.ts'
import { below, child, childrenBy, isVerb, markOf, obliquesOf, prepositionOf } from './tree.ts'

/** What each type is about when its words name nothing else. */
const DEFAULT_ISSUE: Partial<Record<ActType, string>> = {
  meeting: 'talks',
  call: 'talks',
  sanction: 'sanctions',
  'ceasefire-declared': 'ceasefire',
  'ceasefire-observed': 'ceasefire',
  exchange: 'prisoners',
  withdrawal: 'withdrawal',
  aid: 'aid',
  assault: 'attack',
  mediation: 'mediation',
}

/**
 * The words that an act is about: what hangs on its verb, without its subject, its conditions, and what is a
 * clause of its own.
 */
export function focusOf(page: Page, { at, verb }: Match, conditions: ReadonlySet<number>): readonly number[] {
  const root = verb >= 0 ? verb : at
  const patient = verb >= 0 && isPassive(page, verb) ? child(page, verb, 'nsubj:pass') : -1
  const skip = (each: number): boolean => {
    const { relation, head } = page.doc.words[each]!
    if (conditions.has(each) || relation === 'acl:relcl' || isBeside(page, each)) return true
    if (head !== root || each === patient || each === at) return false
    if (relation === 'advcl') return markOf(page, each) !== 'to'
    return relation === 'conj' ? isVerb(page, each) : APART.has(relation)
  }
  const words = below(page, root, skip).filter(each => !conditions.has(each))
  const hasMore = words.some(each => each > at && page.doc.words[each]!.upos !== 'PUNCT')
  if (hasMore || patient >= 0 || verb < 0) return words
  // A tree that gives the act nothing to be about has lost it: it is what follows.
  const { endToken } = page.doc.sentences[page.doc.tokens[at]!.sentence]!
  return Array.from({ length: Math.min(endToken - at, REACH) }, (_, i) => at + i).filter(
    each => !conditions.has(each),
  )
}

/** "vowed to take the city *while critics warn* …", "rejected it *for lacking* …": another clause, or a reason. */
const isBeside = (page: Page, at: number): boolean => {
  const { relation, xpos } = page.doc.words[at]!
  if (relation !== 'advcl' && relation !== 'acl') return false
  const mark = markOf(page, at)
  return mark === 'for' ? xpos === 'VBG' : mark !== null && OF_OTHERS.has(mark)
}

const OF_OTHERS: ReadonlySet<string> = new Set([
  'while',
  'as',
  'because',
  'after',
  'although',
  'though',
  'since',
  'when',
])

const APART: ReadonlySet<string> = new Set([
  'nsubj',
  'nsubj:pass',
  'obl:agent',
  'parataxis',
  'punct',
  'csubj',
])
const REACH = 24

/**
 * The issue among the words: that of the noun that the act has for its object, else the first particular one, else
 * the type's own, else a general one. Names of parties are about nothing.
 */
export function issueAmong(
  page: Page,
  find: IssueFinder,
  words: readonly number[],
  type: ActType,
  predicate: number,
  ofFrame: string | undefined,
  actor: readonly string[] = [],
): string | null {
  const own = ofFrame ?? DEFAULT_ISSUE[type]
  if (own !== undefined && FIXED.has(type)) return own
  const lemmas = words.map(at => (page.mentionAt[at]?.kind === 'name' ? '' : page.lemmas[at]!))
  const found = find(lemmas).filter(
    ({ at, length }) => length > 1 || !(words[at] === predicate || isOfUnion(page, words[at]!)),
  )
  const object = objectOf(page, predicate)
  const particular = found.filter(
    each => !GENERAL_ISSUES.has(each.issue) && !isOfThings(page, words[each.at]!),
  )
  // What stands behind the act word is nearer to it than what opens the sentence.
  particular.sort(
    (a, b) => Number(words[a.at]! < predicate) - Number(words[b.at]! < predicate) || a.at - b.at,
  )
  const ofObject = particular.find(({ at, length }) => object >= words[at]! && object < words[at]! + length)
  const best = ofObject ?? particular[0]
  if (best && (own === undefined || best.issue !== 'talks')) return best.issue
  // A union's strikes are no attack.
  if (
    lemmas.includes('strike') &&
    (actor.some(id => isOfLabour(page, id)) ||
      isStoppage(page, words) ||
      words.some(at => isStriker(page, at)))
  )
    return 'labour'
  const named = own ?? best?.issue ?? found[0]?.issue ?? find([page.lemmas[predicate]!])[0]?.issue ?? null
  return named === null && lemmas.some(lemma => RETALIATION.test(lemma)) && isWithFighters(page, words)
    ? 'attack'
    : named
}

/** To retaliate is to answer in kind: with duties where those began it, with arms only among the armed. */
const RETALIATION = /^retaliat(?:e|ion)$/

function isWithFighters(page: Page, words: readonly number[]): boolean {
  const { firstToken, endToken } = page.doc.sentences[page.doc.tokens[words[0]!]!.sentence]!
  for (let at = firstToken; at < endToken; at++) {
    const entity = page.mentionAt[at]?.entity ?? null
    if (entity !== null && FIGHTERS.test(page.entities.get(entity)!.name)) return true
  }
  return false
}

/** "a *debt* union": what kind of union it would be, not what is negotiated. */
const isOfUnion = (page: Page, at: number): boolean => {
  const { relation, head } = page.doc.words[at]!
  return /^(?:compound|amod)$/.test(relation) && page.lemmas[head] === 'union'
}

/** "*striking* pilots". */
const isStriker = (page: Page, at: number): boolean =>
  page.lemmas[at] === 'strike' &&
  page.doc.words[at]!.relation === 'amod' &&
  page.doc.words[page.doc.words[at]!.head]!.xpos === 'NNS'

/** "release more *water*": only people are released as prisoners. */
const isOfThings = (page: Page, at: number): boolean => {
  if (!/^(?:release|free)$/.test(page.lemmas[at]!)) return false
  const object = isVerb(page, at)
    ? objectOf(page, at)
    : (obliquesOf(page, at).find(each => prepositionOf(page, each) === 'of') ?? -1)
  return object >= 0 && THINGS.has(page.lemmas[object]!)
}

const THINGS: ReadonlySet<string> = new Set(
  'water gas oil fund funds money aid grain document data report asset reserve tape footage file tranche loan payment'.split(
    ' ',
  ),
)

/** "threatened *a strike*", with nothing said of arms or a target, on a page that speaks of work. */
function isStoppage(page: Page, words: readonly number[]): boolean {
  const strike = words.find(at => page.lemmas[at] === 'strike' && page.doc.words[at]!.upos === 'NOUN')
  if (strike === undefined) return false
  // Several strikes are mostly of the air: only a union's page makes them stoppages.
  const ofWork = page.doc.words[strike]!.xpos === 'NN' ? OF_WORK : OF_UNIONS
  if (!page.lemmas.some(lemma => ofWork.has(lemma))) return false
  return (
    childrenBy(page, strike, 'compound', 'amod').every(each => !ARMED.has(page.lemmas[each]!)) &&
    obliquesOf(page, strike).every(each => !/^(?:on|against)$/.test(prepositionOf(page, each) ?? ''))
  )
}

const OF_WORK: ReadonlySet<string> = new Set(
  'union worker pay wage employer staff dockworker nurse teacher pilot driver shift'.split(' '),
)
const OF_UNIONS: ReadonlySet<string> = new Set('union striker walkout picket'.split(' '))
const ARMED: ReadonlySet<string> = new Set(
  'air military missile drone nuclear retaliatory pre-emptive israeli russian'.split(' '),
)

const LABOUR =
  /\b(?:\p{L}*workers?|staff|employees|teachers|nurses|dockers|drivers|pilots|crews?|labou?r|unions?)\b/iu
/** Unions of states. */
const OF_STATES = /\b(?:european|african|soviet|customs|economic)\b/i

const isOfLabour = (page: Page, id: string): boolean => {
  const entity = page.entities.get(id)
  return (
    entity !== undefined &&
    entity.kind !== 'country' &&
    [entity.name, ...entity.aliases].some(name => LABOUR.test(name) && !OF_STATES.test(name))
  )
}

const FIXED: ReadonlySet<ActType> = new Set(['meeting', 'call', 'assault', 'withdrawal'])
