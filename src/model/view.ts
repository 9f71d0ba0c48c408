import { isDay } from './calendar.ts'
import { failure } from './errors.ts'
import type { Clock } from './ledger.ts'

/** Which state of knowledge an answer shows. */
export interface View {
  readonly clock: Clock
  /** Instant, UTC; null is all that the ledger holds. */
  readonly knownAt: string | null
  /** The day on which deadlines are judged; null is the day of the newest article known. */
  readonly day: string | null
  /** On the published clock: what this ledger had learned by then. Null or left out is all of it. */
  readonly recordedAt?: string | null
}

export const LATEST: View = { clock: 'recorded', knownAt: null, day: null }

/** A state of knowledge as it is asked for in words: options of a command, parts of an address, arguments of a tool. */
export interface AskedView {
  /** A day, which means its end, or an instant; without a zone it is in UTC. */
  readonly knownOn?: string | undefined
  readonly asOf?: string | undefined
  readonly clock?: string | undefined
  /** Goes with the published clock: a day or an instant, as in `knownOn`. */
  readonly recordedBy?: string | undefined
}

/**
 * The one reading of those words, so that the same question means the same wherever it is asked.
 *
 * @throws {DemarcheError} E801 for a day, an instant or a clock that is none
 */
export function viewAsked({ knownOn, asOf, clock = 'recorded', recordedBy }: AskedView): View {
  if (clock !== 'recorded' && clock !== 'published')
    throw failure('E801', [shown(clock), 'a clock: give "recorded" or "published"'])
  if (asOf !== undefined && !isDay(asOf))
    throw failure('E801', [shown(asOf), 'a day: write it as 2025-05-12'])
  if (recordedBy !== undefined && clock !== 'published')
    throw failure('E801', [shown(recordedBy), 'of use on the recorded clock: give it with "published"'])
  return {
    clock,
    knownAt: knownOn === undefined ? null : instantOf(knownOn),
    day: asOf ?? knownOn?.slice(0, 10) ?? null,
    ...(recordedBy !== undefined && { recordedAt: instantOf(recordedBy) }),
  }
}

const INSTANT = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)?$/

function instantOf(text: string): string {
  if (isDay(text)) return `${text}T23:59:59.999Z`
  const [, day, zone] = INSTANT.exec(text) ?? []
  const instant = day && isDay(day) ? Date.parse(zone === undefined ? `${text}Z` : text) : Number.NaN
  if (!Number.isFinite(instant))
    throw failure('E801', [shown(text), 'a day or an instant: write it as 2025-05-12 or 2025-05-12T18:00Z'])
  return new Date(instant).toISOString()
}

/** What was asked may be of any length; an error repeats the beginning. */
const shown = (text: string): string => text.slice(0, 100)
