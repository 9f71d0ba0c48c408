import type { KnowledgeData, Organisation } from '../knowledge-data.ts'
import { COMPANIES } from './companies.ts'
import { COUNTRIES } from './countries.ts'
import { COURTS, INTERGOVERNMENTAL } from './international.ts'
import { MEDIA, PLATFORMS } from './media.ts'
import { ARMED_GROUPS, CIVIL_BODIES, PARTIES, SPORT_BODIES } from './movements.ts'
import { TENURES } from './offices/index.ts'
import { ARMED_FORCES, CENTRAL_BANKS, GOVERNMENT_BODIES, LEGISLATURES } from './state-bodies.ts'
import { PLACES, type Place } from './places.ts'
import { UNIONS } from './unions.ts'

const ORGANISATIONS: readonly Organisation[] = [
  ...INTERGOVERNMENTAL,
  ...COURTS,
  ...GOVERNMENT_BODIES,
  ...LEGISLATURES,
  ...ARMED_FORCES,
  ...CENTRAL_BANKS,
  ...ARMED_GROUPS,
  ...PARTIES,
  ...CIVIL_BODIES,
  ...SPORT_BODIES,
  ...COMPANIES,
  ...UNIONS,
  ...MEDIA,
  ...PLATFORMS,
]

/** All curated knowledge: countries, organisations and offices by date. See docs/knowledge.md. */
export const CURATED: KnowledgeData = { countries: COUNTRIES, organisations: ORGANISATIONS, tenures: TENURES }

/** Cities and regions with their countries: never parties. */
export { PLACES, type Place }
