import type { NameType } from '../model/document.ts'
import { TITLES } from './en/titles.ts'
import { folded } from './folding.ts'
import type { Candidate, Run } from './name-repair.ts'

/** What stands before such a title is a land: *Norland Premier* Ada Holm. */
const OF_LANDS: ReadonlySet<string> = new Set([
  'prime minister',
  'premier',
  'foreign minister',
  'defence minister',
  'defense minister',
  'finance minister',
  'interior minister',
  'trade minister',
  'energy minister',
  'vice president',
  'deputy prime minister',
])

/** What stands before such a title is a body: *Velta Freight Chief Executive* Milo Kastner. */
const OF_BODIES: ReadonlySet<string> = new Set([
  'chief executive',
  'chief executive officer',
  'ceo',
  'managing director',
  'executive director',
  'general secretary',
  'secretary-treasurer',
  'chairman',
  'chairwoman',
  'chairperson',
  'co-chair',
  'director general',
])

/** The longest title in words. */
const LONGEST = 3

interface Written {
  readonly first: number
  readonly end: number
  readonly words: string
}

/**
 * A capitalised title between two names parts them and says what the first is: the land or the body that the second
 * serves. What a title has settled once holds for the same words all over the article.
 */
export function withTitleOwners(run: Run, candidates: readonly Candidate[]): readonly Candidate[] {
  const names = [...candidates]
  const settled = new Map<string, NameType>()
  const wordsOf = ({ first, end }: Pick<Candidate, 'first' | 'end'>): string =>
    run.forms.slice(first, end).map(folded).join(' ')
  for (let i = 0; i < names.length; i++) {
    const name = names[i]!
    if (name.type !== 'PERSON' && name.type !== 'OTHER') continue
    const title = titleAround(run, name)
    if (title === null) continue
    // *Skarvoy Premier* is a land and a title; *Executive Anton Ruiz* begins inside one.
    if (name.first < title.first && name.end === title.end) {
      names[i] = { ...name, end: title.first }
      i--
      continue
    }
    const bearer = bearerOf(run, name, title)
    if (bearer === null) continue
    names[i] = bearer
    const before = names[i - 1]
    if (before === undefined || before.end <= title.first - 1 || before.first >= title.first) continue
    const type = OF_LANDS.has(title.words) ? 'PLACE' : OF_BODIES.has(title.words) ? 'ORGANISATION' : null
    if (before.end > title.first) names[i - 1] = { ...before, end: title.first }
    const owner = names[i - 1]!
    if (type === null || owner.sure || !(owner.type === 'PERSON' || owner.type === 'OTHER')) continue
    settled.set(wordsOf(owner), type)
  }
  return settled.size === 0 ? names : spread(run, names, settled)
}

/** The title that ends where a name begins, or that a name begins or ends in. */
function titleAround(run: Run, { first, end }: Candidate): Written | null {
  return titleEndingAt(run, first) ?? titleEndingAt(run, first + 1, first) ?? titleEndingAt(run, end)
}

/** The longest capitalised title that ends at a token; with `over`, one that also reaches back over that token. */
function titleEndingAt({ forms }: Run, end: number, over = end): Written | null {
  for (let first = Math.max(0, end - LONGEST); first < end; first++) {
    if (over < end && first >= over) break
    const own = forms.slice(first, end)
    if (!own.every(form => /^\p{Lu}/u.test(form))) continue
    const words = own.join(' ').toLowerCase()
    if (TITLES.has(words) && (OF_LANDS.has(words) || OF_BODIES.has(words))) return { first, end, words }
  }
  return null
}

/** The name after a title, from its first capital on. */
function bearerOf({ forms, words }: Run, name: Candidate, title: Written): Candidate | null {
  let first = Math.max(name.first, title.end)
  if (first >= name.end) return null
  const isGiven = (at: number): boolean => /^\p{Lu}\p{Ll}/u.test(forms[at]!) && words[at]!.upos === 'PROPN'
  while (first > title.end && first - title.end <= 2 && isGiven(first - 1)) first--
  return first === title.end ? { ...name, first, type: 'PERSON' } : null
}

/** Gives every name of the same words the type, and names the places where the words stand unnamed. */
function spread(
  { forms }: Run,
  names: readonly Candidate[],
  settled: ReadonlyMap<string, NameType>,
): readonly Candidate[] {
  const longest = Math.max(...[...settled.keys()].map(words => words.split(' ').length))
  const folds = forms.map(folded)
  const taken = new Map<number, Candidate>()
  for (const name of names) for (let at = name.first; at < name.end; at++) taken.set(at, name)
  const dropped = new Set<Candidate>()
  const added: Candidate[] = []
  for (let first = 0; first < forms.length; first++) {
    if (!/^\p{Lu}/u.test(forms[first]!)) continue
    for (let count = longest; count > 0; count--) {
      const end = first + count
      const type = settled.get(folds.slice(first, end).join(' '))
      if (type === undefined) continue
      const inside = new Set(Array.from({ length: count }, (_, i) => taken.get(first + i)))
      inside.delete(undefined)
      // A longer name that holds the words stays what it is.
      if ([...inside].some(name => name!.first < first || name!.end > end || name!.sure)) break
      for (const name of inside) dropped.add(name!)
      added.push({ first, end, type, sure: true })
      first = end - 1
      break
    }
  }
  return [...names.filter(name => !dropped.has(name)), ...added].sort((a, b) => a.first - b.first)
}
