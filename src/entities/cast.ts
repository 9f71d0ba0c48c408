import type { Entity, EntityKind } from '../model/entity.ts'
import { folded } from './folding.ts'
import type { KnownPerson } from './knowledge.ts'

/** An office as the text states it: *President of Ruritania*, *a negotiator for the miners' union*. */
export interface StatedRole {
  /** The title in lower case: `foreign minister`. */
  readonly title: string
  /** As the text puts it, for the reader. */
  readonly words: string
  readonly former: boolean
  /** Whom the office serves: a country, place or organisation; null when the text does not say. */
  readonly of: Character | null
}

/** An entity while the stage is at work: what is learned about it is added. */
export interface Character {
  key: string
  name: string
  kind: EntityKind
  country: string | null
  gender: 'female' | 'male' | null
  plural: boolean
  /** One human being, named or not: what *he* or *she* may mean. */
  human: boolean
  readonly aliases: Set<string>
  readonly members: Character[]
  readonly roles: StatedRole[]
  /** The country, place or organisation it belongs to. */
  home: Character | null
  known: KnownPerson | null
  /** Whom an ambiguous name may mean; such a character is nobody, and stands in the way of pronouns only. */
  readonly alternatives: readonly Character[]
  /** True once the text makes it act, as a government does. */
  acts: boolean
}

export const character = (
  fields: Pick<Character, 'key' | 'name' | 'kind'> &
    Partial<Omit<Character, 'aliases' | 'members' | 'roles'>>,
): Character => ({
  country: null,
  gender: null,
  plural: false,
  human: fields.kind === 'person',
  home: null,
  known: null,
  acts: false,
  alternatives: [],
  ...fields,
  aliases: new Set(),
  members: [],
  roles: [],
})

/** All characters of one document, by key. */
export class Cast {
  readonly #byKey = new Map<string, Character>()
  /** How many of a kind there are by now. */
  readonly #counts = new Map<string, number>()

  get(key: string): Character | undefined {
    return this.#byKey.get(key)
  }

  /** The character of that key, made on first use. */
  enter(key: string, make: () => Character): Character {
    const present = this.#byKey.get(key)
    if (present) return present
    const made = make()
    this.#byKey.set(key, made)
    return made
  }

  /** One more of its kind: *another official* is not the official before. */
  another(key: string, make: (key: string) => Character): Character {
    const count = (this.#counts.get(key) ?? (this.#byKey.has(key) ? 1 : 0)) + 1
    this.#counts.set(key, count)
    const free = count === 1 ? key : `${key}-${count}`
    return this.enter(free, () => make(free))
  }
}

export const keyPart = (words: string): string =>
  folded(words)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')

/** What leaves the stage. */
export const entityOf = (
  id: string,
  of: Character,
  rolesOnDay: readonly string[],
  idOf: (member: Character) => string,
): Entity => ({
  id,
  key: of.key,
  name: of.name,
  kind: of.kind,
  country: of.country,
  rolesOnDay,
  gender: of.gender,
  plural: of.plural,
  aliases: [...of.aliases].filter(alias => alias !== of.name),
  members: of.members.map(idOf),
})
