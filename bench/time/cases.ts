/**
 * Microsoft's date cases (MIT) by class, and EventStoryLine 1.5: values on the dates it marks (it marks only some).
 * `npx tsx bench/time/cases.ts [--errors]` from the project's root.
 */
import { existsSync, readFileSync } from 'node:fs'
import { addDays, daysOf, isDay } from '../../src/model/calendar.ts'
import { readGold } from './corpora.ts'
import { datesOf, type FoundDate } from './dates-of.ts'

interface Case {
  readonly text: string
  readonly ref: string | null
  readonly js: boolean
  readonly results: readonly {
    readonly start: number
    readonly end: number
    readonly type: string
    readonly values: readonly Value[]
  }[]
}
interface Value {
  readonly timex: string
  readonly start?: string
  readonly end?: string
}

/** What we refuse on purpose, by the words of the case; the first that fits is the reason. */
const REASONS: readonly (readonly [reason: string, words: RegExp])[] = [
  ['a vague number is kept vague, never made 3', /\b(?:few|several|some)\b/i],
  [
    'counts from the clock: news has a day, not a minute',
    /\b(?:in|next|last|past|previous|within|rest of|after|from now|later|ago)\b.*\b(?:hours?|minutes?|mins?|seconds?|secs?)\b|\bright now\b|\basap\b/i,
  ],
  [
    'shorthand of calendars and chats',
    /\b(?:eod|eom|eoy|tmr|tmrw|mins?|hrs?|secs?|yrs?|wk|\d+h|\d+[ap])\b|\b(?:noon|\d+|seven|eleven)ish\b|@/i,
  ],
  ['day and month could change places', /\b\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?\b/],
  ['working days need a calendar of holidays', /\bbusiness days?|workdays?|weekdays?\b/i],
  [
    'TIMEX3 writes the length of "the next two weeks", not its days',
    /\b(?:next|last|past|previous|following|coming)\s+(?:\d+|[a-z]+)\s+(?:days|weeks|months|quarters|years)\b|\bpast quarter\b/i,
  ],
  ['an hour and a half is written PT1H30M, and quarters of a year are rare', /\b(?:half|quarter)\b|½/i],
  ['the end of a day is that day', /\bend of (?:the |this )?(?:day|today|tomorrow|sunday)\b/i],
  [
    'too loose to be a date: TempEval-3 marks few of them',
    /^(?:all (?:day|month|year)|another day|the day(?: before| after)?|everyday|annual(?:ly)?|quarterly|at this time|(?:in the )?mornings|two nights|earlier previous week|remaining .*)$/i,
  ],
  [
    'an order of day, month and year that nobody writes',
    /\b\d{4}\/\d\d\/sep\b|\bseptember-2020|\b23-2020|^\d{8}$|^\d{4} \d\d \d\d$/i,
  ],
  ['two dates that we keep apart', /\b(?:each|every)\b.*\d|\bnow\b|friday.{1,3}jun/i],
  ['no such day', /\bfeb(?:ruary)? 30\b/i],
  [
    'a time of day without a day names no time in the news',
    /^(?!.*\b(?:mon|tue|wed|thu|fri|sat|sun)).*\b(?:morning|afternoon|evening|night)\b/i,
  ],
]

const dayOf = (instant: string): string => instant.slice(0, 10)
const clockOf = (value: string): string =>
  value.replace(/T(\d\d)(?=$|[^:\d])/g, 'T$1:00').replace(/(T\d\d:\d\d):00$/, '$1')

function isRight(type: string, { timex, start, end }: Value, found: readonly FoundDate[]): boolean {
  const values = found.map(({ value }) => value).filter(value => value !== null)
  const kind = type.replace('datetimeV2.', '')
  if (values.includes(timex)) return true
  if (kind === 'time')
    return values.some(
      value => value.includes('T') && clockOf(value.slice(value.indexOf('T'))) === clockOf(timex),
    )
  if (kind === 'datetime') return values.some(value => clockOf(value) === clockOf(timex))
  if (kind === 'timerange' && /^T[A-Z]{2}$/.test(timex)) return values.some(value => value.endsWith(timex))
  if (kind !== 'daterange' || start === undefined || end === undefined) return false
  const first = values[0] === undefined ? null : daysOf(values[0])
  const last = values.length === 0 ? null : daysOf(values.at(-1)!)
  return first?.from === start && (last?.to === addDays(dayOf(end), -1) || last?.to === end)
}

const path = '../shared/data/time/ms-specs-en-datetimemodel.jsonl'
if (!existsSync(path)) console.log('Microsoft cases: not on this machine')
else {
  const counts = new Map<string, { right: number; other: number; missed: number }>()
  const reasons = new Map<string, number>()
  const cases = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Case)
  for (const { text, ref, js, results } of cases) {
    const [gold] = results
    if (!js || results.length !== 1 || gold!.values.length !== 1) continue
    const day = ref === null ? null : dayOf(ref)
    const found = datesOf(text, day !== null && isDay(day) ? day : null).filter(
      ({ start, end }) => start <= gold!.end && gold!.start < end,
    )
    const count = counts.get(gold!.type) ?? { right: 0, other: 0, missed: 0 }
    counts.set(gold!.type, count)
    if (isRight(gold!.type, gold!.values[0]!, found)) {
      count.right++
      continue
    }
    if (found.length > 0) count.other++
    else count.missed++
    const words = text.slice(gold!.start, gold!.end + 1)
    const reason = REASONS.find(([, pattern]) => pattern.test(words))?.[0] ?? 'not read, or read otherwise'
    reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
    if (process.argv.includes('--errors')) {
      console.log(
        `${gold!.type.slice(11)} ${ref?.slice(0, 10)} [${words}] ${gold!.values[0]!.timex}, ours ${found.map(({ value }) => value).join()} | ${reason} | ${text}`,
      )
    }
  }
  console.log('Microsoft cases, one value, supported in JavaScript: right / other value / not found')
  for (const [type, { right, other, missed }] of [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    console.log(`  ${type.slice(11).padEnd(14)} ${right} / ${other} / ${missed} of ${right + other + missed}`)
  }
  for (const [reason, count] of [...reasons].toSorted((a, b) => b[1] - a[1]))
    console.log(`  ${String(count).padStart(4)} ${reason}`)
}

const stories = readGold('eventstoryline15')
if (stories === null) console.log('EventStoryLine: not on this machine')
else {
  let [all, found, right] = [0, 0, 0]
  for (const { text, dct, timexes } of stories) {
    const day = dct?.slice(0, 10) ?? null
    const dates = datesOf(text, day !== null && isDay(day) ? day : null)
    for (const gold of timexes) {
      const ours = dates.find(({ start, end }) => start < gold.end && gold.start < end)
      all++
      if (ours) found++
      if (ours?.value === gold.value) right++
    }
  }
  console.log(
    `EventStoryLine 1.5: ${all} dates, ${found} found, value right on ${((100 * right) / found).toFixed(1)} % of those`,
  )
}
