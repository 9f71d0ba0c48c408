import { isDay, written } from './calendar.ts'
import { EITHER } from './holidays.ts'
import { perform } from './operation.ts'
import { inWords, valueInWords } from './operation-words.ts'
import type { Anchor, Operation, Settled, Timex } from './timex.ts'
import { lasting } from './window.ts'

/**
 * Gives a timex its value.
 *
 * @param all the document's timexes, in their order: where "two days later" looks for what it counts from
 * @param anchor the day that deictic words count from, by timex where quotations differ; a bare day is `createdOn`
 */
export function settle(
  timex: Timex,
  all: readonly Timex[],
  anchor: string | Anchor | null | ((timex: Timex) => Anchor | null),
): Settled {
  const anchorOf =
    typeof anchor === 'function'
      ? anchor
      : (): Anchor | null => (typeof anchor === 'string' ? createdOn(anchor) : anchor)
  return settleWith(timex, all, anchorOf, MAX_CHAIN)
}

/** "Two days later", counted from "the next day", counted from …: as far as anybody can follow. */
const MAX_CHAIN = 8

const createdOn = (day: string): Anchor => ({ kind: 'createdOn', value: day, timex: null, basis: 'stated' })

function settleWith(
  timex: Timex,
  all: readonly Timex[],
  anchorOf: (timex: Timex) => Anchor | null,
  steps: number,
): Settled {
  const { operation, needs } = timex
  if (needs.kind === 'none') {
    const value = withTime(perform(operation, null), timex.timeOfDay)
    const running = value === null ? null : runningFrom(timex, value, all, anchorOf, steps)
    return { value, anchor: null, why: running ?? fixedWhy(timex, value) }
  }
  if (needs.kind === 'timex') {
    if (needs.timex === '')
      return { value: null, anchor: null, why: 'It counts from something that the text does not date.' }
    const other = steps > 0 ? byId(all, needs.timex) : null
    const base = other === null ? null : settleWith(other, all, anchorOf, steps - 1)
    if (base === null || base.value === null) {
      return { value: null, anchor: null, why: 'It counts from another date that is itself not known.' }
    }
    const day = base.value.replace(/T.*$/, '')
    const anchor: Anchor = {
      kind: 'timex',
      value: day,
      timex: needs.timex,
      basis: base.anchor?.basis ?? 'stated',
    }
    return valued(timex, anchor, 'the date that it counts from')
  }
  const anchor = anchorOf(timex)
  if (anchor === null) return { value: null, anchor: null, why: 'Nobody knows the day it counts from.' }
  return valued(timex, anchor, ANCHOR_WORDS[anchor.kind][anchor.basis])
}

/** "A 30-day ceasefire starting tomorrow": when a length begins on a known day, its last day can be told. */
function runningFrom(
  timex: Timex,
  length: string,
  all: readonly Timex[],
  anchorOf: (timex: Timex) => Anchor | null,
  steps: number,
): string | null {
  if (timex.type !== 'DURATION' || timex.beginPoint === null || steps === 0) return null
  const begin = byId(all, timex.beginPoint)
  const start = begin === null ? null : settleWith(begin, all, anchorOf, steps - 1).value
  return start === null ? null : (lasting(start, length)?.why ?? null)
}

function valued(timex: Timex, anchor: Anchor, anchorWords: string): Settled {
  const value = withTime(perform(timex.operation, anchor.value), timex.timeOfDay)
  const from = `${valueInWords(anchor.value)}, ${anchorWords}`
  const { operation } = timex
  if (value === null) return { value, anchor, why: whyNone(operation, anchor.value, from) }
  if (operation.kind === 'shift' && operation.count === 0 && operation.unit === 'day') {
    return {
      value,
      anchor,
      why: timex.timeOfDay === null ? `It is ${from}.` : `It is ${valueInWords(value)}: ${anchorWords}.`,
    }
  }
  return { value, anchor, why: `It is ${inWords(operation)} ${from}: ${valueInWords(value)}.` }
}

function whyNone(operation: Operation, day: string, from: string): string {
  if (operation.kind === 'holiday' && operation.holiday.startsWith(EITHER))
    return `Counted from ${from}, the churches keep it on two days, and the text does not say which is meant.`
  if (operation.kind !== 'weekday' || operation.direction !== 'next' || !isDay(day))
    return `It cannot be counted from ${from}.`
  const coming = perform({ ...operation, direction: 'after' }, day)!
  return `Counted from ${from}, it may be ${written(coming)} or the week after, and the words do not say which.`
}

const ANCHOR_WORDS: Readonly<
  Record<'createdOn' | 'utterance' | 'timex', Readonly<Record<Anchor['basis'], string>>>
> = {
  createdOn: {
    stated: 'the day of the article',
    bounded: 'the day of the article',
    assumed: 'the day of the article, since the text does not say when the words were spoken',
  },
  utterance: {
    stated: 'the day the words were spoken',
    bounded: 'the latest day on which the words can have been spoken',
    assumed: 'the day on which the words were probably spoken',
  },
  timex: {
    stated: 'the date that it counts from',
    bounded: 'the date that it counts from',
    assumed: 'the date that it counts from',
  },
}

function fixedWhy(timex: Timex, value: string | null): string {
  if (timex.type === 'DURATION') return 'It is a length of time and counts from no day.'
  if (timex.type === 'SET') return 'It recurs, and names no single day.'
  if (timex.operation.kind === 'reference') return 'It is a vague reference that names no day.'
  return value === null ? 'The text names no day.' : `The text writes it out: ${valueInWords(value)}.`
}

const withTime = (value: string | null, timeOfDay: string | null): string | null =>
  value !== null && timeOfDay !== null && isDay(value) ? value + timeOfDay : value

/** Ids follow the order of the list, so the place of an id is known; a list that was cut is searched. */
function byId(all: readonly Timex[], id: string): Timex | null {
  const guess = all[Number(id.slice(1)) - 1]
  return guess?.id === id ? guess : (all.find(timex => timex.id === id) ?? null)
}
