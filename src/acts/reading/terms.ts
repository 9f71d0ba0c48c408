import { NO_TERMS, type Terms } from '../../model/terms.ts'
import { type FoundDate, typeOf } from './dates.ts'
import { formOf, type Page } from './page.ts'
import { prepositionOf } from './tree.ts'

const SCOPES: Readonly<Record<string, string>> = {
  full: 'full',
  complete: 'full',
  total: 'full',
  comprehensive: 'full',
  general: 'full',
  partial: 'partial',
  limited: 'partial',
  local: 'partial',
  air: 'air',
  aerial: 'air',
  sea: 'sea',
  maritime: 'sea',
  naval: 'sea',
  land: 'land',
  ground: 'land',
  energy: 'energy',
  infrastructure: 'infrastructure',
}

const LEVELS: Readonly<Record<string, NonNullable<Terms['level']>>> = {
  summit: 'leaders',
  leader: 'leaders',
  leaders: 'leaders',
  president: 'leaders',
  minister: 'ministers',
  ministers: 'ministers',
  ministerial: 'ministers',
  delegation: 'delegations',
  negotiator: 'delegations',
  team: 'delegations',
  envoy: 'envoys',
  representative: 'envoys',
  emissary: 'envoys',
}

/** Nouns whose duration or scope is a term; a 30-day *visa* is not one. */
const HOLDERS = new Set(
  'ceasefire cease-fire truce pause stop lull moratorium armistice extension deal agreement withdrawal contract strike halt suspension talks talk peace hostility freeze transition coalition exchange'.split(
    ' ',
  ),
)

/**
 * Reads the terms among the words that an act is about.
 *
 * @param start where it is to begin, from its dates
 */
export function termsAmong(
  page: Page,
  words: readonly number[],
  dates: readonly FoundDate[],
  start: string | null,
  leaders: boolean,
): Terms {
  const lemmas = words.map(at => page.lemmas[at]!)
  const scopes = new Set<string>()
  words.forEach((at, i) => {
    const scope = SCOPES[lemmas[i]!]
    if (scope && holderOf(page, at)) scopes.add(scope)
  })
  if (scopes.size > 1) scopes.delete(scopes.has('full') ? 'partial' : 'full')
  const unconditional = lemmas.includes('unconditional') || lemmas.includes('unconditionally')
  const conditional = lemmas.includes('conditional')
  const duration = dates.find(date => typeOf(page, date) === 'DURATION' && isDurationTerm(date))
  const end = dates.find(date => (date.before === 'until' || date.before === 'through') && date.from !== null)
  // "party *leader* Tilda Brenner" is a title, "ahead of the *summit*" a date.
  const level = words
    .filter(at => page.mentionAt[at]?.kind !== 'name' && !DATING.has(prepositionOf(page, at) ?? ''))
    .map(at => (page.lemmas[at] === 'summit' && isAhead(page, at) ? undefined : LEVELS[page.lemmas[at]!]))
    .find(each => each !== undefined)
  return {
    ...NO_TERMS,
    place: placeAmong(page, words),
    start,
    end: end?.value ?? null,
    duration: duration?.value ?? null,
    unconditional: unconditional ? true : conditional ? false : null,
    scope: scopes.size === 0 ? null : [...scopes].sort().join('+'),
    level: leaders ? 'leaders' : (level ?? null),
    quantity: quantityAmong(page, words),
    sequence: sequenceAmong(page, words),
  }
}

const DATING: ReadonlySet<string> = new Set(['before', 'after', 'during', 'since', 'until', 'ahead'])

/** "ahead of the summit". */
const isAhead = (page: Page, at: number): boolean =>
  page.children[at]!.some(each => page.lemmas[each] === 'of' && page.lemmas[each - 1] === 'ahead') ||
  [at - 1, at - 2, at - 3, at - 4].some(each => each > 0 && page.lemmas[each] === 'ahead')

const holderOf = (page: Page, at: number): boolean => {
  const { head } = page.doc.words[at]!
  return (
    head >= 0 &&
    (HOLDERS.has(page.lemmas[head]!) || (page.doc.words[at]!.relation === 'conj' && holderOf(page, head)))
  )
}

/** "a *30-day* ceasefire", "a ceasefire *of 30 days*", "*for* three days". */
function isDurationTerm(date: FoundDate): boolean {
  return (
    date.before !== 'within' &&
    date.before !== 'after' &&
    date.before !== 'in' &&
    date.before !== 'by' &&
    !(date.value ?? '_REF').endsWith('_REF')
  )
}

