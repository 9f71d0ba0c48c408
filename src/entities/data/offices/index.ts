import type { Tenure } from '../../knowledge-data.ts'
import { AFRICA } from './africa.ts'
import { aliasesOf } from './aliases.ts'
import { AMERICAS } from './americas.ts'
import { ASIA } from './asia.ts'
import { CAUCASUS_CENTRAL_ASIA } from './caucasus-central-asia.ts'
import { CLIMATE } from './climate.ts'
import { FACTBOOK } from './factbook.ts'
import { MIDDLE_EAST } from './middle-east.ts'
import { NORTHERN_EASTERN_EUROPE } from './northern-eastern-europe.ts'
import { ORGANISATION_OFFICES } from './organisations.ts'
import { PACIFIC } from './pacific.ts'
import { UKRAINE_RUSSIA } from './ukraine-russia.ts'
import { UNITED_STATES } from './united-states.ts'
import { WESTERN_EUROPE } from './western-europe.ts'

/** Offices by date; a person's other names stand on the first of the person's rows. */
export const TENURES: readonly Tenure[] = withAliases([
  ...UNITED_STATES,
  ...UKRAINE_RUSSIA,
  ...WESTERN_EUROPE,
  ...NORTHERN_EASTERN_EUROPE,
  ...MIDDLE_EAST,
  ...CAUCASUS_CENTRAL_ASIA,
  ...ASIA,
  ...PACIFIC,
  ...AFRICA,
  ...AMERICAS,
  ...ORGANISATION_OFFICES,
  ...CLIMATE,
  ...FACTBOOK,
])

function withAliases(tenures: readonly Tenure[]): readonly Tenure[] {
  const seen = new Set<string>()
  return tenures.map(tenure => {
    const aliases = seen.has(tenure.person) ? [] : aliasesOf(tenure.person)
    seen.add(tenure.person)
    return aliases.length === 0 ? tenure : { ...tenure, aliases }
  })
}
