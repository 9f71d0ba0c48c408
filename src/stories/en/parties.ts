import type { Party } from '../../model/entry.ts'
import { list } from './sentences.ts'

/** Countries that take an article in a sentence. */
const WITH_ARTICLE =
  /^(?:United |Netherlands|Philippines|Maldives|Gambia|Bahamas|European |Czech Republic|Dominican Republic|Central African|Democratic Republic|Marshall|Solomon|Kremlin|White House)/

/** *Ukrainian delegation*, *French government*: a common noun at the end, and no article of its own. */
const DESCRIBED =
  /^(?!(?:The|An?|Its|Their|His|Her|Both|Some|Several) )\p{Lu}[\p{L}’'-]* (?:.* )?\p{Ll}{4,}$/u

export const nameOf = (party: Party): string =>
  party.kind === 'person'
    ? party.name
    : party.kind === 'organisation'
      ? DESCRIBED.test(party.name) && !party.name.endsWith('s')
        ? `the ${party.name}`
        : party.name
      : WITH_ARTICLE.test(party.name)
        ? `the ${party.name}`
        : lowerFirst(party.name)

/** A description begins with a small letter inside a sentence; a name does not. */
const lowerFirst = (name: string): string =>
  /^(?:Key|Some|Several|Other|Allies|Western|Senior|The|Both|Two|Three|Four|Five|A|An|Its|Their|His|Her) /.test(
    name,
  )
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : name

/** Whether a verb after the name stands in the plural. */
export const isPlural = ({ kind, name }: Party): boolean =>
  kind === 'group' || (kind === 'unnamed' && /\p{L}{3,}s(?: of .*)?$/u.test(name))

export const namesOf = (parties: readonly Party[]): string => list(parties.map(nameOf))
