import type { NameType, Word } from '../model/document.ts'
import type { FoundName } from '../model/language-model.ts'
import { BODY_NOUNS, GOVERNMENT_NOUNS, GROUP_NOUNS, NAME_WORDS } from './en/nouns.ts'
import { PLATFORM_CONTEXT } from './en/platforms.ts'
import { FAMILY_NAMES, HONORIFICS, TITLES } from './en/titles.ts'
import { genderOfFirstName } from './first-names.ts'
import { folded } from './folding.ts'
import type { Knowledge, Known, KnownName } from './knowledge.ts'
import { singularOf } from './title-phrases.ts'

/** A name in the making; `sure` when curated knowledge or the grammar gave it. */
export interface Candidate {
  readonly first: number
  readonly end: number
  readonly type: NameType
  readonly sure: boolean
}

/** A run of tokens with what grammar says of them; token heads are not used. */
export interface Run {
  readonly forms: readonly string[]
  readonly words: readonly Pick<Word, 'upos' | 'xpos'>[]
}

/** The model's names of one sentence, cut where titles and small words crept in, with curated names laid over. */
export function repairedNames(run: Run, found: readonly FoundName[], knowledge: Knowledge): Candidate[] {
  const own = joined(
    run,
    found.flatMap(name => cut(run, { ...name, sure: false })),
  )
  return overlaid(run, addressed(run, own), knowledge)
}

const ADDRESS = /^(?:Mr|Mrs|Ms|Miss)\.?$/

/** *Mr Bull*, *Ms Field*: what an address stands before is a person, whatever word or place the name is besides. */
function addressed({ forms }: Run, found: readonly Candidate[]): Candidate[] {
  const covering = new Map<number, Candidate>()
  for (const name of found) for (let at = name.first; at < name.end; at++) covering.set(at, name)
  const replaced = new Set<Candidate>()
  const people: Candidate[] = []
  for (let at = 1; at < forms.length; at++) {
    if (!ADDRESS.test(forms[at - 1]!) || !/^\p{Lu}\p{Ll}/u.test(forms[at]!)) continue
    // Of two capitals and more, and of *Mr President*, the model knows better what they are.
    if (TITLES.has(folded(forms[at]!)) || isCapitalised(forms[at + 1] ?? '')) continue
    const other = covering.get(at)
    if (other && (other.type === 'PERSON' || other.first < at - 1 || other.end > at + 1)) continue
    if (other) replaced.add(other)
    people.push({ first: at, end: at + 1, type: 'PERSON', sure: false })
  }
  return [...found.filter(name => !replaced.has(name)), ...people].sort((a, b) => a.first - b.first)
}

/** Last words of a body's name, never of a person's: *Velta Motors*. */
const BODY_WORDS: ReadonlySet<string> = new Set([...NAME_WORDS.values()].flatMap(words => [...words]))

/** What ends in one acts, though a place is in its name: *Veldhaven Port Authority*, *St Brigid Hospital*. */
const BODY_TAILS: ReadonlySet<string> = new Set(
  (
    'authority hospital council board commission ministry union alliance agency association federation committee ' +
    'corporation trust institute department clinic coalition guild confederation parliament assembly'
  ).split(' '),
)

const isCommonNoun = (form: string): boolean => {
  const noun = singularOf(form.toLowerCase())
  return GROUP_NOUNS.has(noun) || BODY_NOUNS.has(noun) || GOVERNMENT_NOUNS.has(noun)
}

const SMALL = new Set(['ADP', 'SCONJ', 'CCONJ', 'DET', 'PRON', 'AUX', 'ADV', 'PUNCT', 'PART', 'INTJ'])

