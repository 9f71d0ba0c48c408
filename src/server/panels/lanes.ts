/** Not a panel: the lanes of the timeline, which its filter names too. */
import type { Party } from '../../model/entry.ts'

export interface Lane {
  readonly key: string
  readonly name: string
}

type LaneOf = (party: Party | undefined) => Lane

/** Everyone who speaks for a country shares its lane, under the country's name where the story has it. */
export function lanesBySide(parties: readonly Party[]): LaneOf {
  const countries = new Map(
    parties.filter(({ kind }) => kind === 'country').map(({ country, name }) => [country, name]),
  )
  return party => {
    if (party === undefined) return { key: '–', name: 'Not named' }
    if (party.country === null) return { key: party.key, name: party.name }
    const ofRole = / of (?:the )?(\p{Lu}.*)$/u.exec(party.role ?? '')?.[1]
    return { key: party.country, name: countries.get(party.country) ?? ofRole ?? party.country }
  }
}

/** In order of first appearance; those beyond `most` share the last: a drawing with thirty lanes says nothing. */
export function lanesOf(sides: readonly Lane[], most: number): readonly Lane[] {
  const lanes = [...new Map(sides.map(side => [side.key, side])).values()]
  return lanes.length <= most ? lanes : [...lanes.slice(0, most - 1), { key: '', name: 'Others' }]
}
