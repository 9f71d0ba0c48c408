import type { Character } from './cast.ts'
import { OWNED_BY_PARTIES, PARTY_VERBS } from './en/nouns.ts'
import type { Referent } from './nominal-readings.ts'
import type { Salience, Trace } from './salience.ts'
import { isSubject, relationOf, type Scene } from './scene.ts'

export type PronounClass = 'he' | 'she' | 'it' | 'they' | 'relative' | 'speaker'

const CLASSES: ReadonlyMap<string, PronounClass> = new Map(
  Object.entries({
    he: 'he him his himself',
    she: 'she her hers herself',
    it: 'it its itself',
    they: 'they them their theirs themselves',
    relative: 'who whom whose',
    speaker: 'i me my mine myself we us our ours ourselves',
  }).flatMap(([kind, forms]) => forms.split(' ').map(form => [form, kind as PronounClass] as const)),
)

/** Null for a word that is no personal or relative pronoun here. */
export function pronounAt(scene: Scene, at: number): PronounClass | null {
  const form = scene.forms[at]!
  const kind = CLASSES.get(form.toLowerCase())
  if (kind === undefined) return null
  // *US* and *IT* in capitals are names; *I* is always one letter in capitals.
  if (form.length > 1 && form === form.toUpperCase() && (kind === 'speaker' || kind === 'it')) return null
  const { upos } = scene.words[at]!
  return upos === 'PRON' || upos === 'DET' || kind !== 'relative' ? kind : null
}

/** How far back an antecedent may stand, in sentences. */
const WINDOW = 6
/** Two candidates nearer to one another than this are both left open. */
const MARGIN = 0.6

const nobody = (rule: string, candidates: readonly Character[] = []): Referent => ({
  entity: null,
  candidates,
  rule,
})

/** Weights of the evidence for an antecedent; what they multiply stands in `scoreOf`. */
export const WEIGHTS = {
  sentence: -1.7,
  subject: 1.6,
  gender: 0.8,
  pronoun: 0.7,
  nominal: -0.8,
  quotedOtherwise: -2.2,
  sameSubject: 0.7,
  token: -0.012,
  count: 0.25,
  possessor: -0.5,
} as const

/**
 * Resolves pronouns by gender and number, grammar, quotation and recency (the features of Hobbs 1978 and of
 * Lappin and Leass 1994, without their parser), and leaves open what is close.
 *
 * @param speakers entity that speaks each quotation, as far as grammar shows it
 */
export function readPronoun(
  scene: Scene,
  at: number,
  kind: PronounClass,
  salience: Salience,
  speakerOf: (quotation: number) => Character | null,
  margin = MARGIN,
): Referent {
  if (kind === 'speaker' || kind === 'relative') return nobody(kind === 'speaker' ? 'speaker' : 'relative')
  if (kind === 'it' && !isPartyWord(scene, at)) return nobody('it/thing')
  if (kind === 'they' && !isPartyWord(scene, at) && !isPossessivePronoun(scene, at))
    return nobody('they/thing')
  const quotation = scene.quotation[at]!
  const speaker = quotation >= 0 ? speakerOf(quotation) : null
  const sentence = scene.tokens[at]!.sentence
  const best = new Map<Character, number>()
  const count = new Map<Character, number>()
  for (let i = salience.traces.length - 1; i >= 0; i--) {
    const trace = salience.traces[i]!
    if (sentence - trace.sentence > WINDOW) break
    if (trace.entity === speaker || !fits(trace.entity, kind) || isBound(scene, at, trace)) continue
    const score = scoreOf(scene, at, kind, trace)
    count.set(trace.entity, (count.get(trace.entity) ?? 0) + 1)
    best.set(trace.entity, Math.max(best.get(trace.entity) ?? -Infinity, score))
  }
  const ranked = [...best]
    .map(([entity, score]) => ({
      entity,
      score: score + WEIGHTS.count * Math.min(4, count.get(entity)! - 1),
    }))
    .sort((a, b) => b.score - a.score)
  const [first, second] = ranked
  if (first === undefined) return nobody(`${kind}/nobody`)
  if (second !== undefined && first.score - second.score < margin) {
    return nobody(
      `${kind}/close`,
      ranked.slice(0, 4).map(({ entity }) => entity),
    )
  }
  return { entity: first.entity, candidates: [], rule: kind }
}

function fits(entity: Character, kind: 'he' | 'she' | 'it' | 'they'): boolean {
  switch (kind) {
    case 'he':
      return entity.human && entity.gender !== 'female'
    case 'she':
      return entity.human && entity.gender !== 'male'
    case 'it':
      return (
        !entity.plural &&
        (entity.kind === 'country' ||
          entity.kind === 'government' ||
          entity.kind === 'organisation' ||
          (entity.kind === 'place' && entity.acts))
      )
    case 'they':
      return (
        entity.plural ||
        entity.kind === 'organisation' ||
        entity.kind === 'country' ||
        entity.kind === 'government'
      )
  }
}

/** Grammar forbids it: *Trump told him*, where *him* is somebody else; and a reflexive needs just that. */
function isBound(scene: Scene, at: number, trace: Trace): boolean {
  const reflexive = /sel(?:f|ves)$/i.test(scene.forms[at]!)
  const clause = scene.words[at]!.head
  const sameClause = trace.subject && scene.words[trace.head]!.head === clause
  if (reflexive) return scene.tokens[at]!.sentence === trace.sentence && !trace.subject
  const relation = relationOf(scene, at)
  if (sameClause && (relation === 'obj' || relation === 'iobj' || relation === 'obl')) return true
  return false
}

function scoreOf(scene: Scene, at: number, kind: PronounClass, trace: Trace): number {
  const gap = scene.tokens[at]!.sentence - trace.sentence
  let score = WEIGHTS.sentence * gap + WEIGHTS.token * (at - trace.head)
  if (trace.subject) score += WEIGHTS.subject
  if (trace.possessor) score += WEIGHTS.possessor
  if (trace.entity.gender !== null && (kind === 'he' || kind === 'she')) score += WEIGHTS.gender
  if (trace.kind === 'pronoun') score += WEIGHTS.pronoun
  if (trace.kind === 'nominal') score += WEIGHTS.nominal
  const quoted = scene.quotation[at]! >= 0
  if (quoted !== trace.quoted || (quoted && scene.quotation[at] !== scene.quotation[trace.head] && gap > 1)) {
    score += quoted ? WEIGHTS.quotedOtherwise / 4 : WEIGHTS.quotedOtherwise
  }
  if (gap === 0 && trace.subject && isSubject(scene, at)) score += WEIGHTS.sameSubject
  return score
}

const isPossessivePronoun = (scene: Scene, at: number): boolean => scene.words[at]!.relation === 'nmod:poss'

/** *it* and *they* are parties where they do or own what only a party can. */
function isPartyWord(scene: Scene, at: number): boolean {
  const { head } = scene.words[at]!
  if (head < 0) return false
  const governor = scene.words[head]!.lemma.toLowerCase()
  if (isPossessivePronoun(scene, at)) return OWNED_BY_PARTIES.has(governor)
  return relationOf(scene, at) === 'nsubj' && PARTY_VERBS.has(governor)
}
