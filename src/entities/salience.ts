import type { Character } from './cast.ts'
import type { Scene } from './scene.ts'

/** One reference already read, for those to come. */
export interface Trace {
  readonly entity: Character
  readonly head: number
  readonly sentence: number
  readonly subject: boolean
  /** Subject of the sentence's own verb, not of a clause in it. */
  readonly main: boolean
  readonly object: boolean
  /** Stands before a noun as part of its name: *the Boxer grant*. */
  readonly modifier: boolean
  /** Index of the innermost quotation; -1 outside. */
  readonly quotation: number
  readonly possessor: boolean
  readonly kind: 'name' | 'title' | 'pronoun' | 'nominal'
  readonly noun: string | null
}

/** More than any article has parties; a list of ten thousand names must not be searched for each noun. */
const REMEMBERED = 200

const OPENING = 3
const SAME_NOUN = 8

/** Who has been spoken of so far, the latest first. */
export class Salience {
  readonly #scene: Scene
  readonly #latest = new Map<Character, Trace>()
  readonly traces: Trace[] = []
  /** The latest first. */
  readonly #recents: Character[] = []
  #sentence = 0
  readonly #counts = new Map<Character, number>()
  readonly #opening = new Set<Character>()
  /** The latest first. */
  readonly #nouns = new Map<string, Character[]>()
  readonly #governments: ReadonlyMap<number, readonly Character[]>

  /** @param governments acting countries of each sentence, known beforehand: a pair may look ahead in its own sentence */
  constructor(scene: Scene, governments: ReadonlyMap<number, readonly Character[]>) {
    this.#scene = scene
    this.#governments = governments
  }

  moveTo(token: number): void {
    this.#sentence = this.#scene.tokens[token]!.sentence
  }

  add(trace: Trace): void {
    this.#latest.set(trace.entity, trace)
    const at = this.#recents.indexOf(trace.entity)
    if (at >= 0) this.#recents.splice(at, 1)
    this.#recents.unshift(trace.entity)
    if (this.#recents.length > REMEMBERED) this.#recents.pop()
    this.traces.push(trace)
    this.#counts.set(trace.entity, (this.#counts.get(trace.entity) ?? 0) + 1)
    if (trace.sentence < OPENING) this.#opening.add(trace.entity)
    if (trace.noun === null) return
    const others = (this.#nouns.get(trace.noun) ?? []).filter(one => one !== trace.entity)
    this.#nouns.set(trace.noun, [trace.entity, ...others.slice(0, SAME_NOUN)])
  }

  has(entity: Character): boolean {
    return this.#latest.has(entity)
  }

  /** Mentions so far. */
  mentionsOf(entity: Character): number {
    return this.#counts.get(entity) ?? 0
  }

  /** Named in the first sentences: what the article is about. */
  isOpening(entity: Character): boolean {
    return this.#opening.has(entity)
  }

  people(): Character[] {
    return this.#recent(({ kind }) => kind === 'person')
  }

  governments(): Character[] {
    return this.#recent(
      one => one.kind === 'country' || one.kind === 'government' || (one.kind === 'place' && one.acts),
    )
  }

  bodies(): Character[] {
    return this.#recent(({ kind }) => kind === 'organisation')
  }

  /** Those that the same noun named before, the latest first. */
  nominal(noun: string, plural: boolean): Character[] {
    return (this.#nouns.get(noun) ?? []).filter(one => one.plural === plural || one.kind === 'organisation')
  }

  /** Sentences since the last mention; Infinity without one. */
  sentencesSince(entity: Character): number {
    const trace = this.#latest.get(entity)
    return trace ? this.#sentence - trace.sentence : Infinity
  }

  governmentsInSentence(token: number): readonly Character[] {
    return this.#governments.get(this.#scene.tokens[token]!.sentence) ?? []
  }

  /** Each two governments that an earlier sentence names as its only ones, the latest first. */
  pairsBefore(token: number): readonly (readonly [Character, Character])[] {
    const sentence = this.#scene.tokens[token]!.sentence
    const pairs = new Map<string, readonly [Character, Character]>()
    for (const [at, named] of this.#governments) {
      if (at >= sentence || named.length !== 2) continue
      const key = named
        .map(({ key: own }) => own)
        .sort()
        .join('+')
      // Set anew, so that the latest stands last.
      pairs.delete(key)
      pairs.set(key, [named[0]!, named[1]!])
    }
    return [...pairs.values()].reverse()
  }

  #recent(fits: (entity: Character) => boolean): Character[] {
    return this.#recents.filter(fits)
  }
}