/** The first place or country behind *in* or *at*, by its own name. */
function placeAmong(page: Page, words: readonly number[]): string | null {
  for (const at of words) {
    const mention = page.mentionAt[at]
    if (!mention || mention.head !== at || mention.entity === null) continue
    const entity = page.entities.get(mention.entity)!
    if (entity.kind !== 'place' && entity.kind !== 'country') continue
    const preposition = prepositionOf(page, at)
    if (preposition === 'in' || preposition === 'at') return entity.name
  }
  return null
}

const UNITS = new Set(
  'prisoner soldier hostage detainee captive body person people troop job barrel tonne ton dollar euro pound yen yuan rupee rouble ruble franc crown krona krone peso real rand lira dinar dirham riyal shilling cent million billion percent % per cent point worker missile tank drone visa seat'.split(
    ' ',
  ),
)

/** "1,000 for 1,000", "145% to 30%", "8%", "$2 billion", "at least 7%": digits normalised, currency and unit kept. */
export function quantityAmong(page: Page, words: readonly number[]): string | null {
  const inside = new Set(words)
  for (const at of words) {
    if (!isNumber(page, at) || page.timexAt[at]! >= 0) continue
    const first = measured(page, at)
    const link = first.end
    const pair = inside.has(link) && /^(?:for|to)$/i.test(formOf(page, link)) ? link + 1 : -1
    const to = pair >= 0 && inside.has(pair) ? (isCurrency(page, pair) ? pair + 1 : pair) : -1
    if (to >= 0 && inside.has(to) && isNumber(page, to))
      return `${first.text} ${formOf(page, link).toLowerCase()} ${measured(page, to).text}`
    if (first.unit) return boundBefore(page, at) + first.text
  }
  return null
}

/** "*at least* 7%", "*up to* $2 billion": half of what the number says. */
function boundBefore(page: Page, at: number): string {
  const end = at > 0 && isCurrency(page, at - 1) ? at - 1 : at
  if (end < 2 || page.doc.tokens[end - 2]!.sentence !== page.doc.tokens[at]!.sentence) return ''
  const two = `${formOf(page, end - 2)} ${formOf(page, end - 1)}`.toLowerCase()
  return BOUNDS.has(two) ? `${two} ` : ''
}

const BOUNDS: ReadonlySet<string> = new Set([
  'at least',
  'at most',
  'up to',
  'more than',
  'less than',
  'fewer than',
])

function measured(page: Page, at: number): { text: string; end: number; unit: boolean } {
  const { tokens } = page.doc
  let text = formOf(page, at)
    .replace(/,(?=\d{3})/g, '')
    .toLowerCase()
  const currency = at > 0 && isCurrency(page, at - 1) ? formOf(page, at - 1) : ''
  let unit = currency !== '' || /%$|^[$€£¥]/.test(text)
  let next = at + 1
  while (next < tokens.length && next <= at + 3 && tokens[next]!.sentence === tokens[at]!.sentence) {
    const lemma = page.lemmas[next]!
    if (/^(?:percent|per|cent)$/.test(lemma)) {
      if (!text.endsWith('%') && lemma !== 'per') text += '%'
      unit = true
    } else if (lemma === '%') {
      text += '%'
      unit = true
    } else if (/^(?:hundred|thousand|million|billion|trillion)$/.test(lemma)) text += ` ${lemma}`
    else if (UNITS.has(lemma) && currency === '') {
      return { text: `${text} ${lemma}`, end: next + 1, unit: true }
    } else break
    next++
  }
  return { text: currency + text, end: next, unit }
}

const isNumber = (page: Page, at: number): boolean =>
  page.doc.words[at]!.xpos === 'CD' || /^[$€£¥]?\d[\d,.]*%?$/.test(formOf(page, at))

const isCurrency = (page: Page, at: number): boolean => /^(?:[A-Z]{0,3}[$€£¥])$/.test(formOf(page, at))

/** "ceasefire first", "first a ceasefire, then talks", "a truce before any talks". */
function sequenceAmong(page: Page, words: readonly number[]): string | null {
  const nouns = new Set([
    ...HOLDERS,
    'negotiation',
    'guarantee',
    'release',
    'prisoner',
    'election',
    'sanction',
    'withdrawal',
  ])
  for (const at of words) {
    const lemma = page.lemmas[at]!
    if ((lemma === 'first' || lemma === 'before') && page.doc.words[at]!.upos !== 'ADJ') {
      for (
        let i = at - 1;
        i >= Math.max(0, at - 5) && page.doc.tokens[i]!.sentence === page.doc.tokens[at]!.sentence;
        i--
      ) {
        if (nouns.has(page.lemmas[i]!)) return `${page.lemmas[i]!} first`
        if (page.doc.words[i]!.upos === 'VERB' && lemma === 'before') return null
      }
    }
  }
  return null
}
