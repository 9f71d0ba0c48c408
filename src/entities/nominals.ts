import { coordinatedNames, namesAfterLink } from './apposition.ts'
import {
  BODY_NOUNS,
  GENDERED,
  GOVERNMENT_NOUNS,
  GROUP_NOUNS,
  KIN,
  PAIRS,
  PERSON_NOUNS,
  SOURCE_NOUNS,
} from './en/nouns.ts'
import type { Title } from './en/titles.ts'
import { possessorBefore } from './people.ts'
import { headOfRun, type Scene } from './scene.ts'
import { modifiersBefore, singularOf, titleEndingAt } from './title-phrases.ts'

export type Determiner = 'definite' | 'indefinite' | 'possessive' | 'bare'

/** What a common noun phrase names, by its head noun. */
export type NominalClass = 'title' | 'government' | 'body' | 'person' | 'group' | 'pair' | 'kin'

/** A common noun phrase that may refer to a party: *the Ukrainian president*, *two senior US officials*. */
export interface Nominal {
  readonly first: number
  readonly end: number
  readonly head: number
  /** Singular of the head noun, or of the whole title. */
  readonly noun: string
  readonly class: NominalClass
  readonly title: Title | null
  readonly plural: boolean
  readonly former: boolean
  readonly determiner: Determiner
  /** Token of the possessive pronoun (*his* adviser); -1 without one. */
  readonly ownerPronoun: number
  /** Index of the name with `'s` before the phrase (*Ukraine's* allies); -1 without one. */
  readonly owner: number
  /** Token of the `'s` before the phrase; -1 without one. */
  readonly clitic: number
  /** Names before the noun (*Ukrainian*) and after *of* (*of Ukraine*). */
  readonly names: readonly number[]
  /** Modifiers in lower case: *senior*, *european*. */
  readonly modifiers: readonly string[]
  readonly gender: 'female' | 'male' | null
  /** *another official* is a new one. */
  readonly other: boolean
}

const POSSESSIVE = new Set(['his', 'her', 'their', 'its', 'my', 'our', 'your'])
const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'both'])
const REACH = 9

/** All such phrases outside of `taken` tokens, in text order. */
export function nominalsOf(scene: Scene, taken: Uint8Array): Nominal[] {
  const found: Nominal[] = []
  for (const { firstToken, endToken } of scene.sentences) {
    let floor = firstToken
    for (let head = firstToken; head < endToken; head++) {
      if (taken[head] || scene.name[head]! >= 0) continue
      const nominal = nominalAt(scene, head, floor, endToken, taken)
      if (nominal === null) continue
      // *the union's* partners: the phrase begins with its owner, which stays a mention of its own.
      const owner = found.at(-1)
      found.push(
        nominal.clitic >= 0 && owner?.end === nominal.clitic ? { ...nominal, first: owner.first } : nominal,
      )
      floor = nominal.end
      head = Math.max(head, nominal.end - 1)
    }
  }
  return found
}

