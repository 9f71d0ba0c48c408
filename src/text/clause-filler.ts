import type { Clause } from './clause.ts'
import type { Encoded } from './forms.ts'
import { KIND_QUOTE, type TagNumbers } from './tag-numbers.ts'
import type { TagDictionary } from './tagger.ts'

/** Fills the clause of a tagged sentence. A straight quotation mark is read as opening or closing by turns. */
export class ClauseFiller {
  readonly #numbers: TagNumbers
  readonly #classes: Int32Array
  #kinds = new Int32Array(256)

  constructor(numbers: TagNumbers, dictionary: TagDictionary) {
    this.#numbers = numbers
    this.#classes = dictionary.classes
  }

  load(clause: Clause, sentence: Encoded, tags: Int32Array, words: readonly string[]): void {
    const n = sentence.length
    if (n > this.#kinds.length) this.#kinds = new Int32Array(2 * n)
    const { kind } = this.#numbers
    for (let i = 0; i < n; i++) this.#kinds[i] = words[i] === '"' ? KIND_QUOTE : kind[tags[i]!]!
    clause.load(sentence, tags, this.#numbers, this.#kinds, this.#classes)
  }
}
