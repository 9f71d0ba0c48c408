import { describe, expect, test } from 'vitest'
import { mix1, mix2, mix3, mix4, rowOf } from '../../src/learn/hash.ts'
import { best, perceptronOf, score } from '../../src/learn/perceptron.ts'
import { Averaged, quantise } from '../../src/learn/train/averaged.ts'
import { randomOf, shuffle } from '../../src/learn/train/random.ts'
import { parseTreebank, textsOf } from '../../src/learn/train/treebank.ts'

describe('averaged perceptron', () => {
  test('the average counts every step that a weight stood', () => {
    const weights = new Averaged(1, 2)
    const rows = Int32Array.of(1)
    weights.step()
    weights.update(rows, 1, 0, 1)
    weights.step()
    weights.step()
    weights.add(2, 1)
    // Row 1, class 0: 0 before the first step, then 1 for two steps, then 2.
    expect([...weights.table]).toEqual([0, 0, 2, -1])
    const average = weights.average()
    expect(average[2]).toBeGreaterThan(0)
    expect(average[2]).toBeLessThan(2)
    expect(average[3]).toBeLessThan(0)
    expect(average[0]).toBe(0)
  })

  test('it learns what can be told apart by a line', () => {
    const weights = new Averaged(8, 2)
    const scores = new Float64Array(2)
    const random = randomOf(1)
    const examples = Array.from({ length: 200 }, () => {
      const [a, b] = [random() < 0.5 ? 1 : 0, random() < 0.5 ? 1 : 0]
      return {
        rows: Int32Array.of(rowOf(mix1(1, a), 8), rowOf(mix1(2, b), 8), rowOf(mix2(3, a, b), 8)),
        gold: a ^ b,
      }
    })
    for (let epoch = 0; epoch < 5; epoch++) {
      for (const { rows, gold } of examples) {
        weights.step()
        score(weights, rows, rows.length, scores)
        const guess = best(scores, 2)
        if (guess !== gold) weights.update(rows, rows.length, gold, guess)
      }
    }
    const model = perceptronOf(quantise(weights.average(), 2), 2)
    for (const { rows, gold } of examples) {
      score(model, rows, rows.length, scores)
      expect(best(scores, 2)).toBe(gold)
    }
  })

  test('rounding keeps signs and cuts what is beyond the limit', () => {
    expect([...quantise(Float32Array.of(0, 0.001, 1, -1, 9), 2)]).toEqual([0, 0, 64, -63, 127])
  })

  test('a table of another width is refused', () => {
    expect(() => perceptronOf(new Int8Array(30), 4)).toThrow('a table of 30 has no 4 classes')
  })
})

test('mixed features differ by template, by value and by order', () => {
  const mixed = [
    mix1(1, 5),
    mix1(2, 5),
    mix1(1, 6),
    mix2(1, 5, 6),
    mix2(1, 6, 5),
    mix3(1, 5, 6, 7),
    mix3(1, 5, 7, 6),
    mix4(1, 5, 6, 7, 8),
  ]
  expect(new Set(mixed).size).toBe(mixed.length)
  for (const feature of mixed) expect(rowOf(feature, 10)).toBeLessThan(1024)
})

test('the same seed shuffles the same way', () => {
  const order = (): number[] =>
    shuffle(
      Array.from({ length: 50 }, (_, i) => i),
      randomOf(9),
    )
  expect(order()).toEqual(order())
  expect(order()).not.toEqual(order().toSorted((a, b) => a - b))
})

describe('treebank', () => {
  const CONLLU = `# newdoc id = d1
# newpar
1	We	we	PRON	PRP	_	4	nsubj	_	_
2-3	don't	_	_	_	_	_	_	_	_
2	do	do	AUX	VBP	_	4	aux	_	_
3	n't	not	PART	RB	_	4	advmod	_	_
3.1	empty	_	_	_	_	_	_	_	_
4	go	go	VERB	VB	_	0	root	_	SpaceAfter=No
5	.	.	PUNCT	.	_	4	punct	_	_

1	Yes	yes	INTJ	UH	_	0	root	_	_

`

  test('words, heads from 0, the root at -1; empty nodes are left out', () => {
    const [first] = parseTreebank(CONLLU)
    expect(first!.words.map(({ form }) => form)).toEqual(['We', 'do', "n't", 'go', '.'])
    expect(first!.words.map(({ head }) => head)).toEqual([3, 3, 3, -1, 3])
    expect(first!.words.map(({ spaceAfter }) => spaceAfter)).toEqual([true, false, true, false, true])
  })

  test('its running text, with where words and sentences lie', () => {
    const [text] = textsOf(parseTreebank(CONLLU))
    expect(text!.text).toBe("We don't go. Yes ")
    expect(text!.sentences.map(({ start, end }) => text!.text.slice(start, end))).toEqual([
      "We don't go.",
      'Yes',
    ])
    expect(text!.words.map(({ start, end }) => text!.text.slice(start, end))).toContain("n't")
  })
})
