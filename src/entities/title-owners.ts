import type { NameType } from '../model/document.ts'
import { GRADES, TITLES } from './en/titles.ts'
import { folded } from './folding.ts'
import { type Candidate, isDemonymLike, type Run } from './name-repair.ts'

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

/** The longest title in words, and the longest name before or after it. */
const LONGEST = 3

/**
 * A capitalised title between two names parts them and says what the first is: the land or the body that the second
 * serves. What a title has settled once holds for the same words all over the article.
 *
 * @param starts for each token the first of its sentence
 */
export function withTitleOwners(
  run: Run,
  candidates: readonly Candidate[],
  starts: readonly number[],
): readonly Candidate[] {
  const { forms } = run
  const taken = new Map<number, Candidate>()
  for (const name of candidates) for (let at = name.first; at < name.end; at++) taken.set(at, name)
  const settled = new Map<string, NameType>()
  const cut = new Set<Candidate>()
  const made: Candidate[] = []
  for (let end = 1; end < forms.length; end++) {
    const title = titleEndingAt(forms, end, starts[end - 1]!)
    if (title === null) continue
    const bearer = bearerAfter(run, title, starts, taken)
    const owner = bearer && ownerBefore(run, title, starts, taken)
    if (!bearer || !owner) continue
    for (let at = owner.first; at < bearer.end; at++) if (taken.has(at)) cut.add(taken.get(at)!)
    made.push(owner, bearer)
    settled.set(forms.slice(owner.first, owner.end).map(folded).join(' '), owner.type)
  }
  if (made.length === 0) return candidates
  const names = [...candidates.filter(name => !cut.has(name)), ...made].sort((a, b) => a.first - b.first)
  return spread(run, names, settled)
}

interface Written {
  readonly first: number
  readonly end: number
  readonly type: NameType
}

/** The longest capitalised title that ends at a token, with what its owner is. */
function titleEndingAt(forms: readonly string[], end: number, floor: number): Written | null {
  for (let first = Math.max(floor, end - LONGEST); first < end; first++) {
    const own = forms.slice(first, end)
    if (!own.every(form => /^\p{Lu}/u.test(form))) continue
    const words = own.join(' ').toLowerCase()
    if (OF_LANDS.has(words)) return { first, end, type: 'PLACE' }
    if (OF_BODIES.has(words)) return { first, end, type: 'ORGANISATION' }
    // A longer title that is neither: *Labour Minister*.
    if (TITLES.has(words)) return null
  }
  return null
}

const isCapital = ({ forms, words }: Run, at: number): boolean =>
  /^\p{Lu}\p{Ll}/u.test(forms[at] ?? '') && /^(?:PROPN|NOUN|ADJ|X)$/.test(words[at]!.upos)

/** The name right after a title: the capitals that go on, as far as a name that somebody found ends. */
function bearerAfter(
  run: Run,
  title: Written,
  starts: readonly number[],
  taken: ReadonlyMap<number, Candidate>,
): Candidate | null {
  const first = title.end
  let end = first
  while (end - first < LONGEST && starts[end] === starts[first] && isCapital(run, end)) end++
  const covering = taken.get(first) ?? taken.get(end - 1)
  if (
    end === first ||
    covering?.sure ||
    (covering && covering.type !== 'PERSON' && covering.type !== 'OTHER')
  )
    return null
  return { first, end: Math.max(end, covering?.end ?? end), type: 'PERSON', sure: false }
}

/** The name right before a title, unless something better than a guess says what it is. */
function ownerBefore(
  run: Run,
  title: Written,
  starts: readonly number[],
  taken: ReadonlyMap<number, Candidate>,
): Candidate | null {
  const end = title.first
  const floor = starts[end]!
  if (end === floor) return null
  const covering = taken.get(end - 1)
  // What the tagger makes of it is a guess that the title outdoes; an organisation leads no government.
  if (
    covering &&
    (covering.sure ||
      covering.type === 'NATIONALITY' ||
      (covering.type === 'ORGANISATION' && title.type === 'PLACE'))
  )
    return null
  let first = covering ? Math.min(covering.first, end - 1) : end
  if (!covering) while (first > floor && end - first < LONGEST && isCapital(run, first - 1)) first--
  const last = run.forms[end - 1]!
  if (first === end || isDemonymLike(last) || TITLES.has(folded(last)) || GRADES.has(folded(last)))
    return null
  return { first, end, type: title.type, sure: true }
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
