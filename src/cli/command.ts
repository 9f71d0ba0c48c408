import type { Demarche } from '../demarche.ts'
import { type View, viewAsked } from '../model/view.ts'
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
  /** Variables, with those that the settings file sets. */
  readonly environment: NodeJS.ProcessEnv
  /** Opens a ledger at a place of the command's own. */
  openAt(place: string): Promise<Demarche>
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
  {
    flags: '--recorded-by <when>',
    description: 'with --clock published: of that, what this ledger had recorded by a day or an instant',
  },
]

/** Reads `VIEW_OPTIONS`. @throws {DemarcheError} E801 */
export function viewOf({ options: { asOf, knownOn, clock, recordedBy } }: Pick<Call, 'options'>): View {
  const words = (value: string | boolean | undefined) => (typeof value === 'string' ? value : undefined)
  return viewAsked({
    asOf: words(asOf),
    knownOn: words(knownOn),
    clock: words(clock),
    recordedBy: words(recordedBy),
  })
}
