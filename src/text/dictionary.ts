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

/**
 * Builds what the tagger asks; a set that begins with -1 tells its tags but allows all.
 *
 * @param twins whether a verb form may also be the one that looks like it; training keeps to what was seen
 */
export function dictionaryOf(
  { forms, sets, tagSets }: DictionaryData,
  tags: readonly Tag[],
  twins = false,
): TagDictionary {
  const rows = new Map(forms.map((form, i) => [form, sets[i]! + 1]))
  const closed = tagSets.map(set =>
    set[0] === -1 ? null : Int32Array.from(twins ? withTwins(set, tags) : set),
  )
  const named = tagSets.map(set => hashText(set.map(tag => tags[tag] ?? '?').join('|')))
  return {
    rowOf: form => rows.get(form) ?? rows.get(form.toLowerCase()) ?? 0,
    allowed: [null, ...closed],
    classes: Int32Array.from([0, ...named]),
  }
}

/** Verb forms that look alike: a word seen as the one may always be the other (*they doubt*, *to doubt*). */
const TWINS: readonly (readonly [Tag, Tag])[] = [
  ['VERB VB', 'VERB VBP'],
  ['VERB VBD', 'VERB VBN'],
]

function withTwins(set: readonly number[], tags: readonly Tag[]): readonly number[] {
  const added = TWINS.flatMap(([a, b]) => {
    const pair = [tags.indexOf(a), tags.indexOf(b)] as const
    const has = pair.map(tag => set.includes(tag))
    return has[0] === has[1] ? [] : pair.filter((tag, i) => !has[i] && tag >= 0)
  })
  return set.length === 1 ? set : [...set, ...added]
}
