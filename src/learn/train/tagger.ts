import type { Clusters } from '../clusters.ts'
import { type DictionaryData, dictionaryOf } from '../../text/dictionary.ts'
import { Encoded, Forms } from '../../text/forms.ts'
import { type Tag, type TagDictionary, Tagger } from '../../text/tagger.ts'
import { Averaged } from './averaged.ts'
import { foldOf } from './folds.ts'
import { randomOf, shuffle } from './random.ts'
import type { GoldSentence, GoldWord } from './treebank.ts'

const BITS = 17
/** The tagger is the mean of so many trainings, which saw the sentences in different orders. */
export const TAG_SEEDS = [5, 6, 7]
/** A form seen this often takes only tags it was seen with. */
const CLOSED_FROM = 12
/** Rarer forms tell which tags they had, but may take any. */
const TOLD_FROM = 2

export interface TaggerTraining {
  readonly tagger: Tagger
  readonly dictionary: DictionaryData
  readonly forms: Forms
  readonly weights: Float32Array
}

export const goldTag = ({ upos, xpos }: GoldWord): Tag => `${upos} ${xpos}`

export function tagsOf(treebank: readonly GoldSentence[]): Tag[] {
  const counts = new Map<Tag, number>()
  for (const { words } of treebank)
    for (const word of words) counts.set(goldTag(word), (counts.get(goldTag(word)) ?? 0) + 1)
  return [...counts]
    .filter(([, count]) => count >= 3)
    .map(([tag]) => tag)
    .sort()
}

/** Tags of each form, commonest first; rare mistakes of the annotators are left out. */
export function dictionaryFrom(treebank: readonly GoldSentence[], tags: readonly Tag[]): DictionaryData {
  const numbers = new Map(tags.map((tag, i) => [tag, i]))
  const counts = new Map<string, Map<number, number>>()
  for (const { words } of treebank) {
    for (const word of words) {
      const tag = numbers.get(goldTag(word))
      if (tag === undefined) continue
      const form = word.form
      const of = counts.get(form) ?? new Map<number, number>()
      of.set(tag, (of.get(tag) ?? 0) + 1)
      counts.set(form, of)
    }
  }
  const setNumbers = new Map<string, number>()
  const tagSets: number[][] = []
  const forms: string[] = []
  const sets: number[] = []
  for (const form of [...counts.keys()].sort()) {
    const of = [...counts.get(form)!].sort((a, b) => b[1] - a[1] || a[0] - b[0])
    const total = of.reduce((sum, [, count]) => sum + count, 0)
    if (total < TOLD_FROM || form.length > 40) continue
    const sure = total >= 20 && of[0]![1] / total >= 0.995
    const kept = (sure ? of.slice(0, 1) : of.filter(([, count]) => count / total >= 0.002)).map(
      ([tag]) => tag,
    )
    const set = total >= CLOSED_FROM ? kept : [-1, ...kept.toSorted((a, b) => a - b)]
    const key = set.join()
    if (!setNumbers.has(key)) {
      setNumbers.set(key, tagSets.length)
      tagSets.push(set)
    }
    forms.push(form)
    sets.push(setNumbers.get(key)!)
  }
  return { forms, sets, tagSets }
}

/** @param seeds one training each, in another order of sentences; their sum is the tagger */
export function trainTagger(
  treebank: readonly GoldSentence[],
  tags: readonly Tag[],
  clusters: Clusters,
  epochs: number,
  seeds: readonly number[],
  report: (line: string) => void = () => {},
): TaggerTraining {
  const dictionary = dictionaryFrom(treebank, tags)
  const lookup = dictionaryOf(dictionary, tags)
  const forms = new Forms(clusters, lookup.rowOf)
  const [first, ...others] = seeds.map(seed => trainOnce(treebank, tags, lookup, forms, epochs, seed, report))
  // Only the order of scores counts, so a sum does for a mean.
  const weights = others.reduce((sum, other) => sum.map((weight, i) => weight + other[i]!), first!)
  return { tagger: new Tagger(tags, lookup, weights), dictionary, forms, weights }
}

function trainOnce(
  treebank: readonly GoldSentence[],
  tags: readonly Tag[],
  lookup: TagDictionary,
  forms: Forms,
  epochs: number,
  seed: number,
  report: (line: string) => void,
): Float32Array {
  const weights = new Averaged(BITS, tags.length)
  const tagger = new Tagger(tags, lookup, weights.table)
  const numbers = new Map(tags.map((tag, i) => [tag, i]))
  const random = randomOf(seed)
  const order = treebank.map((_, i) => i)
  const encoded = new Encoded()
  for (let epoch = 0; epoch < epochs; epoch++) {
    let right = 0
    let all = 0
    for (const at of shuffle(order, random)) {
      const { words } = treebank[at]!
      encoded.encode(
        forms,
        words.map(word => word.form),
      )
      const none = tags.length
      let before = none
      let beforeThat = none
      for (let i = 0; i < words.length; i++) {
        const allowed = tagger.allowedAt(encoded, i)
        let guess = allowed[0]!
        if (allowed.length > 1) {
          guess = tagger.choose(encoded, i, before, beforeThat, allowed)
          const gold = numbers.get(goldTag(words[i]!))
          weights.step()
          all++
          if (gold === guess) right++
          // A gold tag that the dictionary forbids cannot be learned, only disturb.
          else if (gold !== undefined && allowed.includes(gold)) {
            weights.update(
              tagger.rows,
              tagger.features(encoded, i, tagger.hashes[before]!, tagger.hashes[beforeThat]!),
              gold,
              guess,
            )
          }
        }
        beforeThat = before
        before = guess
      }
    }
    report(`tagger epoch ${epoch + 1}: ${((100 * right) / all).toFixed(2)}% of scored words right`)
  }
  return weights.average()
}

/** Tags of each sentence as guessed by a tagger that has not seen it. */
export function guessTags(
  treebank: readonly GoldSentence[],
  tags: readonly Tag[],
  clusters: Clusters,
  {
    folds,
    tagEpochs,
    report,
  }: { readonly folds: number; readonly tagEpochs: number; report(line: string): void },
): Int32Array[] {
  const guessed: Int32Array[] = Array.from({ length: treebank.length })
  const encoded = new Encoded()
  for (let fold = 0; fold < folds; fold++) {
    const rest = treebank.filter((_, i) => foldOf(i, folds) !== fold)
    const { tagger, forms } = trainTagger(rest, tags, clusters, tagEpochs, TAG_SEEDS.slice(0, 1))
    treebank.forEach(({ words }, i) => {
      if (foldOf(i, folds) !== fold) return
      const into = new Int32Array(words.length)
      encoded.encode(
        forms,
        words.map(word => word.form),
      )
      tagger.tag(encoded, into)
      guessed[i] = into
    })
    report(`tags guessed, part ${fold + 1} of ${folds}`)
  }
  return guessed
}
