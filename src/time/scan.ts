import type { Document } from '../model/document.ts'
import type { Timex } from '../model/timex.ts'
import { type Atom, atomsOf } from './atoms.ts'
import { CLASSES, type ClassName } from './classes.ts'
import { lexemeOf } from './en/lexicon.ts'
import { type Find, isDated, linked } from './link.ts'
import { type Around, Caught, type Pattern } from './pattern.ts'
import type { Match, Phrase } from './phrase.ts'
import { governedBy } from './tense.ts'

export type Readable = Pick<Document, 'text' | 'createdOn' | 'blocks' | 'tokens' | 'sentences' | 'words'>

/** Patterns by what they may begin with, so that most words of a text are passed over at one look. */
export interface Shelf {
  readonly byWord: ReadonlyMap<string, readonly Entry[]>
  readonly byClass: readonly { readonly of: ClassName; readonly entries: readonly Entry[] }[]
}

interface Entry {
  readonly pattern: Pattern
  readonly phrase: Phrase
  /** Place on the shelf: an earlier pattern wins where two match the same words. */
  readonly rank: number
}

export function shelfOf(patterns: readonly Pattern[]): Shelf {
  const byWord = new Map<string, Entry[]>()
  const byClass = new Map<ClassName, Entry[]>()
  patterns.forEach((pattern, rank) => {
    for (const phrase of pattern.phrases) {
      const entry = { pattern, phrase, rank }
      for (const word of phrase.words) byWord.set(word, [...(byWord.get(word) ?? []), entry])
      for (const of of phrase.classes) byClass.set(of, [...(byClass.get(of) ?? []), entry])
    }
  })
  return { byWord, byClass: [...byClass].map(([of, entries]) => ({ of, entries })) }
}

/** Finds the dates of a document: at each word the longest reading, then on behind it. */
export function scan(doc: Readable, shelf: Shelf): Timex[] {
  const atoms = atomsOf(doc.text, new Set(doc.blocks.map(({ start }) => start)), lexemeOf)
  const figures = speaksOf(atoms, FIGURES, ENOUGH_FIGURES)
  const isOrthodox = speaksOf(atoms, ORTHODOX, 1)
  const finds: Find[] = []
  let part: string | null = null
  let partEnd = -1
  let previous: Around['previous'] = null
  let hasEarlier = false
  for (let at = 0; at < atoms.length; ) {
    const candidates = candidatesAt(shelf, atoms, at)
    const found: Find | null =
      candidates.length === 0
        ? null
        : best(candidates, { doc, atoms, figures, isOrthodox, part, partEnd, previous, hasEarlier })
    if (found === null) {
      at += 1
      continue
    }
    finds.push(found)
    const named = partOf(found)
    if (named !== null) {
      part = named
      partEnd = found.end
    }
    hasEarlier ||= isDated(found)
    previous = { rule: found.rule, reading: found.reading, end: found.end }
    at = Math.max(at + 1, found.end)
  }
  return linked(finds, atoms)
}

interface Candidate {
  readonly match: Match
  readonly entry: Entry
}

/** The document so far. */
interface Seen
  extends Pick<Around, 'atoms' | 'figures' | 'isOrthodox' | 'part' | 'partEnd' | 'previous' | 'hasEarlier'> {
  readonly doc: Readable
}

const NOTHING: readonly Candidate[] = []

function candidatesAt(shelf: Shelf, atoms: readonly Atom[], at: number): readonly Candidate[] {
  const atom = atoms[at]!
  const words = shelf.byWord.get(atom.lower)
  const classes = atom.lexeme !== null || atom.kind === 'number' || words !== undefined || atom.lower === "'"
  if (!classes) return NOTHING
  const candidates: Candidate[] = []
  const tried = new Set<Phrase>()
  const tryAll = (entries: readonly Entry[]): void => {
    for (const entry of entries) {
      if (tried.has(entry.phrase)) continue
      tried.add(entry.phrase)
      const match = entry.phrase.match(atoms, at)
      if (match !== null) candidates.push({ match, entry })
    }
  }
  if (words !== undefined) tryAll(words)
  for (const { of, entries } of shelf.byClass) if (CLASSES[of].starts(atom)) tryAll(entries)
  return candidates.toSorted((a, b) => b.match.end - a.match.end || a.entry.rank - b.entry.rank)
}

function best(
  candidates: readonly Candidate[],
  { doc, atoms, figures, isOrthodox, part, partEnd, previous, hasEarlier }: Seen,
): Find | null {
  for (const { match, entry } of candidates) {
    const around: Around = {
      atoms,
      text: doc.text,
      figures,
      isOrthodox,
      part,
      partEnd,
      previous,
      hasEarlier,
      createdOn: doc.createdOn,
      tense: () =>
        governedBy(doc, { start: atoms[match.first]!.start, end: atoms[match.end - 1]!.end }).tense,
    }
    const reading = entry.pattern.read(new Caught(match, atoms), around)
    if (reading === null) continue
    const [first, end] = reading.span ?? [match.first, match.end]
    return { rule: entry.pattern.name, reading, first, end }
  }
  return null
}

/** The quarter or the number of months that a date names, for "a year earlier" after it. */
function partOf({ rule, reading: { operation } }: Find): string | null {
  const inner = operation.kind === 'within' ? operation.inner : operation
  if (inner.kind === 'part')
    return inner.part.startsWith('Q') && inner.direction !== 'on-or-after' ? inner.part : null
  if (inner.kind !== 'fixed') return null
  if (rule === 'en/fiscal-period' || /^P(?:[369]|12)M$/.test(inner.value)) return inner.value
  return /^\d{4}-(Q[1-4])$/.exec(inner.value)?.[1] ?? null
}

/** Words of a report on a company's results, where "a year earlier" is the same quarter of the year before. */
const FIGURES = new Set([
  'earnings',
  'revenue',
  'revenues',
  'net',
  'profit',
  'profits',
  'dividend',
  'income',
  'loss',
  'losses',
  'sales',
  'earned',
  'cents',
])

const ENOUGH_FIGURES = 3

/** Countries and people for whom Easter is mostly the Orthodox one. */
const ORTHODOX = new Set(
  'orthodox russia russian ukraine ukrainian kyiv moscow kremlin belarus serbia serbian greece greek bulgaria romania moldova cyprus ethiopia'.split(
    ' ',
  ),
)

function speaksOf(atoms: readonly Atom[], words: ReadonlySet<string>, enough: number): boolean {
  let count = 0
  for (const { lower } of atoms) if (words.has(lower) && ++count >= enough) return true
  return false
}
