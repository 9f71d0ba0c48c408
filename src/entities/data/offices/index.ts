import type { Tenure } from '../../knowledge-data.ts'
import { aliasesOf } from './aliases.ts'
import { UKRAINE_RUSSIA } from './ukraine-russia.ts'
import { UNITED_STATES } from './united-states.ts'

const ALL = [...UNITED_STATES, ...UKRAINE_RUSSIA]

/** Offices by date; a person's other names stand on the first of the person's rows. */
export const TENURES: readonly Tenure[] = withAliases(ALL)

function withAliases(tenures: readonly Tenure[]): readonly Tenure[] {
  const seen = new Set<string>()
  return tenures.map(tenure => {
    const aliases = seen.has(tenure.person) ? [] : aliasesOf(tenure.person)
    seen.add(tenure.person)
    return aliases.length === 0 ? tenure : { ...tenure, aliases }
  })
}
