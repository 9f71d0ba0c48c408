import { MONTHS, WEEKDAYS } from '../model/calendar.ts'
import type { NameType } from '../model/document.ts'
import { FAMILY_NAMES, HONORIFICS, NAME_SUFFIXES, PARTICLES, TITLES } from './en/titles.ts'
import { genderOfFirstName } from './first-names.ts'
import { folded, skeleton } from './folding.ts'
import type { Knowledge } from './knowledge.ts'
import { type Candidate, isDemonymLike, type Run } from './name-repair.ts'
import { isListedPlace, landOf } from './parties.ts'

const LOCATING = new Set(['in', 'at', 'near', 'across', 'outside', 'throughout', 'inside', 'into'])
/** *the housing company Brickhouse*: what such a noun stands before is a body. */
const BODY_BEFORE = new Set(
  'company firm union newspaper airline carmaker automaker bank broadcaster startup start-up retailer operator group party manufacturer producer conglomerate'.split(
    ' ',
  ),
)
/** *the mayor of Lyon*: whose these are is a place. */
const OF_PLACES = new Set(
  'mayor governor city town village port province region district capital university archbishop bishop residents people streets'.split(
    ' ',
  ),
)

/** What the article as a whole says of one single-word name. */
interface Evidence {
  readonly votes: Map<NameType, number>
  occurrences: number
}

/**
 * One reading for one word over a whole article: a surname seen in somebody's full name is that person elsewhere, a
 * word from which a nationality is made is a land, and *in X* is a place. A lone word that nothing makes a person is
 * none. Curated names stay as they are.
 */
export function consistentNames(
  run: Run,
  candidates: readonly Candidate[],
  knowledge: Knowledge,
  day: string | null,
): readonly Candidate[] {
  const { forms, words } = run
  const inName = new Map<number, Candidate>()
  for (const name of candidates) for (let at = name.first; at < name.end; at++) inName.set(at, name)
  const surnames = surnamesOf(run, candidates, knowledge)
  const isSurname = (word: string): boolean =>
    surnames.has(word) || (word.length >= LONG && surnames.has(skeleton(word)))
  const given = firstNamesOf(run, candidates, knowledge)
  const countries = new Set(
    candidates
      .filter(({ sure, type }) => sure && type === 'PLACE')
      .map(({ first, end }) => forms.slice(first, end).map(folded).join(' ')),
  )
  const allForms = new Set(forms)
  /** *Jordan Henderson … Jordan*, in an article in which nothing else is Jordanian. */
  const isOnlyFirstName = (form: string): boolean =>
    given.has(folded(form)) &&
    knowledge
      .lookUp(form)
      .every(
        known =>
          known.kind === 'country' &&
          countries.size === 1 &&
          ![...known.country.adjectives, ...known.country.demonyms, ...known.country.capitals].some(
            name => name !== form && allForms.has(name),
          ),
      )
  const lands = landsOf(run)
  const lower = new Set<string>()
  for (const form of forms) if (/^\p{Ll}/u.test(form)) lower.add(form)

  const evidence = new Map<string, Evidence>()
  for (const { first, end, type, sure } of candidates) {
    if (end - first !== 1 || sure) continue
    const own = evidence.get(folded(forms[first]!)) ?? { votes: new Map<NameType, number>(), occurrences: 0 }
    evidence.set(folded(forms[first]!), own)
    own.occurrences++
    const vote = (of: NameType, weight: number): void => {
      own.votes.set(of, (own.votes.get(of) ?? 0) + weight)
    }
    vote(type, 1)
    if (LOCATING.has(folded(forms[first - 1] ?? ''))) vote('PLACE', 2)
    if (isOfPlaces(forms, first) || isListedPlace(forms[first]!)) vote('PLACE', 2)
    if (isTitled(run, first)) vote('PERSON', 3)
    if (isInOffice(forms[first]!, knowledge, day)) vote('PERSON', 2)
    if (BODY_BEFORE.has(forms[first - 1] ?? '')) vote('ORGANISATION', 3)
    if (genderOfFirstName(forms[first]!) !== null) vote('PERSON', 1)
  }
  const settled = new Map<string, NameType | null>()
  for (const [word, { votes }] of evidence) {
    if (isSurname(word)) settled.set(word, 'PERSON')
    else if (lands.has(word)) settled.set(word, 'PLACE')
    else settled.set(word, winner(votes))
  }
  for (const land of lands.keys()) if (!settled.has(land)) settled.set(land, 'PLACE')
  for (const surname of surnames) if (!settled.has(surname)) settled.set(surname, 'PERSON')

  const wordsOf = ({ first, end }: Candidate): string => forms.slice(first, end).map(folded).join(' ')
  const longer = majorities(candidates, wordsOf)
  const names = candidates.flatMap((name): Candidate[] => {
    if (name.end - name.first !== 1 && !name.sure)
      name = { ...name, type: longer.get(wordsOf(name)) ?? name.type }
    if (name.end - name.first !== 1 || name.sure) {
      const last = folded(forms[name.end - 1]!)
      // A surname that is a city too: *Denzel Washington … Washington*, but *in Washington*.
      const isBearer =
        name.sure &&
        /^(?:PLACE|ORGANISATION)$/.test(name.type) &&
        name.end - name.first === 1 &&
        (surnames.has(last) || (name.type === 'PLACE' && isOnlyFirstName(forms[name.first]!)))
      const isFamily = isBearer
        ? !LOCATING.has(folded(forms[name.first - 1] ?? ''))
        : !name.sure && surnames.has(last) && isParticles(forms, name.first, name.end - 1)
      return [isFamily ? { ...name, type: 'PERSON' } : name]
    }
    const form = forms[name.first]!
    if (CALENDAR.has(folded(form)) && isDate(run, name.first, name.type === 'PERSON')) return []
    if (isDemonymLike(form) && landOf(form, lands) !== null) return [{ ...name, type: 'NATIONALITY' }]
    const type = settled.get(folded(form)) ?? name.type
    return [
      type === 'PERSON' && !isPerson(run, name.first, isSurname, knowledge)
        ? { ...name, type: impersonal(evidence.get(folded(form))?.votes) }
        : { ...name, type },
    ]
  })
  forms.forEach((form, at) => {
    if (inName.has(at) || form.length < 2 || !/^\p{Lu}/u.test(form)) return
    const { upos } = words[at]!
    if (CALENDAR.has(folded(form))) {
      const isHere = isSubjectAtStart(run, at) || (upos === 'PROPN' && !isDate(run, at, false))
      if (isHere && isSurname(folded(form)))
        names.push({ first: at, end: at + 1, type: 'PERSON', sure: false })
      return
    }
    const type = settled.get(folded(form))
    const isPersonHere =
      upos === 'PROPN' && type === undefined && (isSurname(folded(form)) || isInOffice(form, knowledge, day))
    if (isPersonHere) names.push({ first: at, end: at + 1, type: 'PERSON', sure: false })
    else if (
      type &&
      !lower.has(form.toLowerCase()) &&
      // The tagger may stumble over a surname that the article gives in full; not over *Will*.
      (type === 'PERSON' && isSurname(folded(form))
        ? !/^(?:AUX|DET|ADP|PRON|[CS]CONJ|PART)$/.test(upos)
        : /^(?:PROPN|NOUN|X|ADJ)$/.test(upos))
    ) {
      names.push({ first: at, end: at + 1, type, sure: false })
    } else if (isDemonymLike(form) && landOf(form, lands) !== null) {
      names.push({ first: at, end: at + 1, type: 'NATIONALITY', sure: false })
    }
  })
  return names.sort((a, b) => a.first - b.first)
}

