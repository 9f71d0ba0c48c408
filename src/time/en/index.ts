import type { Pattern } from '../pattern.ts'
import { ago } from './ago.ts'
import { century } from './century.ts'
import { clockTime } from './clock-time.ts'
import { daypart } from './daypart.ts'
import { compoundDuration } from './compound-duration.ts'
import { countedDay } from './counted-day.ts'
import { dayOfMonth } from './day-of-month.ts'
import { decade } from './decade.ts'
import { deicticDay } from './deictic-day.ts'
import { duration } from './duration.ts'
import { figures } from './figures.ts'
import { fiscalPeriod } from './fiscal-period.ts'
import { fortnight } from './fortnight.ts'
import { holiday } from './holiday.ts'
import { isoDate } from './iso-date.ts'
import { month } from './month.ts'
import { monthDay } from './month-day.ts'
import { narrative } from './narrative.ts'
import { nthPart } from './nth-part.ts'
import { quarter } from './quarter.ts'
import { reference } from './reference.ts'
import { relativePeriod } from './relative-period.ts'
import { season } from './season.ts'
import { secondDay } from './second-day.ts'
import { set } from './set.ts'
import { weekday } from './weekday.ts'
import { weekend } from './weekend.ts'
import { year } from './year.ts'

/** In order: the longest reading wins, and of two as long the earlier pattern. */
export const patterns: readonly Pattern[] = [
  isoDate,
  clockTime,
  monthDay,
  secondDay,
  nthPart,
  month,
  dayOfMonth,
  countedDay,
  weekday,
  deicticDay,
  weekend,
  holiday,
  quarter,
  season,
  decade,
  century,
  fiscalPeriod,
  figures,
  relativePeriod,
  narrative,
  fortnight,
  ago,
  set,
  compoundDuration,
  duration,
  daypart,
  year,
  reference,
]
