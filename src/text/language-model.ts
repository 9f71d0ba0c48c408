import { Clusters } from '../learn/clusters.ts'
import { hashText } from '../learn/hash.ts'
import { tableOf, type Weights } from '../learn/weights.ts'
import type { LanguageModel, ParsedWord } from '../model/language-model.ts'
import { type DictionaryData, dictionaryOf } from './dictionary.ts'
import { Encoded, Forms } from './forms.ts'
import { type LemmaData, Lemmatiser } from './lemmatiser.ts'
import { type AllowedRelations, Parser } from './parser.ts'
import {
  Clause,
  KIND_CLOSE,
  KIND_COMMA,
  KIND_LINK,
  KIND_OPEN,
  KIND_QUOTE,
  KIND_VERB,
} from './parser-features.ts'
import { type Tag, Tagger, uposOf, xposOf } from './tagger.ts'

/** What `models/language.bin` says beside its tables. */
export interface LanguageMeta {
  readonly tags: readonly Tag[]
  readonly relations: readonly string[]
  readonly dictionary: DictionaryData
  readonly lemmas: LemmaData
  /** Numbers of the relations that a pair of universal tags may have; null for any. */
  readonly allowed: readonly (readonly number[] | null)[]
}

/** Numbers of universal tags for the parser; the root's is the last. */
export interface TagNumbers {
  readonly upos: Int32Array
  readonly uposHash: Int32Array
  readonly tagHash: Int32Array
  readonly kind: Int32Array
  readonly count: number
}

export function tagNumbers(tags: readonly Tag[]): TagNumbers {
  const names = [...new Set(tags.map(uposOf))].sort()
  return {
    upos: Int32Array.from([...tags.map(tag => names.indexOf(uposOf(tag))), names.length]),
    uposHash: Int32Array.from(tags, tag => hashText(uposOf(tag))),
    tagHash: Int32Array.from(tags, hashText),
    kind: Int32Array.from(tags, kindOf),
    count: names.length + 1,
  }
}

function kindOf(tag: Tag): number {
  const upos = uposOf(tag)
  const xpos = xposOf(tag)
  if (xpos === ',') return KIND_COMMA
  if (xpos === '``') return KIND_OPEN
  if (xpos === "''") return KIND_CLOSE
  if (upos === 'VERB' || upos === 'AUX') return KIND_VERB
  return upos === 'CCONJ' ? KIND_LINK : 0
}

/** Fills the clause of a tagged sentence. A straight quotation mark is read as opening or closing by turns. */
export class ClauseFiller {
  readonly #numbers: TagNumbers
  #tagHash = new Int32Array(256)
  #uposHash = new Int32Array(256)
  #kinds = new Int32Array(256)
  upos = new Int32Array(256)
  #mirrored = new Int32Array(256)
  #length = 0

  constructor(numbers: TagNumbers) {
    this.#numbers = numbers
  }

  fill(clause: Clause, sentence: Encoded, tags: Int32Array, words: readonly string[]): void {
    const n = sentence.length
    if (n >= this.#kinds.length) {
      this.#tagHash = new Int32Array(2 * n)
      this.#uposHash = new Int32Array(2 * n)
      this.#kinds = new Int32Array(2 * n)
      this.upos = new Int32Array(2 * n)
      this.#mirrored = new Int32Array(2 * n)
    }
    const { tagHash, uposHash, kind, upos, count } = this.#numbers
    for (let i = 0; i < n; i++) {
      const tag = tags[i]!
      this.#tagHash[i] = tagHash[tag]!
      this.#uposHash[i] = uposHash[tag]!
      this.#kinds[i] = words[i] === '"' ? KIND_QUOTE : kind[tag]!
      this.upos[i] = upos[tag]!
    }
    this.upos[n] = count - 1
    this.#length = n
    clause.fill(sentence, this.#tagHash, this.#uposHash, this.#kinds)
  }

  /** `upos` read from right to left, the root still last. */
  mirrored(): Int32Array {
    const n = this.#length
    for (let i = 0; i < n; i++) this.#mirrored[i] = this.upos[n - 1 - i]!
    this.#mirrored[n] = this.upos[n]!
    return this.#mirrored
  }
}

/** The same sets for a sentence read from right to left. */
export const mirroredRelations = ({ tags, sets }: AllowedRelations): AllowedRelations => ({
  tags,
  sets: sets.map((_, i) => sets[i ^ 1]!),
})

/**
 * The perceptrons behind the `LanguageModel` seam.
 *
 * @param language the weights of `models/language.bin`
 * @throws RangeError when the weights are not the language model's
 */
export function languageModelOf(language: Weights, clusters: Clusters): LanguageModel {
  const meta = language.meta as unknown as LanguageMeta
  const { tags, relations } = meta
  const dictionary = dictionaryOf(meta.dictionary, tags)
  const forms = new Forms(clusters, dictionary.rowOf)
  const tagger = new Tagger(tags, dictionary, tableOf(language, 'tags', Int8Array))
  const numbers = tagNumbers(tags)
  const allowed = {
    tags: numbers.count,
    sets: meta.allowed.map(set => (set === null ? null : Int32Array.from(set))),
  }
  const guide =
    'guideMoves' in language.tables
      ? new Parser(relations, mirroredRelations(allowed), {
          moves: tableOf(language, 'guideMoves', Int8Array),
          labels: tableOf(language, 'guideRelations', Int8Array),
        })
      : null
  const parser = new Parser(relations, allowed, {
    moves: tableOf(language, 'moves', Int8Array),
    labels: tableOf(language, 'relations', Int8Array),
  })
  const lemmatiser = new Lemmatiser(meta.lemmas)
  const [upos, xpos] = [tags.map(uposOf), tags.map(xposOf)]
  const encoded = new Encoded()
  const clause = new Clause()
  const mirror = new Clause()
  const filler = new ClauseFiller(numbers)
  let chosen = new Int32Array(256)

  return {
    name: `perceptrons ${language.version}`,
    parse(words) {
      const n = words.length
      if (n === 0) return []
      if (n > chosen.length) chosen = new Int32Array(2 * n)
      forms.rest()
      encoded.fill(forms, words)
      tagger.tag(encoded, chosen)
      filler.fill(clause, encoded, chosen, words)
      if (guide !== null) {
        mirror.mirror(clause)
        clause.guide(guide.parse(mirror, filler.mirrored()))
      }
      const state = parser.parse(clause, filler.upos)
      const parsed: ParsedWord[] = []
      for (let i = 0; i < n; i++) {
        const tag = chosen[i]!
        const head = state.head[i]!
        parsed.push({
          upos: upos[tag]!,
          xpos: xpos[tag]!,
          lemma: lemmatiser.lemma(words[i]!, upos[tag]!, xpos[tag]!),
          head: head === n ? -1 : head,
          relation: head === n ? 'root' : relations[state.label[i]!]!,
        })
      }
      return parsed
    },
  }
}
