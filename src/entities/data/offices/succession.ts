/** Not on the shelf: one office and those who held it, and how that becomes tenures. */
import type { Office, Tenure } from '../../knowledge-data.ts'

/**
 * Person, gender, first day, and the last day: left out, it is the next holder's first day (a day of
 * handover belongs to both) and for the last holder open; given, it says that a gap or an end followed.
 */
export type Holder = readonly [person: string, gender: 'm' | 'f', from: string, to?: string | null]

export interface Succession {
  /** Alpha-3 of the country served; null when there is none. */
  readonly country: string | null
  readonly office: Office
  /** The office in words: `President of France`. */
  readonly role: string
  readonly organisation?: string
  readonly about?: readonly string[]
  /** False for offices held by several at once: envoys, ministers without a number. Then every `to` is given. */
  readonly single?: false
  readonly holders: readonly Holder[]
}

export const tenuresOf = (successions: readonly Succession[]): readonly Tenure[] =>
  successions.flatMap(({ country, office, role, organisation, about, single, holders }) =>
    holders.map(([person, gender, from, to], at) => ({
      person,
      gender: gender === 'm' ? ('male' as const) : ('female' as const),
      role,
      office,
      country,
      ...(organisation === undefined ? {} : { organisation }),
      ...(about === undefined ? {} : { about }),
      from,
      to: to !== undefined ? to : single === false ? null : (holders[at + 1]?.[2] ?? null),
    })),
  )
