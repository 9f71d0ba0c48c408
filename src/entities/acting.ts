import { CIVIC_NOUNS, MOTION } from './en/nouns.ts'
import { caseOf, isPossessive, relationOf, type Scene } from './scene.ts'

const LOCATING = new Set([
  'in',
  'at',
  'near',
  'outside',
  'inside',
  'around',
  'across',
  'through',
  'throughout',
  'via',
  'off',
  'into',
  'within',
  'towards',
  'toward',
  'over',
  'above',
  'beyond',
])
const ACTING = new Set(['with', 'between', 'by', 'against', 'for', 'among', 'upon', 'without', 'of', 'about'])
/** Whom these are done to is a party: *thanked Paris*, *accused Kyiv*. */
const ADDRESSING = new Set(
  `say tell ask urge warn accuse call press blame pressure threaten thank praise criticise criticize condemn support back
  help oppose sanction punish persuade convince force push invite trust consult inform notify assure supply arm join
  isolate defy anger please reassure brief offer give send lobby appease fund lend owe ally antagonise`.split(
    /\s+/,
  ),
)
/** What is done to a town: *Kyiv was shelled*. */
const PHYSICAL = new Set(
  `attack hit bomb shell strike capture destroy locate visit evacuate bombard besiege encircle liberate seize rebuild
  flood situate damage take tour reach`.split(/\s+/),
)

/** What a place does in its sentence: it acts, as a government does, or something is there. */
export type Part = 'acts' | 'located' | 'unclear'

/**
 * Metonymy by grammar: *Moscow says* and *talks with Moscow* act, *in Moscow* and *Moscow's streets* are places.
 *
 * @param first and `end` the name's tokens; `head` its syntactic head
 */
export function partOf(scene: Scene, first: number, end: number, head: number): Part {
  const { words, folds } = scene
  const relation = relationOf(scene, head)
  const preposition =
    caseOf(scene, head) ?? (first > 0 && words[first - 1]!.upos === 'ADP' ? folds[first - 1]! : null)
  const governor = words[head]!.head
  if (isPossessive(scene, end)) {
    return governor >= 0 && CIVIC_NOUNS.has(words[governor]!.lemma.toLowerCase()) ? 'located' : 'acts'
  }
  if (preposition !== null && LOCATING.has(preposition)) return 'located'
  if (relation === 'nsubj')
    return words[head]!.relation === 'nsubj:pass' && isPhysical(scene, governor) ? 'located' : 'acts'
  if (words[head]!.relation === 'obl:agent') return 'acts'
  if (relation === 'conj' && governor >= 0)
    return governor < head ? partOfFirst(scene, governor, preposition) : 'unclear'
  if (preposition === null) {
    if ((relation === 'obj' || relation === 'iobj') && governor >= 0) {
      return ADDRESSING.has(words[governor]!.lemma.toLowerCase()) ? 'acts' : 'unclear'
    }
    return 'unclear'
  }
  if (ACTING.has(preposition)) return preposition === 'of' || preposition === 'for' ? 'unclear' : 'acts'
  const verb = governor >= 0 ? words[governor]! : null
  const moves = verb !== null && MOTION.has(verb.lemma.toLowerCase())
  if (preposition === 'to')
    return moves ? 'located' : verb?.upos === 'NOUN' || verb?.upos === 'VERB' ? 'acts' : 'unclear'
  if (preposition === 'from') return verb?.upos === 'NOUN' && !moves ? 'acts' : 'located'
  return 'unclear'
}

const isPhysical = (scene: Scene, verb: number): boolean =>
  verb >= 0 && PHYSICAL.has(scene.words[verb]!.lemma.toLowerCase())

/** A second name does what the first does: *between Moscow and Kyiv*. Looks one step up only. */
function partOfFirst(scene: Scene, first: number, own: string | null): Part {
  const preposition = own ?? caseOf(scene, first)
  if (preposition !== null && LOCATING.has(preposition)) return 'located'
  if (preposition !== null) return ACTING.has(preposition) ? 'acts' : 'unclear'
  const relation = relationOf(scene, first)
  const governor = scene.words[first]!.head
  if (relation === 'obj')
    return governor >= 0 && ADDRESSING.has(scene.words[governor]!.lemma.toLowerCase()) ? 'acts' : 'unclear'
  return relation === 'nsubj' ? 'acts' : 'unclear'
}
