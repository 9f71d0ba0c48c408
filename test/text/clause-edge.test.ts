import { expect, test } from 'vitest'
import { keepOutsideClause } from '../../src/text/clause-edge.ts'

const LABELS = ['nsubj', 'root', 'obl', 'mark', 'ccomp', 'advcl', 'advmod'] as const
const EDGE = { mark: 3, clause: 4, isAdjunct: Uint8Array.of(0, 0, 1, 0, 0, 0, 0) }

type Word = readonly [head: number, relation: (typeof LABELS)[number]]
const kept = (words: readonly Word[]): number[] => {
  const head = Int32Array.from(words, ([to]) => to)
  const label = Int32Array.from(words, ([, relation]) => LABELS.indexOf(relation))
  keepOutsideClause({ length: words.length, head, label }, EDGE)
  return [...head]
}

test.each<{ why: string; words: readonly Word[]; heads: readonly number[] }>([
  {
    why: 'a day before "that" is the verb’s: said Monday that talks resume',
    words: [
      [5, 'root'],
      [4, 'obl'],
      [4, 'mark'],
      [4, 'nsubj'],
      [0, 'ccomp'],
    ],
    heads: [5, 0, 4, 4, 0],
  },
  {
    why: 'a day behind it stays: said that Monday talks resume',
    words: [
      [5, 'root'],
      [4, 'mark'],
      [4, 'obl'],
      [4, 'nsubj'],
      [0, 'ccomp'],
    ],
    heads: [5, 4, 4, 4, 0],
  },
  {
    why: 'before a clause that comes first nothing moves: Monday that talks resume was said',
    words: [
      [3, 'obl'],
      [3, 'mark'],
      [3, 'nsubj'],
      [4, 'ccomp'],
      [5, 'root'],
    ],
    heads: [3, 3, 3, 4, 5],
  },
  {
    why: 'other clauses may begin before their conjunction: left shortly before it ended',
    words: [
      [4, 'root'],
      [3, 'advmod'],
      [3, 'mark'],
      [0, 'advcl'],
    ],
    heads: [4, 3, 3, 0],
  },
])('$why', ({ words, heads }) => expect(kept(words)).toEqual(heads))