const isOfPlaces = (forms: readonly string[], at: number): boolean =>
  forms[at - 1] === 'of' && OF_PLACES.has(folded(forms[at - 2] ?? ''))

const CALENDAR: ReadonlySet<string> = new Set([...WEEKDAYS, ...MONTHS].map(folded))
const BEFORE_DATES = new Set(
  'in on since until till during through early late mid last next this every each'.split(' '),
)
/** These stand before people too: *Merkel and May*. */
const BEFORE_BOTH = new Set('by before after from to of for and or'.split(' '))

/** *in May*, *11 May*, *Friday morning*: a day or month, whoever bears its name. */
const isDate = ({ forms, words }: Run, at: number, named: boolean): boolean =>
  BEFORE_DATES.has((forms[at - 1] ?? '').toLowerCase()) ||
  (!named && BEFORE_BOTH.has((forms[at - 1] ?? '').toLowerCase())) ||
  /^\d/.test(forms[at - 1] ?? '') ||
  /^\d/.test(forms[at + 1] ?? '') ||
  words[at + 1]?.upos === 'NOUN'

/** *May said*: no auxiliary has a finite verb right after it. */
const isSubjectAtStart = ({ words }: Run, at: number): boolean =>
  words[at]!.upos === 'AUX' && /^(?:VBD|VBZ|MD)$/.test(words[at + 1]?.xpos ?? '')

/** Spellings of a short name differ too little to tell people apart. */
const LONG = 6

const bearersOf = (form: string, knowledge: Knowledge) => {
  const exact = knowledge.bySurname(form)
  return exact.length > 0 || form.length < LONG ? exact : knowledge.bySkeleton(skeleton(form))
}

/** One person alone bears the name and is in office on the day. */
const isInOffice = (form: string, knowledge: Knowledge, day: string | null): boolean => {
  const bearers = bearersOf(form, knowledge)
  return day !== null && bearers.length === 1 && knowledge.rolesOn(bearers[0]!, day).length > 0
}

/** *al-Hayya*, *von der Leyen* without the first name. */
const isParticles = (forms: readonly string[], first: number, end: number): boolean =>
  forms.slice(first, end).every(form => PARTICLES.has(folded(form)) || folded(form) === '')

