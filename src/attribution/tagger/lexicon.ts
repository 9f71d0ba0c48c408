import { hashText } from '../../learn/hash.ts'

/** How often a lemma reports, in three steps; held by hash, so that the file shows no words. */
export class Lexicon {
  readonly #levels: ReadonlyMap<number, number>

  constructor(hashes: Int32Array, levels: Int8Array) {
    this.#levels = new Map(Array.from(hashes, (hash, i) => [hash, levels[i]!]))
  }

  /** 0 for a lemma that hardly ever reports, else 1 to 3. */
  level(lemma: string): number {
    return this.#levels.get(hashText(lemma)) ?? 0
  }
}
