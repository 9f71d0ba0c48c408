import type { Character, StatedRole } from './cast.ts'
import type { Knowledge } from './knowledge.ts'
import { isSameTitle } from './office-titles.ts'

const SERVES = /(?:spokes|negotiator|envoy|mediator|adviser|advisor|lawyer|analyst|representative)/
const ARTICLE = new Set([
  'United States',
  'United Kingdom',
  'Netherlands',
  'Philippines',
  'United Arab Emirates',
  'European Union',
  'United Nations',
])

/** Offices on the day, the most senior first: what the knowledge has, then what only the text says. */
export function rolesOnDay(of: Character, knowledge: Knowledge, day: string | null): readonly string[] {
  const known = of.known === null ? [] : knowledge.rolesOn(of.known, day).map(({ role }) => role)
  const stated = of.roles.filter(
    role => !role.former && role.of !== null && !known.some(words => isCovered(words, role)),
  )
  return [...new Set([...known, ...stated.map(inWords)])]
}

const isCovered = (known: string, stated: StatedRole): boolean => {
  const words = known.toLowerCase()
  return (
    words.startsWith(stated.title) ||
    isSameTitle(words.split(' of ')[0]!, stated.title) ||
    words.includes(stated.title)
  )
}

function inWords({ title, of }: StatedRole): string {
  const name = ARTICLE.has(of!.name) ? `the ${of!.name}` : of!.name
  return `${title[0]!.toUpperCase()}${title.slice(1)} ${SERVES.test(title) ? 'for' : 'of'} ${name}`
}