/** Where the news writes the family's name first. */
const FAMILY_FIRST: ReadonlySet<string> = new Set(['CHN', 'TWN', 'KOR', 'PRK'])

const isFamilyFirst = (name: string, knowledge: Knowledge): boolean =>
  knowledge
    .lookUp(name)
    .some(known => known.kind === 'person' && FAMILY_FIRST.has(known.person.country ?? ''))

/** Last words of full names. A place's or body's name with a first name in it (*Washington, George*) is none. */
function surnamesOf(
  { forms }: Run,
  candidates: readonly Candidate[],
  knowledge: Knowledge,
): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { first, end, type } of candidates) {
    if (type !== 'PERSON' || end - first < 2) continue
    let last = end - 1
    while (last > first && NAME_SUFFIXES.has(folded(forms[last]!))) last--
    const surname = folded(forms[last]!)
    if (last === first || surname.length < 2) continue
    found.add(surname)
    // *Xi Jinping*, *Kim Jong Un*: the family's name comes first.
    const [family, own] = [folded(forms[first]!), forms.slice(first, end).join(' ')]
    if (FAMILY_NAMES.has(family) || isFamilyFirst(own, knowledge)) found.add(family)
    if (surname.length >= LONG) found.add(skeleton(surname))
  }
  return found
}

/** First words of the full names of people whom only the article knows: *Israel Katz* does not make *Israel* his. */
const firstNamesOf = (
  { forms }: Run,
  candidates: readonly Candidate[],
  knowledge: Knowledge,
): ReadonlySet<string> =>
  new Set(
    candidates
      .filter(
        ({ first, end, type }) =>
          type === 'PERSON' &&
          end - first > 1 &&
          !knowledge.lookUp(forms.slice(first, end).join(' ')).some(({ kind }) => kind === 'person'),
      )
      .map(({ first }) => folded(forms[first]!)),
  )

/** Capitalised words of the article from which another of its words makes a nationality: *Veloria*, by *Velorian*. */
function landsOf({ forms, words }: Run): ReadonlyMap<string, string> {
  const capitals = new Map<string, string>()
  forms.forEach((form, at) => {
    if (form.length > 3 && /^\p{Lu}\p{Ll}/u.test(form) && words[at]!.upos !== 'ADV')
      capitals.set(folded(form), form)
  })
  const lands = new Map<string, string>()
  for (const form of capitals.values()) {
    if (!isDemonymLike(form)) continue
    const land = landOf(form, capitals)
    if (land !== null && land !== form && !isDemonymLike(land)) lands.set(folded(land), land)
  }
  return lands
}

/** What most mentions of each longer name are taken for; the first of equals. */
function majorities(
  candidates: readonly Candidate[],
  wordsOf: (name: Candidate) => string,
): ReadonlyMap<string, NameType> {
  const votes = new Map<string, Map<NameType, number>>()
  for (const name of candidates) {
    if (name.end - name.first === 1) continue
    const own = votes.get(wordsOf(name)) ?? new Map<NameType, number>()
    votes.set(wordsOf(name), own)
    own.set(name.type, (own.get(name.type) ?? 0) + (name.sure ? 10 : 1))
  }
  return new Map([...votes].map(([words, own]) => [words, [...own].sort((a, b) => b[1] - a[1])[0]![0]]))
}

const ORDER: readonly NameType[] = ['PLACE', 'ORGANISATION', 'PERSON', 'NATIONALITY', 'OTHER']

function winner(votes: ReadonlyMap<NameType, number>): NameType {
  let best: NameType = ORDER[0]!
  for (const type of ORDER) if ((votes.get(type) ?? 0) > (votes.get(best) ?? 0)) best = type
  return best
}

/** What a word is taken for where it is no person. */
const impersonal = (votes: ReadonlyMap<NameType, number> | undefined): NameType =>
  votes?.has('PLACE') || votes?.has('ORGANISATION')
    ? (votes.get('PLACE') ?? 0) >= (votes.get('ORGANISATION') ?? 0)
      ? 'PLACE'
      : 'ORGANISATION'
    : 'OTHER'

const isTitled = ({ forms }: Run, at: number): boolean => {
  const before = folded(forms[at - 1] ?? '')
  return HONORIFICS.has(before) || TITLES.has(before)
}

/** Names mean a person only where the text or the knowledge says so. */
function isPerson(run: Run, at: number, isSurname: (word: string) => boolean, knowledge: Knowledge): boolean {
  const form = run.forms[at]!
  if (isSurname(folded(form)) || isTitled(run, at) || genderOfFirstName(form) !== null) return true
  if (bearersOf(form, knowledge).length > 0) return true
  // A subject of its own verb: *Tarvenko says he is ready*, where nothing else is known.
  return run.words[at]!.upos === 'PROPN' && /^(?:VERB|AUX)$/.test(run.words[at + 1]?.upos ?? '')
}
