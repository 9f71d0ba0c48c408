import type { Demarche, View } from '../demarche.ts'
import { isDay } from '../model/calendar.ts'
import { failure } from '../model/errors.ts'
import type { Output } from './output.ts'

/** 0 done · 1 something failed, the rest was done · 2 wrong usage · 3 some lines of a stream were malformed. */
export type ExitCode = 0 | 1 | 2 | 3

export interface Option {
  /** As commander reads them: `--known-on <when>`. */
  readonly flags: string
  readonly description: string
  readonly default?: string | boolean
}

export interface Command {
  readonly name: string
  readonly summary: string
  /** As commander reads them: `<files...>`. */
  readonly args?: string
  readonly options: readonly Option[]
  readonly example: string
  run(call: Call): Promise<ExitCode>
}

export interface Call {
  readonly args: readonly string[]
  readonly options: Readonly<Record<string, string | boolean | undefined>>
  readonly out: Output
  /** Where the ledger lies, for what is done to it as a whole. */
  readonly place: string
  /** Opens the ledger of `--ledger`, `DEMARCHE_LEDGER`, or the nearest `.demarche/`. */
  open(): Promise<Demarche>
  /** The same engine with a ledger in memory, for files given on the command line. */
  openInMemory(): Promise<Demarche>
}

export const JSON_OPTION: Option = { flags: '--json', description: 'print JSON instead of text' }

/** Which state of knowledge a reading command shows. */
export const VIEW_OPTIONS: readonly Option[] = [
  {
    flags: '--as-of <day>',
    description: 'the day on which deadlines are judged, YYYY-MM-DD (default: of the newest article)',
  },
  { flags: '--known-on <when>', description: 'read only what was known by a day or an instant' },
  {
    flags: '--clock <clock>',
    description: '"recorded" (when this ledger learned it) or "published"',
    default: 'recorded',
  },
]

/** Reads `VIEW_OPTIONS`. A day as `--known-on` means its end. */
export function viewOf({ options }: Pick<Call, 'options'>): View {
  const { asOf, knownOn, clock } = options
  if (clock !== undefined && clock !== 'recorded' && clock !== 'published') {
    throw failure('E801', [String(clock), 'a clock: give "recorded" or "published"'])
  }
  if (typeof asOf === 'string' && !isDay(asOf)) throw failure('E801', [asOf, 'a day: write it as 2025-05-12'])
  return {
    clock: clock ?? 'recorded',
    knownAt: typeof knownOn === 'string' ? instantOf(knownOn) : null,
    day: typeof asOf === 'string' ? asOf : typeof knownOn === 'string' ? knownOn.slice(0, 10) : null,
  }
}

function instantOf(text: string): string {
  if (isDay(text)) return `${text}T23:59:59.999Z`
  const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(text) ? Date.parse(text) : Number.NaN
  if (!Number.isFinite(instant)) {
    throw failure('E801', [text, 'a day or an instant: write it as 2025-05-12 or 2025-05-12T18:00Z'])
  }
  return new Date(instant).toISOString()
}
