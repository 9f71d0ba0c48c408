import { expect, test } from 'vitest'
import { dropAdverbSubjects, settleSubjects } from '../../src/text/one-subject.ts'

const LABELS = ['nsubj', 'ccomp', 'obj', 'root'] as const
const IS_SUBJECT = Uint8Array.of(1, 0, 0, 0)
const IS_CLAUSE = Uint8Array.of(0, 1, 0, 0)

/** Words as `[head, relation]`; the root's head is the number of words. */
const settled = (words: readonly (readonly [number, (typeof LABELS)[number]])[]): number[] => {
  const head = Int32Array.from(words, ([to]) => to)
  const label = Int32Array.from(words, ([, relation]) => LABELS.indexOf(relation))
  settleSubjects({ length: words.length, head, label }, IS_SUBJECT, IS_CLAUSE)
  return [...head]
}

test('the farther of two subjects goes to the clause between them', () => {
  // envoy wants, he said
  expect(
    settled([
      [3, 'nsubj'],
      [3, 'ccomp'],
      [3, 'nsubj'],
      [4, 'root'],
    ]),
  ).toEqual([1, 3, 3, 4])
})

test.each<{ why: string; words: readonly (readonly [number, (typeof LABELS)[number]])[] }>([
  {
    why: 'one subject',
    words: [
      [1, 'nsubj'],
      [2, 'root'],
    ],
  },
  {
    why: 'no clause between',
    words: [
      [3, 'nsubj'],
      [3, 'obj'],
      [3, 'nsubj'],
      [4, 'root'],
    ],
  },
  {
    why: 'a clause with a subject of its own',
    words: [
      [4, 'nsubj'],
      [2, 'nsubj'],
      [4, 'ccomp'],
      [4, 'nsubj'],
      [5, 'root'],
    ],
  },
])('nothing changes: $why', ({ words }) => {
  expect(settled(words)).toEqual(words.map(([to]) => to))
})

test('an adverb beside the subject is none', () => {
  // She further said; 1 is the tag of adverbs
  const head = Int32Array.of(2, 2, 3)
  const label = Int32Array.of(0, 0, 3)
  dropAdverbSubjects({ length: 3, head, label }, Int32Array.of(0, 1, 0), IS_SUBJECT, Uint8Array.of(0, 1), 2)
  expect([...label]).toEqual([0, 2, 3])
  // More said: alone it is the subject
  const alone = Int32Array.of(0, 3)
  dropAdverbSubjects(
    { length: 2, head: Int32Array.of(1, 2), label: alone },
    Int32Array.of(1, 0),
    IS_SUBJECT,
    Uint8Array.of(0, 1),
    2,
  )
  expect([...alone]).toEqual([0, 3])
})
