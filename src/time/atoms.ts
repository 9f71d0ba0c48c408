import type { Span } from '../model/span.ts'
import type { Lexeme } from './en/lexicon.ts'

/** What stands between an atom and the one before it; nothing is read across a block. */
type Gap = 'none' | 'space' | 'block'

/** A word, a number or one mark: finer and plainer than a token, so that "30-day" is three. */
export interface Atom extends Span {
  readonly kind: 'word' | 'number' | 'mark'
  readonly lower: string
  readonly capital: boolean
  readonly gap: Gap
  readonly lexeme: Lexeme | null
}

const APOSTROPHES = new Set(["'", '’', '‘', '`'])

/**
 * Cuts a text into atoms in one pass.
 *
 * @param isBreak true at the offsets where a new block begins
 */
export function atomsOf(
  text: string,
  blockStarts: ReadonlySet<number>,
  lexeme: (lower: string) => Lexeme | null,
): Atom[] {
  const atoms: Atom[] = []
  const pattern = /(\p{L}[\p{L}\p{M}]*)|(\d+(?:,\d{3}(?!\d))*(?:\.\d+)?)|[^\s\p{L}\d]/gu
  let end = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const [whole, word, number] = match
    const start = match.index
    const gap =
      blockStarts.has(start) || brokenBetween(text, end, start) ? 'block' : start === end ? 'none' : 'space'
    const lower =
      word !== undefined
        ? whole.toLowerCase()
        : APOSTROPHES.has(whole)
          ? "'"
          : DASHES.has(whole)
            ? '-'
            : whole
    atoms.push({
      start,
      end: start + whole.length,
      kind: word !== undefined ? 'word' : number !== undefined ? 'number' : 'mark',
      lower,
      capital: word !== undefined && whole[0] !== lower[0],
      gap: atoms.length === 0 ? 'block' : gap,
      lexeme: word === undefined ? null : lexeme(lower),
    })
    end = start + whole.length
  }
  return atoms
}

const DASHES = new Set(['-', '‐', '‑', '–'])

/** An empty line parts two paragraphs even where no block layer says so. */
function brokenBetween(text: string, from: number, to: number): boolean {
  let lines = 0
  for (let i = from; i < to; i++) if (text.charCodeAt(i) === 10 && ++lines > 1) return true
  return false
}
