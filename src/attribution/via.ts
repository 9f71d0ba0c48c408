import type { Named } from '../model/statement.ts'
import type { Draft } from './draft.ts'
import { OUTLETS } from './en/channels.ts'
import { passedOnBy } from './en/citing.ts'
import type { Range, Reading } from './reading.ts'

/**
 * Reporters between us and the speaker: *told Reuters*, *according to Bloomberg's sources*, *TASS reported,
 * citing an official*. `outer` is the source of the statement that this one stands inside.
 */
export function viaOf(reading: Reading, draft: Draft, outer: Range | null): Named[] {
  const found: Named[] = []
  const add = (range: Range | null): void => {
    if (range && !found.some(({ start }) => start === reading.doc.tokens[range.first]!.start))
      found.push(named(reading, range))
  }
  if (outer) add(outletIn(reading, outer))
  const { words } = reading.doc
  const { predicate, source } = draft
  const passer = passedOnBy(reading, draft)
  if (passer) add(outletIn(reading, passer) ?? passer)
  if (predicate !== null) {
    for (const i of reading.children(predicate)) {
      const { relation } = words[i]!
      const isTold = relation === 'obj' || relation === 'iobj'
      const isSaidTo =
        relation === 'obl' && reading.children(i).some(j => j < i && /^(?:to|with)$/.test(reading.lower[j]!))
      if (i > predicate && (isTold || isSaidTo)) add(outletAt(reading, i))
    }
  }
  if (source) {
    for (let i = source.first; i < source.end; i++)
      if (words[i]!.relation === 'nmod:poss') add(outletAt(reading, i))
  }
  return found
}

function outletAt(reading: Reading, head: number): Range | null {
  const { names } = reading.doc
  const name = names[reading.name[head]!]
  if (name) return isOutlet(reading, { first: name.firstToken, end: name.endToken })
  return isOutlet(reading, { first: head, end: head + 1 })
}

function outletIn(reading: Reading, { first, end }: Range): Range | null {
  for (let i = first; i < end; i++) {
    const found = outletAt(reading, i)
    if (found) return found
  }
  return null
}

const isOutlet = ({ lower }: Reading, range: Range): Range | null =>
  OUTLETS.has(lower.slice(range.first, range.end).join(' ')) ? range : null

function named(reading: Reading, { first, end }: Range): Named {
  const { tokens, text } = reading.doc
  const [start, stop] = [tokens[first]!.start, tokens[end - 1]!.end]
  return { name: text.slice(start, stop), start, end: stop }
}
