/** Not on the shelf: the shape of an act type. */
import type { ActType } from '../model/act.ts'
import type { ThreadState } from '../model/story.ts'

/**
 * Where a party stands beside a predicate: `object` and `indirect` by relation, `clause-subject` is whoever
 * is to act in a clause below ("demanded that *Russia* withdraw"), `clause-object` whoever is acted on in it
 * ("threatened to attack *Iran*"), `owner` the possessor of the object ("rejected *Iran's* offer"); the rest are
 * prepositions.
 */
export type Role =
  | 'subject'
  | 'object'
  | 'indirect'
  | 'clause-subject'
  | 'clause-object'
  | 'owner'
  | 'to'
  | 'with'
  | 'against'
  | 'on'
  | 'upon'
  | 'from'
  | 'of'
  | 'for'
  | 'at'
  | 'by'
  | 'over'
  | 'between'
  | 'toward'
  | 'towards'
  | 'into'
  | 'in'

/** A predicate that performs the act, and who stands where beside it. Words are lemmas parted by spaces; `@name` is a class of `lexicon.ts`. */
export interface Frame {
  readonly on: 'verb' | 'noun' | 'adjective'
  readonly words: string
  /** A particle or adverb that must hang on the predicate: "call *off*". */
  readonly particle?: string
  /** Lemmas of which the object must have one; `*` for any object, `-` for none. */
  readonly object?: string
  /** The object must be somebody: "hosted *the envoy*", not "hosted a dinner". */
  readonly party?: true /** The object must have a name or stand for somebody known: "captured *Goma*", not "captured the mood". */
  readonly named?: true
  /** Lemmas that neither the object nor a preposition's noun may have. */
  readonly without?: string
  /** Prepositions of which one must hang on the predicate … */
  readonly preposition?: string
  /** The noun stands behind the predicate: "called *on Kenya*", not "*On television* he called it a success". */
  readonly behind?: true
  /** … and lemmas of which its noun must have one. */
  readonly about?: string
  /** Asks for a clause below: an infinitive, a that-clause, or either. */
  readonly clause?: 'to' | 'that' | 'any'
  /** The clause says what is to be done ("insisted that he *leave*"), not what is so ("insisted that he *left*"). */
  readonly mandative?: true
  /** The clause looks ahead, or says what is; what was is no warning. */
  readonly ahead?: true
  /** Lemmas of which the verb of that clause must have one. */
  readonly clauseVerb?: string
  /** Who it is done to, best first. */
  readonly recipient?: readonly Role[]
  /** Who does it; the subject (or passive agent) when nothing is said, `speaker` whoever says the words. */
  readonly actor?: 'subject' | 'object' | 'speaker'
  /** What the act is about when its words name nothing else. */
  readonly issue?: string /** Without somebody to whom it is done there is no such act. */
  readonly needsRecipient?: true
  /** The object, where there is one, is somebody: "met *the envoy*", not "met the deadline". `done-to`: in the passive too. */
  readonly onlyParty?: 'active' | 'done-to'
  /**
   * An everyday word: an act only where a power does it, and to somebody who is not in private life; with `object`
   * also over something that is negotiated, or to somebody at all; `giver` to anybody; `unarmed` not by fighters, `force` not between
   * single people.
   */
  readonly everyday?: 'word' | 'giver' | 'object' | 'unarmed' | 'force'
  /** Several subjects do it with each other: "the two met". */
  readonly mutual?: true
  /** `only`: the frame holds for the negated predicate alone ("does not want"), and takes the negation up. */
  readonly negated?: 'only'
}

export interface ActDefinition {
  readonly type: ActType
  readonly definition: string
  /** PLOVER 2 event and mode; contexts follow from the issue. */
  readonly plover: { readonly event: string; readonly mode: string | null }
  readonly cameo: string
  /** CAMEO code where the issue says more. */
  readonly cameoByIssue?: Readonly<Record<string, string>>
  readonly thread:
    | { readonly role: 'opens' | 'beside' }
    | { readonly role: 'answers'; readonly answers: readonly ActType[]; readonly outcome: ThreadState }
  readonly frames: readonly Frame[]
  /** The act that a refusal to do it is ("will not accept"); without it a negation leaves the type and denies it. */
  readonly refused?: ActType
  /** The act that a plan to do it is ("will impose"); without it the type stays. */
  readonly planned?: ActType
  readonly examples: readonly [string, ...string[]]
  readonly rejects: readonly [string, ...string[]]
}
