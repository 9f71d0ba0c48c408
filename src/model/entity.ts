import type { Span } from './span.ts'

export type EntityKind = 'person' | 'organisation' | 'government' | 'country' | 'place' | 'group' | 'unnamed'

/** Someone or something the article speaks of. */
export interface Entity {
  /** `e1`, `e2`, … in order of first mention in this document. */
  readonly id: string
  /** The same in every article: `person:volodymyr-zelenskyy`, `country:UKR`, `organisation:nato`, `unnamed:us-official`. */
  readonly key: string
  readonly name: string
  readonly kind: EntityKind
  /** ISO 3166-1 alpha-3 of the country it belongs to or is; null when not known. A union such as the EU has none. */
  readonly country: string | null
  /** Offices held on the article's day, the most senior first: "President of Ukraine". */
  readonly rolesOnDay: readonly string[]
  readonly gender: 'female' | 'male' | null
  readonly plural: boolean
  /** The other names the article or the knowledge gives. */
  readonly aliases: readonly string[]
  /** Ids of the entities a pair or a group is made of ("the two leaders"); empty otherwise. */
  readonly members: readonly string[]
}

export type MentionKind = 'name' | 'title' | 'pronoun' | 'nominal'

/** Words that refer to an entity. */
export interface Mention extends Span {
  /** Entity id, or null while nobody can say who is meant. */
  readonly entity: string | null
  readonly kind: MentionKind
  /** Entity ids that it may be, best first; empty when `entity` is certain. */
  readonly candidates: readonly string[]
  /** Token index of the syntactic head. */
  readonly head: number
  /** True for `Ukraine's` in *Ukraine's allies*: the possessor is not the actor. */
  readonly possessor: boolean
  readonly rule: string
}
