import { hashText } from '../learn/hash.ts'
import type { Tag, TagDictionary } from './tagger.ts'

/** A dictionary as it lies in the weight file: forms, and for each its tags, the commonest first. */
export interface DictionaryData {
  readonly forms: readonly string[]
  /** For each form: the number of its set. */
  readonly sets: readonly number[]
  /** Distinct sets of tag numbers; negative first entry: any other tag is possible too. */
  readonly tagSets: readonly (readonly number[])[]
}

/** Builds what the tagger asks; a set that begins with -1 tells its tags but allows all. */
export function dictionaryOf({ forms, sets, tagSets }: DictionaryData, tags: readonly Tag[]): TagDictionary {
  const rows = new Map(forms.map((form, i) => [form, sets[i]! + 1]))
  const closed = tagSets.map(set => (set[0] === -1 ? null : Int32Array.from(set)))
  const named = tagSets.map(set => hashText(set.map(tag => tags[tag] ?? '?').join('|')))
  return {
    rowOf: form => rows.get(form) ?? rows.get(form.toLowerCase()) ?? 0,
    allowed: [null, ...closed],
    classes: Int32Array.from([0, ...named]),
  }
}
