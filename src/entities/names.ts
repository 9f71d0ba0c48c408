import type { Name, NameType } from '../model/document.ts'
import type { NameModel } from '../model/language-model.ts'
import type { Stage } from '../model/stage.ts'
import { HONORIFICS, TITLES } from './en/titles.ts'
import { genderOfFirstName } from './first-names.ts'
import { folded } from './folding.ts'
import type { Knowledge, KnownName } from './knowledge.ts'
import { PLATFORM_CONTEXT } from './en/platforms.ts'

type NamesNeeds = 'blocks' | 'tokens' | 'sentences' | 'words'

/** A name before the document has had its say; `sure` when curated knowledge gave it. */
interface Candidate {
  first: number
  end: number
  type: NameType
  sure: boolean
}

/**
 * Proper names: what the model marks, corrected by curated knowledge, then made consistent over the article:
 * a surname seen in somebody's full name is that person elsewhere too.
 */
export const namesStage = (model: NameModel, knowledge: Knowledge): Stage<NamesNeeds, 'names'> => ({
  name: 'names',
  needs: ['blocks', 'tokens', 'sentences', 'words'],
  gives: ['names'],
  run({ text, tokens, sentences, words }) {
    const forms = tokens.map(({ start, end }) => text.slice(start, end))
    const candidates: Candidate[] = []
    for (const { firstToken, endToken } of sentences) {
      const own = forms.slice(firstToken, endToken)
      const upos = words.slice(firstToken, endToken).map(word => word.upos)
      const found = model.find(own).map(({ first, end, type }) => ({ first, end, type, sure: false }))
      for (const name of corrected(
        own,
        upos,
        found.flatMap(name => trimmedName(own, name)),
        knowledge,
      )) {
        candidates.push({ ...name, first: name.first + firstToken, end: name.end + firstToken })
      }
    }
    const names = consistent(
      forms,
      words.map(({ upos }) => upos),
      candidates,
    )
    return {
      names: names.map(
        ({ first, end, type }): Name => ({
          start: tokens[first]!.start,
          end: tokens[end - 1]!.end,
          type,
          firstToken: first,
          endToken: end,
        }),
      ),
    }
  },
})

/** A name without the titles, marks and clitics at its ends. */
function trimmedName(forms: readonly string[], { first, end, type, sure }: Candidate): Candidate[] {
  while (end > first && /^(?:['’]s?|[^\p{L}\p{N}]+)$/u.test(forms[end - 1]!)) end--
  while (end > first && /^[^\p{L}\p{N}]+$/u.test(forms[first]!)) first++
  if (type === 'PERSON') {
    const isTitle = (at: number): boolean => {
      const word = folded(forms[at]!)
      return HONORIFICS.has(word) || (TITLES.has(word) && genderOfFirstName(word) === null)
    }
    while (end - first > 1 && isTitle(first)) first++
  }
  return end > first ? [{ first, end, type, sure }] : []
}

/** Lays curated names over the model's. */
function corrected(
  forms: readonly string[],
  upos: readonly string[],
  found: readonly Candidate[],
  knowledge: Knowledge,
): Candidate[] {
  const at = new Map(found.flatMap(name => range(name.first, name.end).map(token => [token, name] as const)))
  const kept = new Set(found)
  const sure: Candidate[] = []
  for (let first = 0; first < forms.length; ) {
    const known = knowledge.match(forms, first)
    const name = known && readKnown(forms, upos, first, known, at)
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

const TYPE_OF_KNOWN = {
  person: 'PERSON',
  organisation: 'ORGANISATION',
  country: 'PLACE',
  adjective: 'NATIONALITY',
  demonym: 'NATIONALITY',
  capital: 'PLACE',
  seat: 'ORGANISATION',
  'organisation-seat': 'PLACE',
} as const

/** What a curated name is here; null when the model's longer or better reading stands. */
function readKnown(
  forms: readonly string[],
  upos: readonly string[],
  first: number,
  { count, meanings }: KnownName,
  at: ReadonlyMap<number, Candidate>,
): Candidate | null {
  const end = first + count
  const around = [at.get(first), at.get(end - 1)]
  const [left, right] = around
  // A longer name of the model stands: the Bank of China, Michael Jordan, the Kyiv Independent.
  if (left && left.first < first) return null
  if (right && right.end > end) return null
  const types = new Set<NameType>(meanings.map(({ kind }) => TYPE_OF_KNOWN[kind]))
  const only = forms[first]!
  if (count === 1) {
    // A word that is a name only here and there, at the head of a sentence: Chad, Will, May.
    if (types.has('PERSON') && !left && upos[first] !== 'PROPN') return null
    if (/^\p{Ll}/u.test(only)) return null
    // One letter, or a common word, names a platform only where the text treats it as one.
    if (types.has('ORGANISATION') && types.size === 1 && !left) {
      const plain = meanings.some(
        known => known.kind === 'organisation' && known.organisation.kind === 'platform',
      )
      if ((plain || only.length === 1) && only.length <= 2 && !isPlatformHere(forms, first)) return null
      if (only.length > 2 && only !== only.toUpperCase() && upos[first] !== 'PROPN') return null
    }
    if (left && left.type === 'PERSON' && !types.has('PERSON') && genderOfFirstName(only) !== null)
      return null
  }
  const type =
    left && types.has(left.type)
      ? left.type
      : types.has('NATIONALITY') && types.has('PLACE')
        ? 'PLACE'
        : TYPE_OF_KNOWN[meanings[0]!.kind]
  return { first, end, type, sure: true }
}

function isPlatformHere(forms: readonly string[], at: number): boolean {
  const before = folded(forms[at - 1] ?? '')
  const further = folded(forms[at - 2] ?? '')
  return (
    PLATFORM_CONTEXT.has(before) ||
    (['platform', 'network', 'site', 'app'].includes(further) && before === '')
  )
}

/** Words that begin a sentence and a name alike, or stand in every headline: no surname by themselves. */
const isCommon = (form: string, lower: ReadonlySet<string>): boolean => lower.has(form.toLowerCase())

/**
 * Surnames of full names spread over the article: a capitalised word that equals one is a person too, and a
 * single-word name of another type becomes one, unless curated knowledge says otherwise.
 */
function consistent(
  forms: readonly string[],
  upos: readonly string[],
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const surnames = new Set<string>()
  const lower = new Set<string>()
  for (const form of forms) if (/^\p{Ll}/u.test(form)) lower.add(form)
  for (const { first, end, type } of candidates) {
    if (type === 'PERSON' && end - first >= 2) surnames.add(folded(forms[end - 1]!))
  }
  if (surnames.size === 0) return candidates
  const taken = new Set<number>()
  const names = candidates.map(name => {
    for (let token = name.first; token < name.end; token++) taken.add(token)
    const single = name.end - name.first === 1
    if (!single || name.sure || name.type === 'PERSON' || !surnames.has(folded(forms[name.first]!)))
      return name
    return { ...name, type: 'PERSON' as const }
  })
  forms.forEach((form, at) => {
    if (taken.has(at) || !/^\p{Lu}/u.test(form) || form.length < 2 || !surnames.has(folded(form))) return
    if (isCommon(form, lower) || (upos[at] !== 'PROPN' && upos[at] !== 'NOUN' && upos[at] !== 'X')) return
    names.push({ first: at, end: at + 1, type: 'PERSON', sure: false })
  })
  return names.sort((a, b) => a.first - b.first)
}

const range = (first: number, end: number): number[] =>
  Array.from({ length: end - first }, (_, i) => first + i)
