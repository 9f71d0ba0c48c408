/**
 * Holds our heads of state and government against the CIA World Factbook's (public domain; snapshots of
 * 2015–2026 in `../shared/data/actors`, unaudited): `npx tsx scripts/check-offices.ts [FILE]`.
 * Prints agreements, other first days, other people, and whom the factbook has and we have not.
 */
import { readFileSync } from 'node:fs'
import { CURATED } from '../src/entities/data/index.ts'
import { folded, skeleton } from '../src/entities/folding.ts'
import type { Tenure } from '../src/entities/knowledge-data.ts'
import { daysBetween, MONTHS, pad } from '../src/model/calendar.ts'

interface FactbookRow {
  readonly gec: string
  readonly country: string | null
  readonly role: 'chief of state' | 'head of government'
  readonly text: string
  readonly since: string
  readonly seen_from: string
  readonly seen_to: string
}

/** Factbook names that are none of ours. */
const COUNTRY_BY_GEC: Readonly<Record<string, string>> = {
  ae: 'ARE',
  bm: 'MMR',
  cf: 'COG',
  cg: 'COD',
  ct: 'CAF',
  dr: 'DOM',
  ez: 'CZE',
  fk: 'FLK',
  fm: 'FSM',
  iv: 'CIV',
  kn: 'PRK',
  ks: 'KOR',
  mc: 'MAC',
  mk: 'MKD',
  vt: 'VAT',
  wz: 'SWZ',
  tu: 'TUR',
}
const HEADS: ReadonlySet<Tenure['office']> = new Set([
  'head-of-state',
  'head-of-government',
  'head-of-organisation',
  'other',
  'deputy-head',
] as const)

const file = process.argv[2] ?? '../shared/data/actors/leaders_factbook.jsonl'
const rows = readFileSync(file, 'utf8')
  .split('\n')
  .filter(line => line !== '')
  .map((line): FactbookRow => JSON.parse(line))

const byName = new Map(
  CURATED.countries.flatMap(({ alpha3, name, names }) =>
    [name, ...names].map(each => [folded(each), alpha3] as const),
  ),
)
const alpha3Of = ({ gec, country }: FactbookRow): string | null =>
  COUNTRY_BY_GEC[gec] ?? byName.get(folded(country ?? '').replace(/^the /, '')) ?? null

/** `10 August 2014` → `2014-08-10`, `August 2014` → `2014-08`; null when there is no such date. */
function dayOf(since: string): string | null {
  const found = /(?:(\d{1,2}) )?([A-Z][a-z]{2,8}) ?(\d{4})/.exec(since)
  const month = found === null ? -1 : MONTHS.findIndex(name => name.startsWith(found[2]!.slice(0, 3)))
  if (found === null || month < 0) return null
  const ym = `${found[3]}-${pad(month + 1, 2)}`
  return found[1] === undefined ? ym : `${ym}-${pad(Number(found[1]), 2)}`
}

/** The factbook writes the name to sort by in capitals: `Joko "Jokowi" WIDODO`, `XI Jinping`. */
const capitalsOf = (text: string): string[] =>
  [...text.replace(/\([^)]*\)/g, ' ').matchAll(/[\p{Lu}'’-]{2,}/gu)]
    .map(([word]) => folded(word))
    .filter(
      word =>
        word.length > 1 && !/^(?:ii|iii|iv|vi|vii|xiv|xvi|jr|ceo|gnu|cnsp|pl|al|el|bin|dos|de)$/.test(word),
    )

const isPerson = (tenure: Tenure, text: string): boolean => {
  const sought = capitalsOf(text)
  const names = [tenure.person, ...(aliases.get(tenure.person) ?? [])]
  const own = new Set(names.flatMap(name => folded(name).split(' ')).flatMap(part => [part, skeleton(part)]))
  return sought.some(word => word.split(' ').some(part => own.has(part) || own.has(skeleton(part))))
}
const aliases = new Map(
  CURATED.tenures.flatMap(({ person, aliases: own }) => (own ? [[person, own] as const] : [])),
)

const isOn = ({ from, to }: Tenure, day: string): boolean =>
  from.slice(0, day.length) <= day && (to === null || day.slice(0, to.length) <= to)
const nearby = (a: string, b: string): boolean => {
  const length = Math.min(a.length, b.length)
  return a.slice(0, length) === b.slice(0, length)
}
const whole = (day: string): string =>
  day.length === 10 ? day : `${day}${'-01'.repeat((10 - day.length) / 3)}`

const told = {
  agree: 0,
  start: [] as string[],
  other: [] as string[],
  missing: [] as string[],
  elsewhere: new Set<string>(),
}
const done = new Set<string>()
for (const row of rows) {
  const alpha3 = alpha3Of(row)
  if (alpha3 === null) {
    told.elsewhere.add(row.country ?? row.gec)
    continue
  }
  // Realms share a monarch; we keep the monarch with the United Kingdom only.
  if (
    /^(?:Lord of Mann )?(?:Queen ELIZABETH|King CHARLES)|of China XI|of the Netherlands|acant$|Coprince|Co-prince/.test(
      row.text,
    )
  )
    continue
  const since = dayOf(row.since)
  const key = [alpha3, capitalsOf(row.text).join(' '), since].join('|')
  if (done.has(key)) continue
  done.add(key)
  const ours = CURATED.tenures.filter(({ country, office }) => country === alpha3 && HEADS.has(office))
  const same = ours.filter(tenure => isPerson(tenure, row.text))
  const line = `${alpha3}  ${row.text} since ${row.since}, seen ${row.seen_from} to ${row.seen_to}`
  if (same.length === 0) {
    const day = row.seen_from
    const office = row.role === 'chief of state' ? 'head-of-state' : 'head-of-government'
    const holder = ours.find(tenure => tenure.office === office && isOn(tenure, day))
    if (holder === undefined) told.missing.push(line)
    else told.other.push(`${line}\n      ours on ${day}: ${holder.person}, ${holder.role}`)
  } else if (since === null || same.some(({ from }) => nearby(from, since))) told.agree += 1
  else {
    const nearest = same.toSorted(
      (a, b) =>
        Math.abs(daysBetween(whole(a.from), whole(since))) -
        Math.abs(daysBetween(whole(b.from), whole(since))),
    )[0]!
    const apart = daysBetween(whole(nearest.from), whole(since))
    told.start.push(
      `${line}\n      ours: ${nearest.role} from ${nearest.from} (${apart > 0 ? '+' : ''}${apart} days)`,
    )
  }
}

const part = (title: string, lines: readonly string[]): string =>
  `\n${title}: ${lines.length}\n${lines.map(line => `  ${line}`).join('\n')}\n`
process.stdout.write(`Same person, same first day: ${told.agree}\n`)
process.stdout.write(part('Same person, another first day', told.start))
process.stdout.write(part('Another person in the office on that day', told.other))
process.stdout.write(part('In the factbook, not in our data', told.missing))
process.stdout.write(part('Countries and territories that we do not keep', [...told.elsewhere].toSorted()))
