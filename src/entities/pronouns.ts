import type { Character } from './cast.ts'
import { OWNED_BY_PARTIES, PARTY_VERBS } from './en/nouns.ts'
import {
  EVIDENCE,
  type Evidence,
  type EvidenceName,
  evidenceFor,
  type PronounContext,
} from './pronoun-evidence.ts'
import { NOBODY, PARTY_WEIGHTS, PERSON_WEIGHTS } from './pronoun-weights.ts'
import { nobody, type Referent } from './reading-context.ts'
import { relationOf, type Scene } from './scene.ts'

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

/** The best candidate must be this likely, else the pronoun stays open: a wrong person is the costliest error. */
const SURE_PERSON = 0.5
const SURE_PARTY = 0.7
/** An open pronoun still keeps this likely a candidate in the reader's mind. */
const LIKELY = 0.3
const SHOWN_CANDIDATES = 4

export type PronounReader = (context: PronounContext, kind: 'he' | 'she' | 'it' | 'they') => Referent

/**
 * Resolves a pronoun by gender and number, grammar, quotation and recency (the evidence of Hobbs 1978 and of Lappin
 * and Leass 1994, weighed log-linearly), and leaves open what is close.
 */
export function readPronoun(context: PronounContext, kind: 'he' | 'she' | 'it' | 'they'): Referent {
  const { scene, at } = context
  const person = kind === 'he' || kind === 'she'
  if (kind === 'it' && !isPartyWord(scene, at)) return nobody('it/thing')
  if (kind === 'they' && !isPartyWord(scene, at)) return nobody('they/thing')
  const ranked = rank(evidenceFor(context, FITS[kind]), person ? PERSON_WEIGHTS : PARTY_WEIGHTS)
  const [first] = ranked
  if (first === undefined) return nobody(`${kind}/nobody`)
  if (first.share < (person ? SURE_PERSON : SURE_PARTY)) {
    const candidates = [
      ...new Set(
        ranked.flatMap(({ entity }) => (entity.alternatives.length > 0 ? entity.alternatives : [entity])),
      ),
    ].slice(0, SHOWN_CANDIDATES)
    return { ...nobody(`${kind}/close`, candidates), likely: first.share >= LIKELY ? first.entity : null }
  }
  const { alternatives } = first.entity
  return alternatives.length > 0
    ? nobody(`${kind}/ambiguous`, alternatives)
    : { entity: first.entity, candidates: [], rule: kind }
}

/** Candidates with the share of likelihood that falls to each, the likeliest first. */
export function rank(
  evidence: ReadonlyMap<Character, Evidence>,
  weights: Readonly<Record<EvidenceName, number>>,
): { readonly entity: Character; readonly share: number }[] {
  const scored = [...evidence].map(([entity, own]) => ({
    entity,
    score: EVIDENCE.reduce((sum, name, i) => sum + own[i]! * weights[name], 0),
  }))
  const most = scored.reduce((high, { score }) => Math.max(high, score), NOBODY)
  // What nobody here gets: the pronoun may mean someone whom no candidate is.
  const total = scored.reduce((sum, { score }) => sum + Math.exp(score - most), Math.exp(NOBODY - most))
  return scored
    .map(({ entity, score }) => ({ entity, share: Math.exp(score - most) / total }))
    .sort((a, b) => b.share - a.share)
}

export const FITS: Readonly<Record<'he' | 'she' | 'it' | 'they', (entity: Character) => boolean>> = {
  he: entity => entity.human && entity.gender !== 'female',
  she: entity => entity.human && entity.gender !== 'male',
  it: entity => !entity.plural && isParty(entity),
  they: entity => entity.plural || isParty(entity),
}

const isParty = ({ kind, acts }: Character): boolean =>
  kind === 'country' || kind === 'government' || kind === 'organisation' || (kind === 'place' && acts)

/** *it* and *they* are parties where they do or own what only a party can. */
function isPartyWord(scene: Scene, at: number): boolean {
  const { head, relation } = scene.words[at]!
  if (head < 0) return false
  const governor = scene.words[head]!.lemma.toLowerCase()
  if (relation === 'nmod:poss') return OWNED_BY_PARTIES.has(governor)
  return relationOf(scene, at) === 'nsubj' && PARTY_VERBS.has(governor)
}
