/** Not on the shelf: the words that dates are made of, and what each can be. */
import type { Unit } from '../../model/timex.ts'

/** One word's meanings; a word such as "second" has several, and the phrase around it decides. */
export interface Lexeme {
  readonly weekday?: number
  /** "Mondays" */
  readonly weekdays?: number
  readonly month?: number
  /** True where the short form may carry a full stop: "Jan." */
  readonly short?: boolean
  readonly unit?: Unit
  readonly plural?: boolean
  readonly number?: number
  readonly ordinal?: number
  readonly season?: string
  readonly daypart?: string
  /** "mornings" */
  readonly dayparts?: string
  readonly decade?: number
  readonly several?: true
  readonly zone?: true
}

const WEEKDAY_FORMS = [
  ['sunday', 'sun'],
  ['monday', 'mon'],
  ['tuesday', 'tue', 'tues'],
  ['wednesday', 'wed', 'weds'],
  ['thursday', 'thu', 'thur', 'thurs'],
  ['friday', 'fri'],
  ['saturday', 'sat'],
]
const MONTH_FORMS = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sep', 'sept'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
]
const UNITS: Readonly<Record<Unit, readonly string[]>> = {
  second: ['second', 'seconds'],
  minute: ['minute', 'minutes'],
  hour: ['hour', 'hours'],
  day: ['day', 'days'],
  week: ['week', 'weeks'],
  month: ['month', 'months'],
  quarter: ['quarter', 'quarters'],
  year: ['year', 'years'],
  decade: ['decade', 'decades'],
  century: ['century', 'centuries'],
}
const CARDINALS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
]
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
]
const DECADES = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties']
const SEASONS: Readonly<Record<string, string>> = {
  spring: 'SP',
  summer: 'SU',
  fall: 'FA',
  autumn: 'FA',
  winter: 'WI',
}
const DAYPARTS: Readonly<Record<string, string>> = {
  morning: 'TMO',
  noon: 'T12:00',
  midday: 'T12:00',
  afternoon: 'TAF',
  evening: 'TEV',
  night: 'TNI',
  midnight: 'T24:00',
  dawn: 'TMO',
  dusk: 'TEV',
}
/** Words for a number that nobody gives. */
const SEVERAL = ['several', 'few', 'many', 'some', 'countless', 'numerous']
export const ZONES: Readonly<Record<string, string>> = {
  gmt: 'Z',
  utc: 'Z',
  bst: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  msk: '+03:00',
  est: '-05:00',
  edt: '-04:00',
  et: '',
  cst: '-06:00',
  cdt: '-05:00',
  pst: '-08:00',
  pdt: '-07:00',
  ist: '',
  jst: '+09:00',
}

const lexemes = new Map<string, Lexeme>()
const add = (word: string, meaning: Lexeme): void => {
  lexemes.set(word, { ...lexemes.get(word), ...meaning })
}
WEEKDAY_FORMS.forEach((forms, weekday) => {
  forms.forEach((form, i) => add(form, { weekday, short: i > 0 }))
  add(`${forms[0]}s`, { weekdays: weekday })
})
MONTH_FORMS.forEach((forms, i) => forms.forEach((form, j) => add(form, { month: i + 1, short: j > 0 })))
for (const [unit, [one, many]] of Object.entries(UNITS) as [Unit, [string, string]][]) {
  add(one, { unit })
  add(many, { unit, plural: true })
}
CARDINALS.forEach((word, number) => add(word, { number }))
TENS.forEach((word, i) => add(word, { number: (i + 2) * 10 }))
ORDINALS.forEach((word, i) => add(word, { ordinal: i + 1 }))
add('thirtieth', { ordinal: 30 })
DECADES.forEach((word, i) => add(word, { decade: i + 2 }))
for (const [word, season] of Object.entries(SEASONS)) add(word, { season })
for (const [word, daypart] of Object.entries(DAYPARTS)) {
  add(word, { daypart })
  if (daypart.length === 3) add(`${word}s`, { dayparts: daypart })
}
for (const word of SEVERAL) add(word, { several: true })
for (const word of Object.keys(ZONES)) add(word, { zone: true })

export const lexemeOf = (lower: string): Lexeme | null => lexemes.get(lower) ?? null
