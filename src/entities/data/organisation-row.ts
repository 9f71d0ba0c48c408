/** Not on the shelf: one organisation a row, and how it becomes an `Organisation`. */
import type { Organisation } from '../knowledge-data.ts'
import { list } from './list.ts'

/** id, name, aliases, alpha-3 or '', nouns it is called by, seats. Lists are parted by bars; tails may be left out. */
export type OrganisationRow = readonly [
  id: string,
  name: string,
  aliases: string,
  country: string,
  nouns?: string,
  seats?: string,
]

export const organisations = (
  kind: Organisation['kind'],
  rows: readonly OrganisationRow[],
): readonly Organisation[] =>
  rows.map(([id, name, aliases, country, nouns = '', seats = '']) => ({
    id,
    name,
    aliases: list(aliases),
    kind,
    country: country === '' ? null : country,
    ...(nouns === '' ? {} : { nouns: list(nouns) }),
    ...(seats === '' ? {} : { seats: list(seats) }),
  }))