function nominalAt(
  scene: Scene,
  head: number,
  floor: number,
  limit: number,
  taken: Uint8Array,
): Nominal | null {
  const { upos, lemma } = scene.words[head]!
  if (upos !== 'NOUN' && upos !== 'PROPN' && upos !== 'ADJ' && upos !== 'NUM') return null
  const reach = Math.max(floor, head - REACH)
  const titled = titleEndingAt(scene, titleEnd(scene, head, limit), reach)
  const end = titled ? titleEnd(scene, head, limit) : head + 1
  const aged = isAged(scene, head)
  if (!titled && !aged && upos !== 'NOUN' && upos !== 'PROPN') return null
  // Only the last noun of a compound names anything: *government bonds* are no government.
  if (isModifier(scene, end - 1, limit)) return null
  const form = scene.forms[head]!.toLowerCase()
  const noun =
    titled?.title.words ?? (aged ? 'person' : upos === 'NOUN' ? lemma.toLowerCase() : singularOf(form))
  const plural = titled?.plural ?? isPlural(scene, head, noun)
  const inside = modifiersBefore(scene, titled?.first ?? head, reach)
  const { determiner, first, ownerPronoun, owner, other } = determinerOf(
    scene,
    inside.first,
    floor,
    taken,
    plural,
  )
  const words = scene.folds.slice(inside.first, titled?.first ?? head)
  const pair =
    scene.folds[first] === 'both' || (determiner === 'definite' && words.some(word => PAIRS.has(word)))
  const compound = !titled && head > inside.first && scene.words[head - 1]!.relation === 'compound'
  const kind =
    // *his country*: the land he serves.
    ownerPronoun >= 0 && !plural && /^(?:country|nation)$/.test(noun)
      ? 'government'
      : classOf(noun, titled?.title ?? null, plural, pair, compound)
  if (kind === null) return null
  const link = namesAfterLink(scene, end, limit)
  const after = plural && scene.folds[end] === 'of' ? coordinatedNames(scene, link, limit) : link
  return {
    first,
    end: kind === 'pair' ? end : after.end,
    head: titled ? headOfRun(scene, titled.first, end) : head,
    noun,
    class: kind,
    title: titled?.title ?? null,
    plural: plural || kind === 'pair',
    former: inside.former,
    determiner,
    ownerPronoun,
    owner,
    clitic: /^['’]s?$/.test(scene.forms[inside.first - 1] ?? '') ? inside.first - 1 : -1,
    names: [
      ...inside.names.toReversed(),
      ...(kind === 'pair' || isVisiting(words, scene.folds[end]!) ? [] : after.names),
    ],
    modifiers: words.filter(word => word !== ''),
    gender: titled?.title.gender ?? GENDERED.get(noun) ?? null,
    other,
  }
}

/** *European leaders in Kyiv*, *Western diplomats in Moscow*: where they are is not whom they serve. */
const isVisiting = (words: readonly string[], link: string): boolean =>
  (link === 'in' || link === 'at') && words.some(word => FOREIGN.test(word))

const FOREIGN =
  /^(?:(?:pan-?|trans)?(?:european|american|arab|african|asian)|western|eastern|gulf|nordic|baltic|scandinavian|balkan|foreign|international|allied|visiting|eu|nato|un)$/

/** *the 22-year-old*, in one token or in several. */
const isAged = ({ folds }: Scene, at: number): boolean =>
  /(?:^| )year olds?$/.test(folds[at]!) ||
  (/^olds?$/.test(folds[at]!) &&
    (folds[at - 1] === 'year' || (folds[at - 1] === '' && folds[at - 2] === 'year')))

/** A title may go on past its first noun: *secretary of state*, *minister of defence*. */
function titleEnd(scene: Scene, head: number, limit: number): number {
  for (let end = Math.min(limit, head + 4); end > head + 1; end--) {
    const longer = titleEndingAt(scene, end, head)
    if (longer && longer.first === head) return end
  }
  return head + 1
}

const isModifier = (scene: Scene, at: number, limit: number): boolean => {
  const { head, relation } = scene.words[at]!
  return (
    head > at &&
    head < limit &&
    // A tagger's slip: nothing modifies a verb so.
    !/^(?:VERB|AUX)$/.test(scene.words[head]!.upos) &&
    /^(?:compound|amod|flat|nummod)$/.test(relation) &&
    !/^(?:PUNCT|PART)$/.test(scene.words[at + 1]?.upos ?? '')
  )
}

function isPlural(scene: Scene, at: number, noun: string): boolean {
  const { xpos } = scene.words[at]!
  if (xpos === 'NNS' || xpos === 'NNPS') return true
  return scene.forms[at]!.toLowerCase() !== noun && scene.forms[at]!.endsWith('s')
}

function classOf(
  noun: string,
  title: Title | null,
  plural: boolean,
  pair: boolean,
  compound: boolean,
): NominalClass | null {
  if (pair && (title !== null || GROUP_NOUNS.has(noun) || BODY_NOUNS.has(noun))) return 'pair'
  if (plural) {
    if (GOVERNMENT_NOUNS.has(noun) && noun === 'authority') return 'government'
    return title !== null ||
      GROUP_NOUNS.has(noun) ||
      SOURCE_NOUNS.has(noun) ||
      BODY_NOUNS.has(noun) ||
      PERSON_NOUNS.has(noun) ||
      GOVERNMENT_NOUNS.has(noun)
      ? 'group'
      : null
  }
  if (title !== null && !title.offices.includes('other')) return 'title'
  // *the port authority* governs no land.
  if (GOVERNMENT_NOUNS.has(noun) && !(noun === 'authority' && compound)) return 'government'
  if (BODY_NOUNS.has(noun)) return 'body'
  if (KIN.has(noun)) return 'kin'
  if (title !== null || PERSON_NOUNS.has(noun)) return 'person'
  return null
}

function determinerOf(
  scene: Scene,
  first: number,
  floor: number,
  taken: Uint8Array,
  plural: boolean,
): Pick<Nominal, 'determiner' | 'first' | 'ownerPronoun' | 'owner' | 'other'> {
  const at = first - 1
  const none = { determiner: 'bare' as const, first, ownerPronoun: -1, owner: -1, other: false }
  if (at < floor) return none
  const word = scene.folds[at]!
  const owner = possessorBefore(scene, first)
  if (owner >= 0 && scene.doc.names[owner]!.firstToken >= floor) {
    return { ...none, determiner: 'possessive', first: scene.doc.names[owner]!.firstToken, owner }
  }
  if (taken[at]) return none
  if (POSSESSIVE.has(word)) return { ...none, determiner: 'possessive', first: at, ownerPronoun: at }
  // "said *that* four leaders …": the word opens a clause.
  if (plural && (word === 'that' || word === 'this')) return none
  if (DEFINITE.has(word)) return { ...none, determiner: 'definite', first: at }
  if (word === 'another' || word === 'other')
    return { ...none, determiner: 'indefinite', first: at, other: true }
  if (
    scene.words[at]!.upos === 'DET' ||
    /^(?:one|two|three|four|five|several|many|some|most|all)$/.test(word)
  ) {
    return { ...none, determiner: 'indefinite', first: at }
  }
  return none
}
