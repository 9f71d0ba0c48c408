/** Countries by the adjective that a group of their leaders goes by, as news names them. First words are enough. */
const REGIONS: Readonly<Record<string, string>> = {
  European:
    'Albania Austria Belgium Bosnia Britain Bulgaria Croatia Cyprus Czech Czechia Denmark Estonia Finland France Germany Greece Hungary Iceland Ireland Italy Kosovo Latvia Lithuania Luxembourg Malta Moldova Montenegro Netherlands Norway Poland Portugal Romania Serbia Slovakia Slovenia Spain Sweden Switzerland UK',
  Arab: 'Algeria Bahrain Egypt Iraq Jordan Kuwait Lebanon Libya Mauritania Morocco Oman Qatar Saudi Sudan Syria Tunisia UAE Yemen',
  Gulf: 'Bahrain Kuwait Oman Qatar Saudi UAE',
  Nordic: 'Denmark Finland Iceland Norway Sweden',
  Baltic: 'Estonia Latvia Lithuania',
}

/** True when each of the listed countries lies in one of the regions. */
export function liesIn(countries: readonly string[], regions: readonly string[]): boolean {
  const names = new Set(regions.flatMap(region => (REGIONS[region] ?? '').split(' ')))
  return countries.every(country => names.has(country.split(' ')[0]!))
}
