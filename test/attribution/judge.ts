import type { Document } from '../../src/model/document.ts'
import type { Span } from '../../src/model/span.ts'
import type { Statement } from '../../src/model/statement.ts'
import type { GoldRow, Passage } from './gold.ts'

const size = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0)
const shared = (a: readonly Span[], b: readonly Span[]): number => {
  let sum = 0
  for (const one of a)
    for (const two of b) sum += Math.max(0, Math.min(one.end, two.end) - Math.max(one.start, two.start))
  return sum
}
const likeness = (a: readonly Span[], b: readonly Span[]): number => {
  const common = shared(a, b)
  return common === 0 ? 0 : common / (size(a) + size(b) - common)
}

/** What a run over passages found, counted. */
export interface Tally {
  rows: number
  found: number
  spurious: number
  spuriousNamed: number
  named: number
  given: number
  right: number
  fields: Record<string, [number, number]>
  wrong: string[]
}

/** Lays the statements of one passage beside its marks. */
export function judge(passage: Passage, doc: Document, tally: Tally): void {
  const left = new Set(doc.statements)
  const name = (id: string | null): string => doc.entities.find(entity => entity.id === id)?.name ?? '?'
  const say = (what: string, row: GoldRow | null, statement: Statement | null): void => {
    const words = (spans: readonly Span[] | undefined): string =>
      (spans ?? []).map(({ start, end }) => doc.text.slice(start, end)).join(' … ')
    tally.wrong.push(
      `${what} ${passage.id} (${passage.construction})\n   gold ${row?.speaker ?? '-'} | ${words(row?.source)} | ${words(row?.cue)} | ${words(row?.content)}\n   got  ${statement ? name(statement.speaker) : '-'} | ${words(statement?.source)} | ${words(statement?.cue)} | ${words(statement?.content)} ${statement?.rule ?? ''} {${statement?.candidates.map(name).join()}}`,
    )
  }
  for (const row of passage.rows) {
    if (row.content.length === 0) continue
    tally.rows++
    let best: Statement | null = null
    let most = 0.5
    for (const statement of left) {
      const score = likeness(statement.content, row.content) + (shared(statement.cue, row.cue) > 0 ? 0.6 : 0)
      if (statement.cue.length > 0 && row.cue.length > 0 && shared(statement.cue, row.cue) === 0) continue
      if (likeness(statement.content, row.content) >= 0.5 && score > most) [best, most] = [statement, score]
    }
    const isNamed = row.speaker !== null && !row.speaker.startsWith('~')
    if (isNamed) tally.named++
    if (!best) {
      say('MISSED', row, null)
      continue
    }
    tally.found++
    left.delete(best)
    if (best.speaker !== null) {
      tally.given++
      if (isNamed)
        tally.fields['named precision'] = add(
          tally.fields['named precision'],
          isRight(row.speaker, best.speaker, doc),
        )
      if (isRight(row.speaker, best.speaker, doc)) tally.right += 1
      else say('WRONG', row, best)
      if (isNamed && isRight(row.speaker, best.speaker, doc))
        tally.fields['coverage'] = add(tally.fields['coverage'], true)
    } else if (isNamed) say('UNRESOLVED', row, best)
    for (const [key, value] of Object.entries(row.fields)) {
      const got = fieldOf(key, best, name)
      tally.fields[key] = add(tally.fields[key], got === value)
      if (got !== value) say(`${key}=${got} not ${value}`, row, best)
    }
  }
  for (const statement of left) {
    tally.spurious++
    if (statement.speaker !== null && statement.parent === null) tally.spuriousNamed++
    say('SPURIOUS', null, statement)
  }
}

const add = (cell: [number, number] | undefined, isRight: boolean): [number, number] => [
  (cell?.[0] ?? 0) + (isRight ? 1 : 0),
  (cell?.[1] ?? 0) + 1,
]

function isRight(expected: string | null, speaker: string, doc: Document): boolean {
  const entity = doc.entities.find(({ id }) => id === speaker)
  if (expected === null || !entity) return false
  const names = [entity.name, ...entity.aliases].map(each => each.toLowerCase())
  if (!expected.startsWith('~')) {
    const wanted = expected.toLowerCase()
    return names.some(each => each === wanted || wanted.endsWith(` ${each}`) || each.endsWith(wanted))
  }
  const words = expected.slice(1).toLowerCase().split(/\W+/)
  return entity.kind !== 'person' && entity.kind !== 'place'
    ? names.some(each => words.some(word => word.length > 3 && each.includes(word))) ||
        entity.kind === 'unnamed' ||
        entity.kind === 'group'
    : false
}

function fieldOf(key: string, statement: Statement, name: (id: string | null) => string): string {
  const { from, to } = statement.uttered
  if (key === 'channel') return statement.channel?.name ?? '-'
  if (key === 'via') return statement.via.map(via => via.name).join()
  if (key === 'stance') return statement.stance
  if (key === 'day') return from === to && from !== null ? from : `${from}..${to}`
  if (key === 'to')
    return /^\d/.test(to ?? '') && statement.addressee.length === 0
      ? to!
      : statement.addressee.map(name).join()
  return '?'
}

export const newTally = (): Tally => ({
  rows: 0,
  found: 0,
  spurious: 0,
  spuriousNamed: 0,
  named: 0,
  given: 0,
  right: 0,
  fields: {},
  wrong: [],
})

/** Wilson's interval at 95%. */
export function interval(right: number, of: number): string {
  if (of === 0) return '-'
  const z = 1.96
  const p = right / of
  const middle = (p + (z * z) / (2 * of)) / (1 + (z * z) / of)
  const half = (z * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of))) / (1 + (z * z) / of)
  return `${(100 * p).toFixed(1)} [${(100 * (middle - half)).toFixed(1)}–${(100 * Math.min(1, middle + half)).toFixed(1)}]`
}
