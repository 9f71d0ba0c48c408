import type { Operation } from '../../model/timex.ts'
import type { Caught } from '../pattern.ts'
import { type Pattern, phrases } from '../pattern.ts'
import { ZONES } from './lexicon.ts'
import { weekdayDirection } from './directions.ts'

/** A time of day, with its day where it stands beside it: `10:35 a.m.`, `9 a.m. EST Tuesday`, `0700 GMT`. */
export const clockTime: Pattern = {
  name: 'en/clock-time',
  phrases: phrases(
    '<clock> (<zone> | local time)? ((on)? (<weekday> | day=(today|tomorrow|yesterday)))?',
    '(<weekday> | day=(today|tomorrow|yesterday)) (,)? at <clock> (<zone> | local time)?',
    '<clock> (<zone> | local time)? (on)? ((this|that) part=<daypart> | in the part=<daypart> | last=last part=<daypart> | tonight=tonight | <weekday> part=<daypart> | day=(tomorrow|yesterday) part=<daypart>)',
    'which=(noon|midnight|midday) ((on)? (<weekday> | day=(today|tomorrow|yesterday)))?',
  ),
  read(found, around) {
    const clock = found.word('clock') ?? TIMES[found.word('which') ?? '']
    if (clock === undefined) return null
    const zone = found.has('zone') ? (ZONES[found.word('zone')!] ?? '') : ''
    const part = found.has('tonight') ? 'TNI' : (found.word('part') ?? '')
    const isLast = found.has('last')
    const bare = !found.has('weekday') && !found.has('day') && !isLast
    // "ran out at midnight" is the end of the day before.
    const isOver = bare && found.word('which') === 'midnight' && around.tense() === 'past'
    const operation: Operation = found.has('weekday')
      ? { kind: 'weekday', weekday: found.number('weekday'), direction: weekdayDirection(found, around) }
      : {
          kind: 'shift',
          unit: 'day',
          count: isOver || isLast ? -1 : (DAYS[found.word('day') ?? 'today'] ?? 0),
          suffix: null,
        }
    if (isScore(found)) return null
    return {
      type: 'TIME',
      operation,
      timeOfDay: `T${inPart(clock, part)}${zone}`,
      ...(bare && !isOver ? { needs: 'beside' as const } : {}),
    }
  },
  examples: [
    ['it will begin at [9 a.m. Tuesday] in', '2000-04-03', '2000-04-04T09:00'],
    ['the blast on [Friday at 10:35 a.m.] killed', '1998-08-08', '1998-08-07T10:35'],
    ["he called at [5 o'clock this afternoon] from", '1998-08-12', '1998-08-12T17:00'],
    ['he called at [9:30 last night] from', '1998-08-12', '1998-08-11T21:30'],
    ['it began at [0735 GMT] near', '2025-05-12', '2025-05-12T07:35Z'],
  ],
  rejects: ['they won 3:2', 'John 3:16', 'page 10', 'in 1998 he left'],
}

/** "5 o'clock this afternoon" is 17:00; "2:30 last night" may be either side of midnight and stays as written. */
function inPart(clock: string, part: string): string {
  const hour = Number(clock.slice(0, 2))
  const isLate = part === 'TAF' || part === 'TEV' || (part === 'TNI' && hour >= 6)
  return isLate && hour < 12 ? `${hour + 12}${clock.slice(2)}` : clock
}

const TIMES: Readonly<Record<string, string>> = { noon: '12:00', midday: '12:00', midnight: '24:00' }
const DAYS: Readonly<Record<string, number>> = { today: 0, tomorrow: 1, yesterday: -1 }

/** "3:16" without "at" or a half of the day is a verse or a score. */
const isScore = ({ before, after, match, atoms }: Caught): boolean => {
  const text = atoms
    .slice(match.first, match.end)
    .map(({ lower }) => lower)
    .join(' ')
  if (!/^\d{1,2} : \d\d$/.test(text)) return false
  return (
    !(
      before !== undefined &&
      [
        'at',
        'by',
        'until',
        'till',
        'from',
        'to',
        'around',
        'about',
        'after',
        'before',
        '(',
        'since',
        'between',
        'and',
      ].includes(before.lower)
    ) && after?.lower !== '('
  )
}