/** Trims small words and marks, takes titles out of people's names, parts *X of Y* after a title. */
function cut(run: Run, { first, end, type, sure }: Candidate): Candidate[] {
  const { forms, words } = run
  while (end > first && (/^['’]s?$/.test(forms[end - 1]!) || !/[\p{L}\p{N}]/u.test(forms[end - 1]!))) end--
  while (end - first > 1 && isSmall(run, first)) first++
  while (end > first && !/[\p{L}\p{N}]/u.test(forms[first]!)) first++
  if (end === first) return []
  const only = forms[first]!
  if (end - first === 1) {
    // *BLOODBATH*: a common word that is shouted.
    if (/^\p{Lu}{7,}$/u.test(only) && type === 'ORGANISATION') return []
    if (type === 'PERSON' && (TITLES.has(folded(only)) || SMALL.has(words[first]!.upos))) return []
    // *Allies give ultimatum*, *Hospital promises nurses*: a common noun that begins a sentence or a headline.
    if (isCommonNoun(only) && (type !== 'ORGANISATION' || first === 0)) return []
  }
  // *Allies threatened Russia*: a clause is no name.
  for (let at = first + 1; at < end; at++) {
    const { upos, xpos } = words[at]!
    if (upos === 'AUX' || (upos === 'VERB' && /^\p{Ll}/u.test(forms[at]!) && /^VB[DZP]$/.test(xpos)))
      return []
  }
  const tail = folded(forms[end - 1]!)
  if (
    end - first > 1 &&
    (type === 'PERSON' ? BODY_WORDS.has(tail) || BODY_TAILS.has(tail) : BODY_TAILS.has(tail))
  )
    type = 'ORGANISATION'
  if (type === 'ORGANISATION' && isPersonAfterTitle(forms, first, end)) type = 'PERSON'
  if (type !== 'PERSON') return [{ first, end, type, sure }]
  const last = lastTitle(forms, first, end)
  if (last >= 0) {
    const before = beforeTitle(forms, first, last)
    const rest = cut(run, { first: last + 1, end, type, sure })
    return before === null ? rest : [before, ...rest]
  }
  const of = forms.indexOf('of', first)
  if (of > first && of < end - 1 && (TITLES.has(folded(forms[first - 1] ?? '')) || of === end - 2)) {
    return [
      { first, end: of, type, sure },
      { first: of + 1, end, type: 'PLACE', sure: false },
    ]
  }
  return [{ first, end, type, sure }]
}

/** *Foreign Minister Badr* is somebody; *Prime Minister's Office* and *President Hotel* are not told apart from bodies. */
function isPersonAfterTitle(forms: readonly string[], first: number, end: number): boolean {
  const last = lastTitle(forms, first, end)
  return last > first && end - last <= 3 && isDemonymLike(forms[first]!)
}

/** *Badr al-Busaidi* where the hyphen parts the tokens: the pieces of one name. */
function joined({ forms }: Run, found: readonly Candidate[]): Candidate[] {
  const names: Candidate[] = []
  for (const name of found) {
    let { first, end } = name
    if (
      end + 1 < forms.length &&
      forms[end] === '-' &&
      isArticle(forms[end - 1]!) &&
      isCapitalised(forms[end + 1]!)
    )
      end += 2
    if (
      end + 2 < forms.length &&
      isArticle(forms[end]!) &&
      forms[end + 1] === '-' &&
      isCapitalised(forms[end + 2]!)
    )
      end += 3
    if (first >= 2 && forms[first - 1] === '-' && isArticle(forms[first - 2]!)) first -= 2
    // *Kim Moon-soo*, *Paris Saint-Germain* where the hyphen parts the tokens.
    const joins =
      forms[end] === '-' && (isCapitalised(forms[end + 1] ?? '') || FAMILY_NAMES.has(folded(forms[first]!)))
    if (joins && name.type === 'PERSON' && end - first > 1 && /^\p{L}/u.test(forms[end + 1] ?? '')) end += 2
    const begins = first >= 2 && forms[first - 1] === '-' && /^\p{Lu}\p{Ll}/u.test(forms[first - 2]!)
    if (begins && name.type === 'PERSON') first -= 2
    const before = names.at(-1)
    const changed = first !== name.first || end !== name.end
    if (
      before !== undefined &&
      (before.end > first || (changed && before.end === first && before.type === 'PERSON'))
    ) {
      names[names.length - 1] = {
        ...before,
        end: Math.max(before.end, end),
        type: before.type === 'PLACE' ? name.type : before.type,
      }
    } else names.push({ ...name, first, end, type: changed && name.type === 'PLACE' ? 'PERSON' : name.type })
  }
  return names
}

const isArticle = (form: string): boolean =>
  /^(?:[Aa]l|[Ee]l|[Aa]d|[Aa]r|[Aa]s|[Aa]sh|[Aa]n|[Aa]t|[Uu]l)$/.test(form)
const isCapitalised = (form: string): boolean => /^\p{Lu}/u.test(form)

const isSmall = ({ forms, words }: Run, at: number): boolean =>
  SMALL.has(words[at]!.upos) &&
  genderOfFirstName(forms[at]!) === null &&
  !/^(?:[Aa]l|[Dd]e|[Vv]an|[Vv]on|[Ee]l)$/.test(forms[at]!)

/** Token of the last title word that has more name after it; -1 without one. */
function lastTitle(forms: readonly string[], first: number, end: number): number {
  for (let at = end - 2; at >= first; at--) {
    const word = folded(forms[at]!)
    if (endsTitle(forms, at)) return at
    if (HONORIFICS.has(word) || (TITLES.has(word) && genderOfFirstName(forms[at]!) === null)) return at
  }
  return -1
}

/** *Chief Executive* Nils Orban: a title of two or three words, which may begin before the name. */
const endsTitle = (forms: readonly string[], at: number): boolean =>
  TITLES.has(
    forms
      .slice(Math.max(0, at - 1), at + 1)
      .join(' ')
      .toLowerCase(),
  ) ||
  TITLES.has(
    forms
      .slice(Math.max(0, at - 2), at + 1)
      .join(' ')
      .toLowerCase(),
  )

/** *Velorian President* Ilvan Tarvenko: the nationality or land before the title. */
function beforeTitle(forms: readonly string[], first: number, title: number): Candidate | null {
  let end = title
  // *Norland Prime Minister*: the title may be of two words.
  while (
    end > first &&
    (TITLES.has(folded(forms.slice(end - 1, title + 1).join(' '))) ||
      /^(?:Prime|Foreign|Vice|Deputy|Chief)$/.test(forms[end - 1]!))
  )
    end--
  if (end === first || !/^\p{Lu}/u.test(forms[first]!)) return null
  return { first, end, type: isDemonymLike(forms[end - 1]!) ? 'NATIONALITY' : 'PLACE', sure: false }
}

export const isDemonymLike = (form: string): boolean =>
  /(?:[ie]an|ese|ish|i|an|ic)s?$/.test(form) && form.length > 4

/** Lays curated names over the model's. */
function overlaid(run: Run, found: readonly Candidate[], knowledge: Knowledge): Candidate[] {
  const at = new Map<number, Candidate>()
  for (const name of found) for (let token = name.first; token < name.end; token++) at.set(token, name)
  const kept = new Set(found)
  const sure: Candidate[] = []
  for (let first = 0; first < run.forms.length; ) {
    const known = knowledge.match(run.forms, first)
    const name = known && readKnown(run, first, known, at)
    if (!name) {
      first++
      continue
    }
    for (let token = name.first; token < name.end; token++) {
      const other = at.get(token)
      if (other) kept.delete(other)
    }
    sure.push(name)
    first = name.end
  }
  return [...kept, ...sure].sort((a, b) => a.first - b.first)
}

const TYPE_OF_KNOWN: Readonly<Record<Known['kind'], NameType>> = {
  person: 'PERSON',
  organisation: 'ORGANISATION',
  country: 'PLACE',
  adjective: 'NATIONALITY',
  demonym: 'NATIONALITY',
  capital: 'PLACE',
  seat: 'ORGANISATION',
  'organisation-seat': 'PLACE',
}

/** What a curated name is here; null when the model's longer or better reading stands. */
function readKnown(
  run: Run,
  first: number,
  { count, meanings }: KnownName,
  at: ReadonlyMap<number, Candidate>,
): Candidate | null {
  const end = first + count
  const [left, right] = [at.get(first), at.get(end - 1)]
  // A longer name of the model stands: the Bank of China, Michael Jordan, the Kyiv Independent.
  if ((left && left.first < first) || (right && right.end > end)) return null
  const types = new Set<NameType>(meanings.map(({ kind }) => TYPE_OF_KNOWN[kind]))
  if (count === 1 && !isNameHere(run, first, meanings, types, left)) return null
  const type =
    left && types.has(left.type) ? left.type : types.has('PLACE') ? 'PLACE' : TYPE_OF_KNOWN[meanings[0]!.kind]
  return { first, end, type, sure: true }
}

/** Whether one word that is a curated name is one here: *Chad*, *Will*, *X*, *Signal* are words and first names too. */
function isNameHere(
  { forms, words }: Run,
  at: number,
  meanings: readonly Known[],
  types: ReadonlySet<NameType>,
  model: Candidate | undefined,
): boolean {
  const form = forms[at]!
  const { upos } = words[at]!
  if (/^\p{Ll}/u.test(form)) return false
  const isInitials = /^\p{Lu}{3,}$/u.test(form)
  if (types.has('PERSON') && types.size === 1 && !model && upos !== 'PROPN' && !isInitials) return false
  if (types.has('ORGANISATION') && types.size === 1 && !model) {
    const platform = meanings.some(
      known => known.kind === 'organisation' && known.organisation.kind === 'platform',
    )
    if ((platform || form.length === 1) && form.length <= 2) return isPlatformHere(forms, at)
    if (form !== form.toUpperCase() && upos !== 'PROPN') return false
  }
  return !(model?.type === 'PERSON' && !types.has('PERSON') && genderOfFirstName(form) !== null)
}

const isPlatformHere = (forms: readonly string[], at: number): boolean => {
  const before = folded(forms[at - 1] ?? '')
  return PLATFORM_CONTEXT.has(before) || (before === '' && PLATFORM_CONTEXT.has(folded(forms[at - 2] ?? '')))
}
